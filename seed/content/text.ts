import type { Random } from '../random'

import type { Block } from './types'

export type Slots = Record<string, string>

/**
 * Writes a pattern out: `[a|b]` is one of the alternatives (inner ones first), `{12-48}` a number
 * in that range, `{name}` the slot of that name, which may be a pattern itself.
 * Throws on a slot nobody filled.
 */
export const expand = (pattern: string, slots: Slots, random: Random): string => {
  let text = pattern
  while (/\[[^[\]]*\]/.test(text)) {
    text = text.replace(/\[([^[\]]*)\]/g, (_, inner: string) => random.pick(inner.split('|')))
  }
  return text.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(name) ?? []
    if (from && to) return String(random.int(Number(from), Number(to)))
    const value = slots[name]
    if (value === undefined) throw new Error(`Nothing to put in the slot {${name}}`)
    return expand(value, slots, random)
  })
}

/**
 * Turns written lines into blocks: `# ` h2, `## ` h3, `> ` quote, `- ` and `1. ` list,
 * `| a | b` table row (the first is the head), `! key` picture, all else a paragraph.
 */
export const toBlocks = (text: string): Block[] => {
  const blocks: Block[] = []
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [, mark = '', rest = ''] = /^(##|#|>|-|1\.|\||!) +(.*)$/.exec(line) ?? []
    const last = blocks.at(-1)
    if (mark === '-' || mark === '1.') {
      const ordered = mark === '1.'
      if (last?.type === 'list' && last.ordered === ordered) last.items.push(rest)
      else blocks.push({ type: 'list', ordered, items: [rest] })
    } else if (mark === '|') {
      const row = rest.split(' | ')
      if (last?.type === 'table') last.rows.push(row)
      else blocks.push({ type: 'table', rows: [row] })
    } else if (mark === '!') blocks.push({ type: 'image', picture: rest })
    else if (mark === '#') blocks.push({ type: 'h2', text: rest })
    else if (mark === '##') blocks.push({ type: 'h3', text: rest })
    else if (mark === '>') blocks.push({ type: 'quote', text: rest })
    else blocks.push({ type: 'p', text: line })
  }
  return blocks
}

/** The first sentences of a body, at most `limit` characters, for the summary. */
export const summarise = (blocks: readonly Block[], limit = 90): string => {
  const text = blocks.flatMap((block) => (block.type === 'p' ? [block.text] : [])).join('')
  if (text.length <= limit) return text
  const cut = text.slice(0, limit)
  const end = Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('；'))
  return end > 20 ? cut.slice(0, end + 1) : `${cut}…`
}
