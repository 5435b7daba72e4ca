import { printableTarget } from './wire.ts'

/** Why a path gets 400: broken escapes or UTF-8, a control character, an escaped slash. */
export type PathFault = 'malformed' | 'control' | 'encodedSlash'

export type PathAnswer = { ok: true; path: string } | { ok: false; fault: PathFault }

/** First segments below which letter case carries meaning: file names, build output, signed tokens. */
const CASE_KEPT = new Set(['files', '_next', 'leaving', 'preview'])
/** First segments below which a file may be called index.html. */
const NAMES_KEPT = CASE_KEPT
const INDEX_NAME = /^(?:index\.(?:s?html|htm)|default\.html)$/i
/** What may stand in a path segment unescaped (pchar, RFC 3986 3.3). */
const PLAIN = /^[A-Za-z0-9\-._~!$&'()*+,;=:@]$/

/**
 * The structure of a path put right, its letters left alone: one slash where there were several,
 * backslashes as slashes, no trailing slash, no dot segments, escapes in upper case and only where
 * RFC 3986 needs them.
 *
 * @param raw the path of a request, without its query
 * @returns the path, always with a leading slash and in ASCII, or the fault that earns a 400. An
 *   escaped slash or backslash is a fault because readers disagree on what it means.
 */
export function cleanPath(raw: string): PathAnswer {
  const path = printableTarget(raw).replaceAll('\\', '/')
  if (!path.startsWith('/')) return { ok: false, fault: 'malformed' }
  const decoded = decode(path)
  if (decoded === null) return { ok: false, fault: 'malformed' }
  if (/[\0-\x1f\x7f-\x9f]/.test(decoded)) return { ok: false, fault: 'control' }
  if (/%(?:2f|5c)/i.test(path)) return { ok: false, fault: 'encodedSlash' }
  return { ok: true, path: joinSegments(path.split('/').map(plainSegment)) }
}

/**
 * The letters of a cleaned path put right: lower case and no `index.html` (or index.htm,
 * index.shtml, default.html) at its end. What stands below `/files`, `/_next`, `/leaving` and
 * `/preview` keeps its case.
 *
 * @param path an answer of `cleanPath`
 * @returns the canonical path
 */
export function publicPath(path: string): string {
  const [first = '', ...rest] = path.slice(1).split('/')
  const head = lowerCase(first)
  const segments = [head, ...(CASE_KEPT.has(head) ? rest : rest.map(lowerCase))]
  while (!NAMES_KEPT.has(head) && INDEX_NAME.test(segments.at(-1) ?? '')) segments.pop()
  return `/${segments.join('/')}`
}

/**
 * Both steps in one: the only spelling under which a path of a site is served.
 *
 * @param raw the path of a request, without its query
 * @returns the canonical path, or the fault that earns a 400. Doing it twice changes nothing.
 */
export function canonicalPath(raw: string): PathAnswer {
  const cleaned = cleanPath(raw)
  return cleaned.ok ? { ok: true, path: publicPath(cleaned.path) } : cleaned
}

/**
 * Joins segments to a path: empty and dot segments fall out, `..` takes its parent along.
 *
 * @param segments without slashes
 * @returns a path with a leading and no trailing slash; `/` when nothing is left
 */
export function joinSegments(segments: string[]): string {
  const kept: string[] = []
  for (const segment of segments) {
    if (segment === '..') kept.pop()
    else if (segment !== '' && segment !== '.') kept.push(segment)
  }
  return `/${kept.join('/')}`
}

/** The decoded path, or null: broken escapes, overlong forms and surrogates are no UTF-8. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function plainSegment(segment: string): string {
  return segment.replace(/%[0-9A-Fa-f]{2}|./g, (token) => {
    const code = token.length === 3 ? parseInt(token.slice(1), 16) : token.charCodeAt(0)
    const char = String.fromCharCode(code)
    return PLAIN.test(char) ? char : `%${code.toString(16).toUpperCase().padStart(2, '0')}`
  })
}

/** Lower-cases the letters but not the digits of escapes. */
function lowerCase(segment: string): string {
  return segment.replace(/%[0-9A-F]{2}|[A-Z]/g, (token) =>
    token.startsWith('%') ? token : token.toLowerCase(),
  )
}
