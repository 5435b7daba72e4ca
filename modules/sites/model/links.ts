import { withPort } from '../../../lib/net/host.ts'
import type { HostDirectory } from './directory.ts'

interface LinkedSite {
  slug: string
  domain: string
}

/** How a page on one host links to the sites: a stand-in links to stand-ins, a real host to real hosts. */
export interface SiteLinks {
  /** Origin under which a site answers for the reader of this host, e.g. `http://jinjiang.localhost:3000`. */
  origin: (site: LinkedSite) => string
  /** Origin of a site's canonical address. */
  canonical: (site: LinkedSite) => string
}

/**
 * @param host normal form of the host that was asked
 * @param standIn whether that host is a stand-in
 * @param devPort port of `*.localhost`, where no proxy stands in front
 */
export function siteLinks(
  directory: HostDirectory,
  host: string,
  standIn: boolean,
  devPort: number,
): SiteLinks {
  const { publicPort, publicScheme, previewSuffix } = directory
  const canonical = (site: LinkedSite): string =>
    `${publicScheme}://${withPort(site.domain, publicPort)}`
  if (!standIn) return { canonical, origin: canonical }
  if (host.endsWith('.localhost')) {
    return { canonical, origin: (site) => `http://${site.slug}.localhost:${devPort}` }
  }
  return {
    canonical,
    origin: (site) => `${publicScheme}://${withPort(`${site.slug}.${previewSuffix}`, publicPort)}`,
  }
}
