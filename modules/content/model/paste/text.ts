import type { PastedContent } from './content'
import { writeBlocks } from './write'

/** Plain text out of a PDF: lines are broken where the page is full, in the middle of sentences. */

const INDENT = /^(?:\u3000|[ \t\u00a0]{2,})/
const END = /[。！？；：!?;:]["”’）)》]*$/
/** Numbers that begin a paragraph in official documents (GB/T 9704-2012, 7.3.3), and its fixed parts */
const STARTS =
  /^(?:[一二三四五六七八九十百]+、|（[一二三四五六七八九十百]+）|\([一二三四五六七八九十百]+\)|\d{1,3}[.．、](?!\d)|（\d{1,3}）|\(\d{1,3}\)|第[一二三四五六七八九十百零]+[章节条]|附件[:：\d]|[•·●■◆▪])/
/** Page numbers: `— 3 —`, `- 3 -`, `第 3 页`, `第3页 共8页`, `3 / 8` */
const PAGE_NUMBER =
  /^(?:[-—–－]+\s*\d{1,4}\s*[-—–－]+|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u

/** Width in Chinese letters: a Latin one takes half the room. */
const widthOf = (line: string): number =>
  [...line.trim()].reduce((sum, char) => sum + (WIDE.test(char) ? 1 : 0.5), 0)

/** A line of a page holds 15 to 60 Chinese letters: shorter ones are a list, longer ones whole paragraphs. */
const NARROWEST = 15
const WIDEST = 60
const FULL = 0.85

interface Line {
  text: string
  indented: boolean
  /** Whether the page leaves it no room for more */
  full: boolean
}

/** Lines without page numbers; null where the source leaves one empty. */
function linesOf(text: string): { lines: (string | null)[]; pageNumbers: number } {
  const pages = text.replace(/\r\n?/g, '\n').split('\f')
  let pageNumbers = 0
  const lines = pages.flatMap((page) => {
    const all = page.split('\n')
    const isBare = (at: number): boolean => {
      const rest = all
        .slice(at + 1)
        .join('')
        .trim()
      const before = all.slice(0, at).join('').trim()
      return (
        pages.length > 1 &&
        /^\d{1,4}$/.test(all[at]?.trim() ?? '') &&
        (rest === '' || before === '')
      )
    }
    const kept = all.filter((line, at) => !PAGE_NUMBER.test(line.trim()) && !isBare(at))
    pageNumbers += all.length - kept.length
    // Where a page ends the sentence may go on.
    while (kept.length > 0 && kept.at(-1)?.trim() === '') kept.pop()
    while (kept.length > 0 && kept[0]?.trim() === '') kept.shift()
    return kept.map((line) => (line.trim() === '' ? null : line))
  })
  return { lines, pageNumbers }
}

function joinLine(before: string, after: string): string {
  const [left, right] = [before.trimEnd(), after.trim()]
  if (/[a-z]-$/.test(left) && /^[a-z]/.test(right)) return left.slice(0, -1) + right
  const wide = WIDE.test(left.at(-1) ?? '') || WIDE.test(right.at(0) ?? '')
  return wide ? left + right : `${left} ${right}`
}

/** Whether the next line goes on with the sentence of this one. */
function goesOn(line: Line, next: Line, indents: boolean): boolean {
  if (!line.full || next.indented || STARTS.test(next.text.trim())) return false
  return indents || !END.test(line.text.trim()) || widthOf(line.text) > widthOf(next.text)
}

function paragraphsOf(lines: readonly (string | null)[]): string[] {
  const widths = lines.flatMap((line) => (line === null ? [] : [widthOf(line)]))
  const widest = Math.max(0, ...widths)
  const wrapped = widest >= NARROWEST && widest <= WIDEST
  const indents = lines.some((line) => line !== null && INDENT.test(line))
  const paragraphs: string[] = []
  let last: Line | null = null
  for (const text of lines) {
    if (text === null) {
      last = null
      continue
    }
    const full = wrapped && widthOf(text) >= widest * FULL
    const line: Line = { full, indented: INDENT.test(text), text }
    const open = paragraphs.at(-1)
    if (last && open !== undefined && goesOn(last, line, indents)) {
      paragraphs[paragraphs.length - 1] = joinLine(open, text)
    } else {
      paragraphs.push(text.trim())
    }
    last = line
  }
  return paragraphs
}

const clean = (text: string): string =>
  text
    .replace(/[\u200b\ufeff\u00ad\ufffc]/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/^[\s\u3000]+|[\s\u3000]+$/g, '')

/**
 * Makes paragraphs of plain text: lines that a PDF broke in the middle of a sentence are joined, page numbers are
 * left out. Text whose lines are paragraphs already stays so.
 * @param text `text/plain` of the clipboard
 * @returns see `PastedContent`; plain text has no pictures
 */
export function cleanPastedText(text: string): PastedContent {
  const { lines, pageNumbers } = linesOf(text)
  const words = paragraphsOf(lines)
    .map(clean)
    .filter((one) => one !== '')
  const html = writeBlocks(
    words.map((one) => ({
      align: null,
      content: [{ href: null, marks: [], text: one }],
      kind: 'text',
      tag: 'p',
    })),
  )
  return {
    html,
    missingPictures: 0,
    notes: pageNumbers > 0 ? [{ count: pageNumbers, kind: 'pageNumbers' }] : [],
    pictures: [],
  }
}
