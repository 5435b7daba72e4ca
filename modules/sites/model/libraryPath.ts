import { cleanPath, publicPath } from '../../../lib/net/path.ts'

/**
 * Addresses of a policy library, the choices and the search of a list of policy documents. A kept page reads no
 * query, so all of it stands in the path, below a segment that no channel and no item can have (a channel's is
 * made of letters, digits and hyphens):
 *
 *   <channel>/~[/issuer-<key>][/theme-<key>][/year-<yyyy>][/kind-<key>][/force-<word>][/q-<words>][/before-<n>]
 *
 * at least one part, each once, in this order; another order is redirected to this one. `before` is the number of
 * the last document of the page before: a place in the list, never an offset (docs/adr/0007).
 */
export const LIBRARY_SEGMENT = '~'

/** What documents are chosen by, in the order of the address. */
export const LIBRARY_FACETS = ['issuer', 'theme', 'year', 'kind', 'force'] as const
export type LibraryFacet = (typeof LIBRARY_FACETS)[number]

/** What an address asks a library for. */
export interface LibraryAsk {
  /** Keys of the chosen values */
  chosen: Partial<Record<LibraryFacet, string>>
  /** Words of a title or a number, normalised; '' without */
  words: string
  /** Documents with a number below this one; null from the newest on */
  before: number | null
}

/** A document number (发文字号) and a few words. */
const LONGEST_WORDS = 60
const PART = /^(issuer|theme|year|kind|force|q|before)-(.+)$/s
const KEY = /^[a-z0-9]{1,16}$/
const NUMBER = /^[1-9]\d{0,8}$/

/**
 * The words of a search as they may stand in an address: one blank between them, nothing that would part or end a
 * path, and no wildcard of a database.
 */
function libraryWords(text: string): string {
  const plain = text.replace(/[\s\p{C}/\\%?#_]+/gu, ' ').trim()
  return [...plain].slice(0, LONGEST_WORDS).join('').trim().toLowerCase()
}

/**
 * Takes an address of a library apart.
 * @param path decoded public path
 * @returns the path of the channel and what is asked (null when the part below it says nothing that is known), or
 *   null when the path is no address of a library
 */
export function readLibraryPath(path: string): { base: string; ask: LibraryAsk | null } | null {
  const segments = path.split('/')
  const at = segments.indexOf(LIBRARY_SEGMENT)
  if (at < 2) return null
  return { ask: askOf(segments.slice(at + 1)), base: segments.slice(0, at).join('/') }
}

function askOf(parts: readonly string[]): LibraryAsk | null {
  const read = new Map<string, string>()
  for (const part of parts) {
    const [, name = '', value = ''] = PART.exec(part) ?? []
    if (name === '' || read.has(name)) return null
    read.set(name, value)
  }
  const words = libraryWords(read.get('q') ?? '')
  const before = read.get('before')
  const chosen = LIBRARY_FACETS.flatMap((facet) => {
    const key = read.get(facet)
    return key === undefined ? [] : [[facet, key] as const]
  })
  const isKnown =
    (chosen.length > 0 || words !== '') &&
    chosen.every(([, key]) => KEY.test(key)) &&
    (before === undefined || NUMBER.test(before))
  if (!isKnown) return null
  return {
    before: before === undefined ? null : Number(before),
    chosen: Object.fromEntries(chosen),
    words,
  }
}

/**
 * The one address of what is asked; the channel's own when nothing is.
 * @param base path of the channel
 * @returns public path, escaped
 */
export function libraryPath(base: string, { before, chosen, words }: LibraryAsk): string {
  const parts = LIBRARY_FACETS.flatMap((facet) => {
    const key = chosen[facet]
    return key === undefined ? [] : [`${facet}-${key}`]
  })
  if (words !== '') parts.push(`q-${encodeURI(words)}`)
  if (parts.length === 0) return base
  if (before !== null) parts.push(`before-${before}`)
  return [base, LIBRARY_SEGMENT, ...parts].join('/')
}

/**
 * Turns what the form of a library sends (`?q=…` at the channel or at a choice below it) into its path.
 *
 * @param path canonical public path, escaped
 * @param search the query with its question mark, or ''
 * @returns the path of the search, what was chosen kept and counted from the newest again; null when the query
 *   has not exactly one `q`
 */
export function searchPath(path: string, search: string): string | null {
  const asked = new URLSearchParams(search).getAll('q')
  if (asked.length !== 1) return null
  const plain = path.replace(/\/page-\d+$/, '')
  const at = readLibraryPath(decodeURIComponent(plain))
  const found = libraryPath(at?.base ?? plain, {
    before: null,
    chosen: at?.ask?.chosen ?? {},
    words: libraryWords(asked[0] ?? ''),
  })
  const cleaned = cleanPath(found)
  return cleaned.ok ? publicPath(cleaned.path) : null
}
