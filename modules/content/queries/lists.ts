import type { Payload, Where } from 'payload'

import { asSystem, asVisitor } from '@/lib/as'
import { idOf } from '@/lib/ids'
import { sortedBy } from '@/lib/sorting'
import type { ChannelView } from '@/modules/channels/queries'
import type { Placement } from '@/payload-types'

const SELECT = {
  article: true,
  channel: true,
  cover: true,
  docNo: true,
  href: true,
  issuer: true,
  kind: true,
  number: true,
  pinUntil: true,
  publishedAt: true,
  sortKey: true,
  summary: true,
  title: true,
  url: true,
  validity: true,
  writtenOn: true,
} as const

/** A row of a list. */
export type Row = Pick<Placement, 'id' | keyof typeof SELECT>

/** One source of a list: a channel, or what a unit wrote. */
type Source = { channel: { equals: string } } | { unit: { equals: string } }

/** Live rows as a visitor of the site sees them: every list is this one query. Without `limit` all of them. */
async function rowsOf(
  payload: Payload,
  site: string,
  where: Where[],
  sort: string,
  limit?: number,
): Promise<Row[]> {
  const { docs } = await payload.find({
    collection: 'placements',
    depth: 0,
    limit,
    pagination: false,
    select: SELECT,
    sort: sortedBy(sort),
    where: { and: [...where, { live: { equals: true } }] },
    ...asVisitor(site),
  })
  return docs
}

/**
 * The newest rows of a channel, pins first: one indexed query, no count, no offset.
 * A collecting channel asks each of its channels and units for its newest and merges them, since one query
 * over several would sort all their rows; a pin of one list is none of another, and an item stands once.
 * @param limit rows at most
 */
export async function newestRows(
  payload: Payload,
  site: string,
  channel: ChannelView,
  limit: number,
): Promise<Row[]> {
  if (channel.kind !== 'collecting') {
    return rowsOf(payload, site, [{ channel: { equals: channel.id } }], '-sortKey', limit)
  }
  const sources: Source[] = [
    ...channel.collects.map((id) => ({ channel: { equals: id } })),
    ...channel.collectsUnits.map((id) => ({ unit: { equals: id } })),
  ]
  const lists = await Promise.all(
    sources.map((source) => rowsOf(payload, site, [source], '-publishedAt', limit)),
  )
  const items = new Map<string, Row>()
  for (const row of lists.flat()) {
    const item = idOf(row.article) ?? row.id
    if (!items.has(item)) items.set(item, { ...row, pinUntil: null })
  }
  return [...items.values()]
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
    .slice(0, limit)
}

/**
 * How many numbered pages stand behind the first one. The newest items that fill no page yet stand on the
 * first page alone; a full page that the first would only repeat is left out.
 */
export function numberedPages(channel: ChannelView): number {
  return Math.max(0, Math.ceil(channel.lastNumber / channel.pageSize) - 1)
}

/**
 * The first page: the newest rows with pins on top, and every row that stands on no numbered page yet, so
 * that an item with an old date (moved or imported) is never out of reach. Two indexed queries.
 */
export async function firstPage(
  payload: Payload,
  site: string,
  channel: ChannelView,
): Promise<Row[]> {
  const numbered = numberedPages(channel) * channel.pageSize
  const [newest, unpaged] = await Promise.all([
    newestRows(payload, site, channel, channel.pageSize),
    numbered === 0
      ? []
      : rowsNumbered(payload, site, channel, numbered, numbered + channel.pageSize),
  ])
  const rows = new Map([...newest, ...unpaged].map((row) => [row.id, row]))
  return [...rows.values()].sort((a, b) => b.sortKey.localeCompare(a.sortKey))
}

/**
 * One numbered page: items with numbers ((page-1)·size, page·size], newest first. It keeps its content for
 * ever (withdrawn items leave a gap), so it stays cached, and it is a key range, never an offset.
 */
export async function numberedPage(
  payload: Payload,
  site: string,
  channel: ChannelView,
  page: number,
): Promise<Row[]> {
  const from = (page - 1) * channel.pageSize
  return rowsNumbered(payload, site, channel, from, from + channel.pageSize)
}

/** Rows of a channel with numbers in (from, to], newest first. */
function rowsNumbered(
  payload: Payload,
  site: string,
  channel: ChannelView,
  from: number,
  to: number,
): Promise<Row[]> {
  return rowsBetween(payload, site, [{ channel: { equals: channel.id } }], { below: to + 1, from })
}

/**
 * Rows that match, with numbers in (from, below), newest first.
 * @param where names one channel, whose numbers they are
 */
export function rowsBetween(
  payload: Payload,
  site: string,
  where: Where[],
  { below, from, limit }: { from: number; below: number; limit?: number },
): Promise<Row[]> {
  const range: Where[] = [{ number: { greater_than: from } }, { number: { less_than: below } }]
  return rowsOf(payload, site, [...where, ...range], '-number', limit)
}

/** Which rows of a topic are asked for. */
export interface TopicWindow {
  /** Published at this ISO instant or later */
  from?: string
  /** Published before this ISO instant */
  before?: string
  /** Rows at most */
  limit: number
  order?: 'newest' | 'oldest'
}

/**
 * Rows of a topic, newest first unless said otherwise: a range of dates, never an offset. The site is not asked
 * for, which a topic has one of: with it SQLite would walk the dates of the whole site. (SQLite reads the topic's
 * own rows for each page, by key alone; MongoDB has an index, config/database/mongodbIndexes.)
 */
export async function rowsOfTopic(
  payload: Payload,
  topic: string,
  { before, from, limit, order = 'newest' }: TopicWindow,
): Promise<Row[]> {
  const where: Where[] = [
    { topics: { in: [topic] } },
    { home: { equals: true } },
    { live: { equals: true } },
  ]
  if (from) where.push({ publishedAt: { greater_than_equal: from } })
  if (before) where.push({ publishedAt: { less_than: before } })
  const { docs } = await payload.find({
    collection: 'placements',
    depth: 0,
    limit,
    pagination: false,
    select: SELECT,
    sort: sortedBy(order === 'newest' ? '-publishedAt' : 'publishedAt'),
    where: { and: where },
    ...asSystem(null, 'live rows of a topic that the visitor of its site asks for'),
  })
  return docs
}

/** The rows beside one in its channel: the older (`previous`) and the newer (`next`). */
export async function neighbours(
  payload: Payload,
  site: string,
  channel: string,
  number: number,
): Promise<{ previous: Row | null; next: Row | null }> {
  const beside = async (rule: Where, sort: string): Promise<Row | null> => {
    const [row] = await rowsOf(payload, site, [{ channel: { equals: channel } }, rule], sort, 1)
    return row ?? null
  }
  const [previous, next] = await Promise.all([
    beside({ number: { less_than: number } }, '-number'),
    beside({ number: { greater_than: number } }, 'number'),
  ])
  return { next, previous }
}
