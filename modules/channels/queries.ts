import type { Payload, PayloadRequest } from 'payload'

import { asSystem, asVisitor } from '@/lib/as'
import { idOf, idsOf } from '@/lib/ids'
import type { ChannelKind, ChannelLayout } from '@/modules/sites/model/blueprints/types'
import type { Channel } from '@/payload-types'

import { isWithin } from './model'
import type { ChannelLanguage } from './model'

/** A channel as pages need it. */
export interface ChannelView {
  id: string
  name: string
  path: string
  parent: string | null
  kind: ChannelKind
  /** That of its root */
  language: ChannelLanguage
  layout: ChannelLayout
  manual: boolean
  pageSize: number
  url: string | null
  collects: string[]
  collectsUnits: string[]
  columnType: string
  description: string
  keywords: string[]
  inNavigation: boolean
  liveCount: number
  lastNumber: number
  newestAt: string | null
}

/** What of a channel stands on pages; its former paths and the rest are not read for each of them. */
const SELECT = {
  collects: true,
  collectsUnits: true,
  columnType: true,
  description: true,
  inNavigation: true,
  keywords: true,
  kind: true,
  language: true,
  lastNumber: true,
  layout: true,
  liveCount: true,
  name: true,
  newestAt: true,
  ordering: true,
  pageSize: true,
  parent: true,
  path: true,
  url: true,
} as const

const view = (channel: Pick<Channel, 'id' | keyof typeof SELECT>): ChannelView => ({
  collects: idsOf(channel.collects),
  collectsUnits: idsOf(channel.collectsUnits),
  columnType: channel.columnType,
  description: channel.description ?? '',
  id: channel.id,
  inNavigation: channel.inNavigation ?? true,
  keywords: channel.keywords ?? [],
  kind: channel.kind,
  language: channel.language ?? 'zh',
  lastNumber: channel.lastNumber ?? 0,
  layout: channel.layout ?? 'rows',
  liveCount: channel.liveCount ?? 0,
  manual: channel.ordering === 'manual',
  name: channel.name,
  newestAt: channel.newestAt ?? null,
  pageSize: channel.pageSize,
  parent: idOf(channel.parent),
  path: channel.path ?? '',
  url: channel.url ?? null,
})

/** All channels of a site in the order of the tree; one query, no children counted. */
export async function channelsOfSite(payload: Payload, site: string): Promise<ChannelView[]> {
  const { docs } = await payload.find({
    collection: 'channels',
    depth: 0,
    pagination: false,
    select: SELECT,
    sort: ['sortKey', 'createdAt'],
    where: { site: { equals: site } },
    ...asVisitor(site),
  })
  return withLanguages(docs.map(view))
}

/** The channels with the language of their roots. */
function withLanguages(channels: ChannelView[]): ChannelView[] {
  const byId = new Map(channels.map((channel) => [channel.id, channel]))
  const rootOf = (channel: ChannelView): ChannelView => {
    const parent = byId.get(channel.parent ?? '')
    return parent ? rootOf(parent) : channel
  }
  return channels.map((channel) => ({ ...channel, language: rootOf(channel).language }))
}

/** The channel that once answered at a path, for a redirect to where it stands now. */
export async function channelOnceAt(
  payload: Payload,
  site: string,
  path: string,
): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'channels',
    depth: 0,
    limit: 1,
    pagination: false,
    select: { path: true },
    where: { and: [{ site: { equals: site } }, { 'formerPaths.path': { equals: path } }] },
    ...asVisitor(site),
  })
  return docs[0]?.path ?? null
}

/**
 * Ids of the channels at and below the named ones, for rights held on subtrees.
 * Asked once per request and site, kept on the request's context.
 */
export async function channelSubtrees(
  req: PayloadRequest,
  site: string,
  roots: readonly string[],
): Promise<string[]> {
  const key = `channelPaths:${site}`
  const kept = req.context[key] as Promise<{ id: string; path: string }[]> | undefined
  const asked =
    kept ??
    req.payload
      .find({
        collection: 'channels',
        depth: 0,
        pagination: false,
        select: { path: true },
        where: { site: { equals: site } },
        ...asSystem(req, 'the tree decides what the person may do'),
      })
      .then(({ docs }) => docs.map(({ id, path }) => ({ id, path: path ?? '' })))
  req.context[key] = asked
  const channels = await asked
  const paths = channels.filter(({ id }) => roots.includes(id)).map(({ path }) => path)
  return channels
    .filter(({ path }) => paths.some((root) => isWithin(path, root)))
    .map(({ id }) => id)
}
