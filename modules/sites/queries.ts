import type { Payload, PayloadRequest } from 'payload'

import { asSystem, asUser, asVisitor } from '@/lib/as'
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

/**
 * The site a screen of the admin is about: the one asked for, else the one chosen in the admin's selector,
 * else the first; always one of those the person holds.
 * @param held ids of the sites on which the person holds the right that the screen needs
 */
export async function siteInQuestion(
  req: PayloadRequest,
  held: readonly string[],
  asked: unknown,
): Promise<{ chosen: string | null; names: { id: string; name: string }[] }> {
  if (held.length === 0) return { chosen: null, names: [] }
  const { docs } = await req.payload.find({
    collection: 'sites',
    depth: 0,
    pagination: false,
    select: { name: true },
    sort: 'order',
    where: { id: { in: [...held] } },
    ...asUser(req),
  })
  const names = docs.map(({ id, name }) => ({ id, name }))
  const selected = /(?:^|;\s*)payload-tenant=([^;]+)/.exec(req.headers.get('cookie') ?? '')?.[1]
  const wanted = [asked, selected].find((id) => names.some((site) => site.id === id))
  return { chosen: (wanted as string | undefined) ?? names[0]?.id ?? null, names }
}
