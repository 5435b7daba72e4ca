import type { Payload } from 'payload'

import { asSystem, asVisitor } from '@/lib/as'
import { idOf } from '@/lib/ids'
import type { Site } from '@/payload-types'

import type { SiteHosts } from './model/directory'

/** The record of a site as its own pages see it, or null when it is not there. */
export async function siteById(payload: Payload, id: string): Promise<Site | null> {
  return payload.findByID({
    id,
    collection: 'sites',
    depth: 0,
    disableErrors: true,
    ...asVisitor(id),
  })
}

/** A site's public name and canonical host, for links to it. */
export interface SiteName {
  id: string
  slug: string
  name: string
  shortName: string
  kind: Site['kind']
  domain: string
  state: Site['state']
}

/** Names of all sites in the order of the city's list: public facts, shown in every directory. */
export async function siteNames(payload: Payload): Promise<SiteName[]> {
  const { docs } = await payload.find({
    collection: 'sites',
    depth: 0,
    pagination: false,
    select: { domain: true, kind: true, name: true, shortName: true, slug: true, state: true },
    sort: 'order',
    ...asSystem(null, 'names and hosts of sites are public facts'),
  })
  return docs.map(({ domain, id, kind, name, shortName, slug, state }) => ({
    domain,
    id,
    kind,
    name,
    shortName,
    slug,
    state,
  }))
}

/** Every site with its hosts, for the host directory; two queries however many sites there are. */
export async function siteHosts(payload: Payload): Promise<(SiteHosts & { kind: Site['kind'] })[]> {
  const hat = asSystem(null, 'the host directory routes before anybody is known')
  const [sites, domains] = await Promise.all([
    siteNames(payload),
    payload.find({ collection: 'domains', depth: 0, pagination: false, ...hat }),
  ])
  return sites.map((site) => {
    const own = domains.docs.filter((row) => idOf(row.site) === site.id)
    const hostsFor = (use: string) => own.filter((row) => row.use === use).map((row) => row.host)
    return {
      aliases: hostsFor('alias'),
      canonical: site.domain,
      chinese: hostsFor('chinese'),
      kind: site.kind,
      name: site.name,
      retired: hostsFor('retired'),
      site: site.id,
      slug: site.slug,
      state: site.state,
    }
  })
}

/** Number of sites that hold demonstration content; a production start refuses such a store. */
export async function countDemoSites(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'sites',
    where: { demo: { equals: true } },
    ...asSystem(null, 'checked at start'),
  })
  return totalDocs
}
