import 'server-only'

import type { NamedList } from '@/components/ui/NamedLists/NamedLists'
import type { ItemView, LinkView } from '@/components/ui/views'
import { channelOnceAt } from '@/modules/channels/queries'
import type { ChannelView } from '@/modules/channels/queries'
import { channelTag, navigationTag, slotsTag } from '@/modules/outbox/model'
import { siteNames } from '@/modules/sites/queries'

import { slotsNow } from '../queries/home'
import type { SlotView } from '../queries/home'
import { newestRows } from '../queries/lists'
import type { PageContext } from './context'
import { hrefOfChannel } from './frame'
import { coversOf, itemsOf } from './items'
import { loadTopics } from './topic'

type Wants = Parameters<typeof itemsOf>[2]

/** What blocks ask of the content; the tags of all that was asked are gathered on the way. */
export interface BlockReader {
  /** Channels of the site at the paths of a block; those it lacks are left out */
  channels: (paths: readonly string[] | null | undefined) => Promise<ChannelView[]>
  /** The newest items of several channels as one list */
  items: (channels: readonly ChannelView[], limit: number, wants?: Wants) => Promise<ItemView[]>
  /** A list for each channel that has items */
  lists: (channels: readonly ChannelView[], limit: number) => Promise<NamedList[]>
  /** What was set by hand into the slots of a position, then the newest, each item once */
  withSlots: (
    position: SlotView['position'],
    channels: readonly ChannelView[],
    limit: number,
  ) => Promise<ItemView[]>
  /** The fixed entries of 政府信息公开 (61号, standards.md 6.2) that the site has */
  statutoryEntries: () => LinkView[]
  /** All other sites by kind */
  sites: () => Promise<{ kind: string; links: LinkView[] }[]>
  /** The newest topics */
  topics: (limit: number) => Promise<ItemView[]>
  href: (channel: ChannelView) => string
  tags: Set<string>
}

/** A reader of the content for the blocks of one home page. */
export function blockReader(context: PageContext): BlockReader {
  const { payload, site } = context
  const tags = new Set<string>()
  const items: BlockReader['items'] = async (channels, limit, wants) => {
    const lists = await Promise.all(
      channels.map((channel) => newestRows(payload, site.id, channel, limit)),
    )
    const rows = lists
      .flat()
      .sort((a, b) => b.sortKey.localeCompare(a.sortKey))
      .slice(0, limit)
    return itemsOf(context, rows, wants)
  }
  let slots: Promise<SlotView[]> | null = null
  return {
    channels: async (paths) => {
      const found = await Promise.all((paths ?? []).map((path) => channelAt(context, path)))
      const channels = found.filter((one) => one !== null)
      for (const { collects, id } of channels) {
        for (const tag of [id, ...collects].map(channelTag)) tags.add(tag)
      }
      return channels
    },
    href: hrefOfChannel,
    items,
    lists: async (channels, limit) => {
      const lists = await Promise.all(
        channels.map(async (channel) => ({
          items: await items([channel], limit),
          more: hrefOfChannel(channel),
          title: channel.name,
        })),
      )
      return lists.filter((list) => list.items.length > 0)
    },
    sites: () => sitesByKind(context),
    statutoryEntries: () => statutoryEntries(context),
    tags,
    topics: async (limit) => {
      tags.add(navigationTag(site.id))
      const topics = await loadTopics(context)
      for (const tag of topics.tags) tags.add(tag)
      return topics.items.slice(0, limit)
    },
    withSlots: async (position, channels, limit) => {
      tags.add(slotsTag(site.id))
      slots ??= slotsNow(
        payload,
        site.id,
        context.now,
        new Set(context.channels.map(({ id }) => id)),
      )
      const own = (await slots).filter((slot) => slot.position === position)
      const first = await itemsOfSlots(context, own)
      const rest = await items(channels, limit, { pictures: true })
      const taken = new Set(first.map((item) => item.href))
      return [...first, ...rest.filter((item) => !taken.has(item.href))].slice(0, limit)
    },
  }
}

/** The channel at a path, or where a channel that stood there has gone. */
async function channelAt(context: PageContext, path: string): Promise<ChannelView | null> {
  const at = (wanted: string) => context.channels.find((one) => one.path === wanted) ?? null
  const here = at(`/${path}`)
  if (here) return here
  const moved = await channelOnceAt(context.payload, context.site.id, `/${path}`)
  return moved ? at(moved) : null
}

async function itemsOfSlots(context: PageContext, slots: SlotView[]): Promise<ItemView[]> {
  const pictures = await coversOf(context, slots)
  return slots.map((slot) => {
    const picture = pictures.get(slot.id)
    return {
      href: slot.href,
      id: slot.id,
      publishedAt: slot.publishedAt,
      title: slot.title,
      ...(picture ? { picture } : {}),
    }
  })
}

function statutoryEntries(context: PageContext): LinkView[] {
  const parent = context.channels.find((one) => one.name === '政府信息公开')
  if (!parent) return []
  return context.channels
    .filter((one) => one.parent === parent.id)
    .map((one) => ({ href: hrefOfChannel(one), text: one.name }))
}

async function sitesByKind(context: PageContext) {
  const names = await siteNames(context.payload)
  return ['district', 'department', 'topic'].map((kind) => ({
    kind,
    links: names
      .filter((site) => site.kind === kind && site.id !== context.site.id)
      .map((site) => ({ href: `${context.links.origin(site)}/`, text: site.shortName })),
  }))
}
