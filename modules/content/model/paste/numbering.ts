import type { Sheet, Styles } from './styles'

/**
 * Numbering. Official documents number by hand in the order 一、（一） 1. (1) (GB/T 9704-2012, 7.3.3), so a number
 * stays a word of its paragraph; only bullets and the plain decimal counting of a word processor become lists.
 */
export type Numbering =
  { kind: 'bullet' } | { kind: 'decimal'; number: number } | { kind: 'words'; words: string }

const DECIMAL = /^(\d{1,4})[.．、)）]$/
const LETTERS = /[\p{L}\p{N}]/u

/**
 * What the marker of an automatic list means.
 * @param marker as shown, for example `1.`, `（一）`, `·`
 * @param level declarations of the list's level, if the clipboard carried them
 */
export function numberingOf(marker: string, level: Styles): Numbering {
  const text = marker.replace(/[\s\u00a0\u3000]+/g, '')
  const format = (level.get('mso-level-number-format') ?? '').toLowerCase()
  // Courier's “o”, Wingdings' “n”, “l”, “u” are bullets when the list says so, or when nothing says otherwise.
  const letterBullet = /^[onlu§]$/.test(text) && (format === '' || format === 'bullet')
  if (text === '' || format === 'bullet' || letterBullet || !LETTERS.test(text)) {
    return { kind: 'bullet' }
  }
  const decimal = DECIMAL.exec(text)
  if (decimal) return { kind: 'decimal', number: Number(decimal[1]) }
  return { kind: 'words', words: text }
}

/** A number as it stands before the words of its paragraph: `第一条` has its ideographic space, `1.1` a plain one. */
export function leadOf(marker: string): string {
  const words = marker.replace(/[\s\u00a0\u3000]+/g, '')
  if (/^第.+[章节条款编]$/.test(words)) return `${words}\u3000`
  return /[\w.)]$/.test(words) ? `${words} ` : words
}

/** Where a paragraph stands in Word's lists: `mso-list: l0 level2 lfo1`; null for one that is in none. */
export function wordList(styles: Styles, sheet: Sheet): { depth: number; level: Styles } | null {
  const found = /^(l\d+) level(\d+)/i.exec(styles.get('mso-list') ?? '')
  if (!found) return null
  const [, list = '', level = '1'] = found
  return { depth: Number(level) - 1, level: sheet.listLevel(list, Number(level)) }
}

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A whole number from 1 to 99 in Chinese; others stay as they are. */
function inChinese(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`
  return head + (ones === 0 ? '' : DIGITS[ones])
}

/**
 * The marker of an item in an HTML list that does not count 1, 2, 3.
 * @param style `list-style-type` or the `type` of the list
 * @returns null where it counts so
 */
export function htmlMarker(style: string, number: number): string | null {
  if (/cjk|chinese|ideographic|japanese|korean/i.test(style)) return `${inChinese(number)}、`
  const letters = /^(?:(a)|lower-(?:alpha|latin))/.exec(style)
  const capitals = /^(?:(A)|upper-(?:alpha|latin))/.exec(style)
  if (number < 1 || number > 26 || (!letters && !capitals)) return null
  return `${String.fromCharCode((letters ? 96 : 64) + number)}. `
}
