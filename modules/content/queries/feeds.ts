import type { Payload, Where } from 'payload'

import { asVisitor } from '@/lib/as'
import { sortedBy } from '@/lib/sorting'
import type { Placement } from '@/payload-types'

const SELECT = {
  channel: true,
  href: true,
  kind: true,
  publishedAt: true,
  summary: true,
  title: true,
  updatedAt: true,
  url: true,
} as const

/** A row of a feed or a site map. */
export type FeedRow = Pick<Placement, 'id' | keyof typeof SELECT>

/** Rows that have an address of their own, not one that leads to another row's. */
const OWN_ADDRESS: Where = { or: [{ home: { equals: true } }, { shared: { equals: true } }] }

async function rows(
  payload: Payload,
  site: string,
  and: Where[],
  limit: number,
  sort: string,
): Promise<FeedRow[]> {
  const { docs } = await payload.find({
    collection: 'placements',
    depth: 0,
    limit,
    pagination: false,
    select: SELECT,
    sort: sortedBy(sort),
    where: { and: [{ site: { equals: site } }, { live: { equals: true } }, ...and] },
    ...asVisitor(site),
  })
  return docs
}

/** The newest items of one channel, or of a site but for the channels of another edition; one indexed query. */
export function newestForFeed(
  payload: Payload,
  site: string,
  channel: string | null,
  without: readonly string[],
  limit: number,
): Promise<FeedRow[]> {
  const others: Where[] = without.length > 0 ? [{ channel: { not_in: [...without] } }] : []
  const where = channel ? [{ channel: { equals: channel } }] : [OWN_ADDRESS, ...others]
  return rows(payload, site, where, limit, '-publishedAt')
}

/** Items of a site published in [from, to) by ISO instants, oldest first: a key range, never an offset. */
export function publishedBetween(
  payload: Payload,
  site: string,
  from: string,
  to: string,
  limit: number,
): Promise<FeedRow[]> {
  const range: Where[] = [
    { publishedAt: { greater_than_equal: from } },
    { publishedAt: { less_than: to } },
  ]
  return rows(payload, site, [OWN_ADDRESS, ...range], limit, 'publishedAt')
}

/** ISO instants of the oldest and the newest live item of a site, or null when it has none. */
export async function publishedSpan(
  payload: Payload,
  site: string,
): Promise<{ oldest: string; newest: string } | null> {
  const [oldest] = await rows(payload, site, [], 1, 'publishedAt')
  const [newest] = await rows(payload, site, [], 1, '-publishedAt')
  return oldest && newest ? { newest: newest.publishedAt, oldest: oldest.publishedAt } : null
}
