import type { PayloadRequest, Where } from 'payload'

import { binNote } from '@/access/binNote'
import type { BinNote } from '@/access/binNote'
import { idOf } from '@/lib/ids'
import type { Channel } from '@/payload-types'

import { isWithin } from '../model'

/** A channel as it is stored, in the bin or not; below the hooks. */
export function channelNow(req: PayloadRequest, id: string): Promise<Channel | null> {
  return req.payload.db.findOne<Channel>({
    collection: 'channels',
    req,
    where: { id: { equals: id } },
  })
}

async function stored(req: PayloadRequest, where: Where): Promise<Channel[]> {
  const { docs } = await req.payload.db.find<Channel>({
    collection: 'channels',
    pagination: false,
    req,
    where,
  })
  return docs
}

/** The channels at and below one, also those in the bin. */
export async function channelsBelow(req: PayloadRequest, root: Channel): Promise<Channel[]> {
  const all = await stored(req, { site: { equals: idOf(root.site) } })
  return all.filter((one) => isWithin(one.path ?? '', root.path ?? ''))
}

async function mark(
  req: PayloadRequest,
  channel: Channel,
  data: BinNote & { deletedAt: string | null },
): Promise<void> {
  const { id } = channel
  await req.payload.db.updateOne({ id, collection: 'channels', data, req, returning: false })
}

/** Puts the channels below one into the bin, marked as gone with it. */
export async function binChannelsBelow(req: PayloadRequest, root: Channel): Promise<void> {
  const deletedAt = root.deletedAt ?? new Date().toISOString()
  for (const channel of await channelsBelow(req, root)) {
    if (channel.id === root.id || channel.deletedAt) continue
    await mark(req, channel, { deletedAt, ...binNote(req, deletedAt, channel.path, root.id) })
  }
}

/** Brings back the channels that went with one. */
export async function restoreChannelsWith(req: PayloadRequest, root: Channel): Promise<void> {
  for (const channel of await stored(req, { binnedWith: { equals: root.id } })) {
    await mark(req, channel, { deletedAt: null, ...binNote(req, null, null) })
  }
}

/** Channels below one and items in it, in the bin or not. */
export async function countWithin(req: PayloadRequest, id: string): Promise<number> {
  const { db } = req.payload
  const below = await db.count({ collection: 'channels', req, where: { parent: { equals: id } } })
  const items = await db.count({ collection: 'articles', req, where: { channel: { equals: id } } })
  return below.totalDocs + items.totalDocs
}

/** Accounts held to a channel, among others or alone. */
export async function countHeldTo(req: PayloadRequest, id: string): Promise<number> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    req,
    where: { 'assignments.channels': { in: [id] } },
  })
  return totalDocs
}
