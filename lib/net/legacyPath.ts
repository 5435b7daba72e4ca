import { joinSegments } from './path.ts'
import { printableTarget } from './wire.ts'

/** A run of escapes, or a percent sign that begins none. */
const ESCAPES = /(?:%[0-9A-Fa-f]{2})+|%/g

/**
 * The path of a retired site, made safe to hand on and otherwise as it was asked: old addresses
 * differ by letter case, name index.html and carry Chinese in GBK, and the lookup that follows needs
 * all of it. Escapes that are not UTF-8 get their percent sign escaped, so that decoding once gives
 * back what the client wrote (`%B3%C9`) and Next, which answers 500 to such a path, never meets it.
 *
 * @param raw the path of a request, without its query
 * @returns the path with single slashes and no dot segments, or null when a control character is in it
 */
export function legacyPath(raw: string): string | null {
  const path = printableTarget(raw).replaceAll('\\', '/')
  if (!path.startsWith('/') || /%(?:[01][0-9a-f]|7f)/i.test(path)) return null
  const safe = path.replace(ESCAPES, (run) => (isUtf8(run) ? run : run.replaceAll('%', '%25')))
  return joinSegments(safe.replace(/%2e/gi, '.').split('/'))
}

function isUtf8(run: string): boolean {
  try {
    decodeURIComponent(run)
    return true
  } catch {
    return false
  }
}
