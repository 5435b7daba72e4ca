import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import { isUniqueViolation } from '@/lib/databaseErrors'
import { ConflictError } from '@/lib/errors'
import type { Domain, Site } from '@/payload-types'

import { hostsOf } from '../model/hosts'

const reason = 'the registry follows the record of the site'

/**
 * Makes the domain registry equal to a site's record: one row per host.
 * Retired hosts belong to the transition and are left alone.
 * @throws ConflictError when another site owns one of the hosts
 */
export async function syncDomains(req: PayloadRequest, site: Site): Promise<void> {
  const wanted = hostsOf(site)
  const { docs: rows } = await req.payload.find({
    collection: 'domains',
    depth: 0,
    pagination: false,
    where: {
      or: [{ site: { equals: site.id } }, { host: { in: wanted.map(({ host }) => host) } }],
    },
    ...asSystem(req, reason),
  })
  const foreign = rows.find((row) => row.site !== site.id)
  if (foreign) throw taken(foreign.host)
  const known = new Map(rows.map((row) => [row.host, row]))
  await removeStale(req, rows, new Set(wanted.map(({ host }) => host)))
  for (const { host, use } of wanted) {
    const row = known.get(host)
    if (row?.use === use) continue
    const data = { host, site: site.id, use }
    const hat = asSystem(req, reason)
    try {
      if (row)
        await req.payload.update({ id: row.id, collection: 'domains', data, depth: 0, ...hat })
      else await req.payload.create({ collection: 'domains', data, depth: 0, ...hat })
    } catch (error) {
      // Somebody else was quicker by a moment; the unique index decides.
      throw isUniqueViolation(error) ? taken(host) : error
    }
  }
}

const taken = (host: string): ConflictError =>
  new ConflictError(`域名 ${host} 已属于另一个站点，一个域名只能用于一个站点。`)

async function removeStale(
  req: PayloadRequest,
  rows: Domain[],
  wanted: Set<string>,
): Promise<void> {
  const stale = rows.filter((row) => row.use !== 'retired' && !wanted.has(row.host))
  for (const row of stale) {
    await req.payload.delete({
      id: row.id,
      collection: 'domains',
      depth: 0,
      ...asSystem(req, reason),
    })
  }
}
