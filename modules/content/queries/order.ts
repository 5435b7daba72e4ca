import type { PayloadRequest } from 'payload'

import { asSystem, asUser } from '@/lib/as'
import { formatMinute } from '@/lib/dates'
import { idOf } from '@/lib/ids'

/** Items that one screen puts in order; the endpoint takes no more (channels/schema). */
const MOST = 300

/** A channel whose items are put in order. */
export interface OrderedChannel {
  id: string
  name: string
  /** Whether it is ordered by hand; else the items are not asked for. */
  manual: boolean
  items: { article: string; title: string; publishedAt: string }[]
}

/**
 * The live items of a channel in the order of its list, for the person who asks.
 * @returns null when the channel is not there or not of a site of theirs
 */
export async function itemsInOrder(
  req: PayloadRequest,
  id: string,
): Promise<OrderedChannel | null> {
  const channel = await req.payload.findByID({
    id,
    collection: 'channels',
    depth: 0,
    disableErrors: true,
    ...asUser(req),
  })
  if (!channel) return null
  const manual = channel.ordering === 'manual'
  const found = manual ? await rowsOf(req, channel.id) : []
  return { id: channel.id, items: found, manual, name: channel.name }
}

async function rowsOf(req: PayloadRequest, channel: string): Promise<OrderedChannel['items']> {
  const { docs } = await req.payload.find({
    collection: 'placements',
    depth: 0,
    limit: MOST,
    pagination: false,
    select: { article: true, publishedAt: true, title: true },
    sort: '-sortKey',
    where: { and: [{ channel: { equals: channel } }, { live: { equals: true } }] },
    ...asSystem(req, 'the channel was read as the person; its live rows are public'),
  })
  return docs.map(({ article, publishedAt, title }) => ({
    article: idOf(article) ?? '',
    publishedAt,
    title,
  }))
}

/** What a site puts in order by rank: its slots by position, its topics. */
export interface Ranked {
  id: string
  label: string
  note: string
}

/** Slots of one position on the home page of a site, in their order, for the person who asks. */
export async function slotsInOrder(
  req: PayloadRequest,
  site: string,
  position: 'headline' | 'pictures',
): Promise<Ranked[]> {
  const { docs } = await req.payload.find({
    collection: 'slots',
    depth: 1,
    limit: MOST,
    pagination: false,
    sort: ['rank', 'createdAt'],
    where: { and: [{ site: { equals: site } }, { position: { equals: position } }] },
    ...asUser(req),
  })
  return docs.map((slot) => ({
    id: slot.id,
    label: slot.title || (typeof slot.article === 'object' ? slot.article.title : '（稿件不可见）'),
    note: [
      slot.startsAt && `${formatMinute(slot.startsAt)} 起`,
      slot.endsAt && `${formatMinute(slot.endsAt)} 止`,
    ]
      .filter(Boolean)
      .join('，'),
  }))
}

/** Topics of a site in their order, for the person who asks. */
export async function topicsInOrder(req: PayloadRequest, site: string): Promise<Ranked[]> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    depth: 0,
    limit: MOST,
    pagination: false,
    sort: ['rank', '-createdAt'],
    where: { site: { equals: site } },
    ...asUser(req),
  })
  return docs.map(({ closed, id, name, slug }) => ({
    id,
    label: name,
    note: `/topics/${slug}${closed ? ' · 已结束' : ''}`,
  }))
}
