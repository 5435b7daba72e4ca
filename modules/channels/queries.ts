import type { Payload, PayloadRequest } from 'payload'

import { asSystem, asUser, asVisitor } from '@/lib/as'
import { idOf, idsOf } from '@/lib/ids'
import type { ChannelKind, ChannelLayout } from '@/modules/sites/model/blueprints/types'
import type { Channel } from '@/payload-types'

import { DUTY_WARNING_DAYS, dutyDaysLeft, isWithin } from './model'
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

/** Whose eyes a question of the admin uses. */
type Hat = ReturnType<typeof asUser> | ReturnType<typeof asSystem>

/**
 * The channels below one parent in their order, each with the number of its own.
 * @param parent null for the top
 * @returns the name of the parent and the id of the one above it, null at the top
 */
export async function siblingChannels(
  payload: Payload,
  site: string,
  parent: string | null,
  hat: Hat,
): Promise<{
  channels: { id: string; name: string; path: string; children: number }[]
  name: string | null
  up: string | null
}> {
  const { docs } = await payload.find({
    collection: 'channels',
    depth: 0,
    pagination: false,
    select: { name: true, parent: true, path: true },
    sort: ['sortKey', 'createdAt'],
    where: { site: { equals: site } },
    ...hat,
  })
  const self = docs.find(({ id }) => id === parent)
  const below = (id: string | null) => docs.filter((one) => idOf(one.parent) === id)
  return {
    channels: below(self?.id ?? null).map(({ id, name, path }) => ({
      children: below(id).length,
      id,
      name,
      path: path ?? '',
    })),
    name: self?.name ?? null,
    up: idOf(self?.parent),
  }
}

/** A channel that visitors see and that holds nothing. */
export interface EmptyChannel {
  id: string
  name: string
  path: string
  /** Days within which an update is due, null where none is asked for. */
  updateDutyDays: number | null
}

/**
 * The visible channels of a site without a live item (空白栏目), in the order of the tree: at five of them a
 * site is failed (19号 单项否决 4c, standards.md 4.2 row 4). Only lists and single pages hold items.
 * @param hat whose eyes: `asUser` for a form, `asSystem` for the rule itself
 */
export async function emptyChannelsOf(
  payload: Payload,
  site: string,
  hat: Hat,
): Promise<EmptyChannel[]> {
  const { docs } = await payload.find({
    collection: 'channels',
    depth: 0,
    pagination: false,
    select: { liveCount: true, name: true, path: true, updateDutyDays: true },
    sort: ['path'],
    where: {
      and: [
        { site: { equals: site } },
        { inNavigation: { equals: true } },
        { kind: { in: ['list', 'page'] } },
      ],
    },
    ...hat,
  })
  return docs
    .filter((channel) => (channel.liveCount ?? 0) === 0)
    .map(({ id, name, path, updateDutyDays }) => ({
      id,
      name,
      path: path ?? '',
      updateDutyDays: updateDutyDays ?? null,
    }))
}

/** What the desk says of the channels of a person's sites. */
export interface ChannelHealth {
  /** Channels within three days of the end of their update duty or past it, worst first. */
  due: { id: string; name: string; site: string; daysLeft: number; dutyDays: number }[]
  /** Visible channels without a live item. */
  empty: { id: string; name: string; site: string }[]
  /** Channels that ask for nothing. */
  fine: number
}

/**
 * Site health as far as channels tell it: update duties near their end or past, and empty channels. One query.
 * @param sites ids of the sites asked about; null for all the person sees
 * @param now ISO instant
 */
export async function channelHealth(
  req: PayloadRequest,
  sites: readonly string[] | null,
  now: string,
): Promise<ChannelHealth> {
  const { docs } = await req.payload.find({
    collection: 'channels',
    depth: 0,
    pagination: false,
    select: { liveCount: true, name: true, newestAt: true, site: true, updateDutyDays: true },
    sort: ['site', 'path'],
    where: {
      and: [
        { inNavigation: { equals: true } },
        { kind: { in: ['list', 'page'] } },
        ...(sites ? [{ site: { in: [...sites] } }] : []),
      ],
    },
    ...asUser(req),
  })
  const due: ChannelHealth['due'] = []
  const empty: ChannelHealth['empty'] = []
  for (const one of docs) {
    const site = idOf(one.site) ?? ''
    const dutyDays = one.updateDutyDays ?? null
    const daysLeft = dutyDaysLeft(one.newestAt ?? null, dutyDays, now)
    if ((one.liveCount ?? 0) === 0) empty.push({ id: one.id, name: one.name, site })
    else if (dutyDays && daysLeft !== null && daysLeft <= DUTY_WARNING_DAYS) {
      due.push({ daysLeft, dutyDays, id: one.id, name: one.name, site })
    }
  }
  due.sort((a, b) => a.daysLeft - b.daysLeft)
  return { due, empty, fine: docs.length - due.length - empty.length }
}
