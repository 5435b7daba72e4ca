import type { HostDirectory } from './directory.ts'
import { siteLinks } from './links.ts'

/** First segment of a shared draft on a site's host: `/preview/<token>` and, of a design, any path below it. */
const ROOT = '/preview/'

/**
 * @param token signed, in characters that stand in an address
 * @returns its public path on the host of its site
 */
export const previewPath = (token: string): string => ROOT + token

/**
 * The part of an internal path that previews have before the page itself.
 * @param internal `/site/<host>/<variant>/…`
 * @returns `/preview/<token>`, or null for every other path
 */
export function previewPrefix(internal: string): string | null {
  return /^\/site\/[^/]+\/plain(\/preview\/[^/]+)/.exec(internal)?.[1] ?? null
}

/** Addresses that are the same inside and outside of a preview: build output, other editions, previews. */
const OUTSIDE = /^\/(?:_next|elder|hant|en|preview|reader\.js)(?:[/?#]|$)/

/**
 * Keeps a link of a page inside its preview.
 * @param prefix `/preview/<token>`
 * @param href as the page would print it
 * @returns the address to print; those of other hosts, of build output and of other editions stay
 */
export function previewHref(prefix: string, href: string): string {
  if (!href.startsWith('/') || href.startsWith('//') || OUTSIDE.test(href)) return href
  return href === '/' ? prefix : prefix + href
}

/**
 * Under which origin staff looks at a site: beside `localhost` its stand-in, before its own domain leads here
 * its preview host, else its canonical one.
 * @param devPort port of `*.localhost`
 */
export function originForStaff(
  directory: HostDirectory,
  site: { slug: string; domain: string; state: string },
  devPort: number,
): string {
  const { adminHost, previewSuffix } = directory
  if (adminHost === 'localhost') {
    return siteLinks(directory, `${site.slug}.localhost`, true, devPort).origin(site)
  }
  const early = site.state === 'preparing' || site.state === 'trial'
  return siteLinks(directory, site.domain, early && previewSuffix !== null, devPort).origin(site)
}
