/** What an address typed by an editor may become on a public page. */

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])
/** Only gives relative addresses something to be relative to; it never appears in the page. */
const BASE = 'https://relative.invalid'

function parse(url: string): URL | null {
  return URL.canParse(url, BASE) ? new URL(url, BASE) : null
}

/**
 * Lets through web, mail and telephone addresses and addresses inside the site.
 *
 * @param url as stored
 * @returns the address, or `null` for every other scheme (`javascript:`, `data:` …) and for nothing
 */
export function safeHref(url: string | null | undefined): string | null {
  const trimmed = url?.trim()
  if (!trimmed) return null
  const parsed = parse(trimmed)
  return parsed && SCHEMES.has(parsed.protocol) ? trimmed : null
}

/**
 * Whether an address leaves the site.
 *
 * @param href an address that `safeHref` let through
 * @param ownHosts hosts that count as this site, with port where it is not the default
 * @returns true for a web address on another host
 */
export function isExternal(href: string, ownHosts: readonly string[]): boolean {
  const parsed = parse(href)
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return false
  return parsed.origin !== BASE && !ownHosts.includes(parsed.host)
}
