import { isEmptyBody } from './placeholders'

/** What a person types into the form of an item; files and rows have been stored by then. */
const TYPED = [
  'title',
  'kicker',
  'subtitle',
  'summary',
  'body',
  'author',
  'editorInCharge',
  'keywords',
  'channel',
  'kind',
] as const

/** Days after which what was not saved is no longer offered. */
const DAYS = 7
const DAY = 86_400_000

type Fields = Record<string, unknown>

/** What was typed and when (ISO), as a browser keeps it. */
export interface KeptText {
  at: string
  fields: Fields
}

/** The typed fields of the form's data; empty ones are left out. */
export function typedOf(data: Fields): Fields {
  const filled = TYPED.filter((name) => {
    const value = data[name]
    if (name === 'body') return !isEmptyBody(value)
    return value !== undefined && value !== null && value !== ''
  })
  return Object.fromEntries(filled.map((name) => [name, data[name]]))
}

/** Whether it is worth keeping: somebody has written, not only chosen. */
export const isWritten = (fields: Fields): boolean => 'title' in fields || 'body' in fields

/**
 * What a browser keeps, if it can be read, is not older than a week and differs from the form.
 * @param text as `localStorage` gives it
 * @param now milliseconds since 1970
 */
export function keptTextOf(text: string | null, form: Fields, now: number): KeptText | null {
  if (!text) return null
  try {
    const { at, fields } = JSON.parse(text) as Partial<KeptText>
    const age = now - Date.parse(at ?? '')
    if (!at || !fields || !(age < DAYS * DAY)) return null
    return JSON.stringify(fields) === JSON.stringify(typedOf(form)) ? null : { at, fields }
  } catch {
    return null
  }
}
