import type { PayloadRequest } from 'payload'

import { asSystem, asUser } from '@/lib/as'
import { toShanghaiDay } from '@/lib/dates'
import { idOf } from '@/lib/ids'

/** An item as the desk shows it. */
export interface DeskItem {
  id: string
  title: string
  /** Id of its site. */
  site: string
  channel: string
  /** ISO instant of what the list is about: the last change, or the publication. */
  at: string
  /** Whether the public sees an older state of it. */
  published: boolean
}

/** Rows of the log that are looked through for what a person worked on. */
const LOOKED_THROUGH = 200
/** Items one part of the desk shows; the list has the rest. */
const SHOWN = 8

const channelName = (channel: unknown): string =>
  channel && typeof channel === 'object' && 'name' in channel ? String(channel.name) : ''

/**
 * What a person worked on last and is still a draft, newest change first. Items have no author of the
 * account kind, so the log says whose hand was on them.
 */
export async function draftsOf(req: PayloadRequest): Promise<DeskItem[]> {
  const { docs: rows } = await req.payload.find({
    collection: 'audit-logs',
    depth: 0,
    limit: LOOKED_THROUGH,
    pagination: false,
    select: { subjectId: true },
    sort: '-createdAt',
    where: {
      and: [
        { actor: { equals: idOf(req.user) } },
        { subject: { equals: 'articles' } },
        { event: { in: ['create', 'update', 'withdraw', 'restore'] } },
      ],
    },
    ...asSystem(req, 'a person may know what they did themselves'),
  })
  const ids = [...new Set(rows.map(({ subjectId }) => subjectId))]
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 1,
    draft: true,
    limit: SHOWN,
    pagination: false,
    populate: { channels: { name: true } },
    select: {
      channel: true,
      liveOn: true,
      publishedAt: true,
      site: true,
      title: true,
      updatedAt: true,
    },
    sort: '-updatedAt',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'draft' } }] },
    ...asUser(req),
  })
  const live = await publicAmong(
    req,
    docs.map(({ id }) => id),
  )
  return docs.map((item) => ({
    at: item.updatedAt,
    channel: channelName(item.channel),
    id: item.id,
    published: live.has(item.id),
    site: idOf(item.site) ?? '',
    title: item.title,
  }))
}

/** Those of some items that the public sees. */
async function publicAmong(req: PayloadRequest, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    pagination: false,
    select: {},
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    ...asUser(req),
  })
  return new Set(docs.map(({ id }) => id))
}

/**
 * What sites published today in Shanghai, newest first.
 * @param now ISO instant
 * @returns the newest eight and how many there are
 */
export async function publishedToday(
  req: PayloadRequest,
  sites: readonly string[],
  now: string,
): Promise<{ items: DeskItem[]; total: number }> {
  if (sites.length === 0) return { items: [], total: 0 }
  const since = new Date(`${toShanghaiDay(now)}T00:00:00+08:00`).toISOString()
  const { docs, totalDocs } = await req.payload.find({
    collection: 'articles',
    depth: 1,
    limit: SHOWN,
    populate: { channels: { name: true } },
    select: { channel: true, publishedAt: true, site: true, title: true },
    sort: '-publishedAt',
    where: {
      and: [
        { site: { in: [...sites] } },
        { _status: { equals: 'published' } },
        { publishedAt: { greater_than_equal: since } },
      ],
    },
    ...asUser(req),
  })
  const items = docs.map((item) => ({
    at: item.publishedAt ?? now,
    channel: channelName(item.channel),
    id: item.id,
    published: true,
    site: idOf(item.site) ?? '',
    title: item.title,
  }))
  return { items, total: totalDocs }
}
