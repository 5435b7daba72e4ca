import { BREAK } from './content'
import type { Block, Cell, Inline, ItemBlock, Mark, TextBlock, TextRun } from './content'

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
}

/** Text as it stands in HTML, attributes included. */
export function escapeHtml(text: string): string {
  return text.replace(/["&<>]/g, (char) => ESCAPES[char] ?? char)
}

/** From the outside in. */
const ORDER: readonly Mark[] = ['strong', 'em', 'u', 'sub', 'sup']

function run({ href, marks, text }: TextRun, without: readonly Mark[]): string {
  const wanted = ORDER.filter((mark) => marks.includes(mark) && !without.includes(mark))
  // Spaces carry no emphasis.
  const marked = text.trim() === '' && !href ? [] : wanted
  const inner = marked.reduceRight((html, mark) => `<${mark}>${html}</${mark}>`, escapeHtml(text))
  return href ? `<a href="${escapeHtml(href)}">${inner}</a>` : inner
}

function inlines(content: readonly Inline[], without: readonly Mark[] = []): string {
  return content
    .map((one) => (one === BREAK ? '<br>' : run(one, without)))
    .join('')
    .replace(/<\/(strong|em|u)><\1>/g, '')
}

function text({ align, content, tag }: TextBlock): string {
  const bold: Mark[] = /^h\d$/.test(tag) ? ['strong'] : []
  const style = align && tag === 'p' ? ` style="text-align: ${align}"` : ''
  return `<${tag}${style}>${inlines(content, bold)}</${tag}>`
}

/** Items that follow one another as nested lists; a number out of turn begins a list with `start`. */
function list(items: readonly ItemBlock[]): string {
  const open: { depth: number; next: number; ordered: boolean }[] = []
  let html = ''
  const close = (): void => {
    html += `</li></${open.pop()?.ordered ? 'ol' : 'ul'}>`
  }
  for (const { content, depth, number, ordered } of items) {
    while ((open.at(-1)?.depth ?? -1) > depth) close()
    const here = open.at(-1)
    const other = here && (here.ordered !== ordered || (ordered && here.next !== number))
    if (here?.depth === depth && other) close()
    const going = open.at(-1)
    if (going?.depth === depth) {
      html += '</li>'
      going.next += 1
    } else {
      html += ordered ? (number === 1 ? '<ol>' : `<ol start="${number}">`) : '<ul>'
      open.push({ depth, next: number + 1, ordered })
    }
    html += `<li>${inlines(content)}`
  }
  while (open.length > 0) close()
  return html
}

function cell({ blocks, columns, head, rows }: Cell): string {
  const tag = head ? 'th' : 'td'
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
  const bold: Mark[] = head ? ['strong'] : []
  const [first] = blocks
  const inner =
    blocks.length === 1 && first?.kind === 'text'
      ? inlines(first.content, bold)
      : writeBlocks(blocks.map((one) => (one.kind === 'text' ? { ...one, align: null } : one)))
  return `<${tag}${spans}>${inner}</${tag}>`
}

function block(one: Exclude<Block, ItemBlock>): string {
  if (one.kind === 'picture') return `<img data-picture="${one.index}">`
  if (one.kind === 'text') return text(one)
  const rows = one.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`)
  return `<table><tbody>${rows.join('')}</tbody></table>`
}

/** Quotations that follow one another are one. */
function joined(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  for (const one of blocks) {
    const last = result.at(-1)
    const both = [one, last].every((it) => it?.kind === 'text' && it.tag === 'blockquote')
    if (both && one.kind === 'text' && last?.kind === 'text') {
      result[result.length - 1] = { ...last, content: [...last.content, BREAK, ...one.content] }
    } else {
      result.push(one)
    }
  }
  return result
}

/** Writes blocks as HTML of the editor's vocabulary. */
export function writeBlocks(blocks: readonly Block[]): string {
  let html = ''
  let items: ItemBlock[] = []
  const flush = (): void => {
    if (items.length > 0) html += list(items)
    items = []
  }
  for (const one of joined(blocks)) {
    if (one.kind === 'item') {
      items.push(one)
    } else {
      flush()
      html += block(one)
    }
  }
  flush()
  return html
}
