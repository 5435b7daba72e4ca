import 'server-only'

import type { ItemView } from '@/components/ui/views'
import type { ChannelView } from '@/modules/channels/queries'
import { channelTag, slotsTag } from '@/modules/outbox/model'
import type { HomeBlock as Plan } from '@/modules/sites/model/blueprints'
import type { HomeBlock, NamedList } from '@/modules/sites/components/HomePage/views'
import { siteNames } from '@/modules/sites/queries'

import { slotsNow } from '../queries/home'
import type { SlotView } from '../queries/home'
import { newestRows } from '../queries/lists'
import type { PageContext } from './context'
import { hrefOfChannel } from './frame'
import { coversOf, itemsOf } from './items'

/** A home page: its blocks filled, and the tags of all that it shows. */
export interface HomeView {
  blocks: HomeBlock[]
  tags: string[]
}

type Wants = Parameters<typeof itemsOf>[2]

/** Fills the blocks of a site's home page; a block without content says nothing. */
export async function loadHome(context: PageContext): Promise<HomeView> {
  const plans = Array.isArray(context.site.home) ? (context.site.home as unknown as Plan[]) : []
  const slots = await slotsNow(context.payload, context.site.id, context.now)
  const channelsOf = (plan: Plan) =>
    plan.channels.flatMap((path) => context.channels.find((one) => one.path === `/${path}`) ?? [])
  const blocks: HomeBlock[] = []
  for (const [index, plan] of plans.entries()) {
    const followed = plans[index + 1]
    if (plan.block === 'tabs' && plans[index - 1]?.block === 'pictures') continue
    const tabs = plan.block === 'pictures' && followed?.block === 'tabs' ? followed : null
    blocks.push(
      await fill(context, plan, channelsOf(plan), tabs, tabs ? channelsOf(tabs) : [], slots),
    )
  }
  const shown = plans.flatMap(channelsOf)
  const tags = shown.flatMap((channel) => [channel.id, ...channel.collects]).map(channelTag)
  return { blocks, tags: [...new Set([...tags, slotsTag(context.site.id)])] }
}

async function items(
  context: PageContext,
  channels: ChannelView[],
  limit: number,
  wants?: Wants,
): Promise<ItemView[]> {
  const { payload, site } = context
  const lists = await Promise.all(
    channels.map((channel) => newestRows(payload, site.id, channel, limit)),
  )
  const rows = lists
    .flat()
    .sort((a, b) => b.sortKey.localeCompare(a.sortKey))
    .slice(0, limit)
  return itemsOf(context, rows, wants)
}

const more = (channel: ChannelView | undefined): { more?: string } =>
  channel ? { more: hrefOfChannel(channel) } : {}

async function lists(
  context: PageContext,
  channels: ChannelView[],
  limit: number,
): Promise<NamedList[]> {
  return Promise.all(
    channels.map(async (channel) => ({
      items: await items(context, [channel], limit),
      title: channel.name,
      ...more(channel),
    })),
  )
}

/** Slots first, then the newest, each item once. */
async function withSlots(
  context: PageContext,
  slots: SlotView[],
  channels: ChannelView[],
  limit: number,
): Promise<ItemView[]> {
  const pictures = await coversOf(context, slots)
  const first: ItemView[] = slots.map((slot) => {
    const picture = pictures.get(slot.id)
    return {
      href: slot.href,
      id: slot.id,
      publishedAt: slot.publishedAt,
      title: slot.title,
      ...(picture ? { picture } : {}),
    }
  })
  const rest = await items(context, channels, limit, { pictures: true })
  const taken = new Set(first.map((item) => item.href))
  return [...first, ...rest.filter((item) => !taken.has(item.href))].slice(0, limit)
}

async function fill(
  context: PageContext,
  plan: Plan,
  channels: ChannelView[],
  tabs: Plan | null,
  tabChannels: ChannelView[],
  slots: SlotView[],
): Promise<HomeBlock> {
  const head = { title: plan.title, ...more(channels[0]) }
  const at = (position: SlotView['position']) => slots.filter((slot) => slot.position === position)
  switch (plan.block) {
    case 'headline':
      return {
        ...head,
        block: 'headline',
        items: await withSlots(context, at('headline'), channels, plan.limit),
      }
    case 'pictures':
      return tabs
        ? {
            ...head,
            block: 'pictureTabs',
            items: await withSlots(context, at('pictures'), channels, plan.limit),
            tabs: await lists(context, tabChannels, tabs.limit),
            title: tabs.title,
          }
        : {
            ...head,
            block: 'pictures',
            items: await items(context, channels, plan.limit, { pictures: true }),
          }
    case 'tabs':
      return { ...head, block: 'lists', tabs: await lists(context, channels, plan.limit) }
    case 'list':
      return channels.length > 1
        ? { ...head, block: 'lists', tabs: await lists(context, channels, plan.limit) }
        : { ...head, block: 'list', items: await items(context, channels, plan.limit) }
    case 'policies':
      return {
        ...head,
        block: 'policies',
        items: await items(context, channels, plan.limit, { policies: true }),
        keyLinks: statutoryEntries(context),
      }
    case 'links':
      return { ...head, block: 'links', groups: await linkGroups(context, channels, plan.limit) }
    case 'leaders':
      return { ...head, block: 'leaders', items: await items(context, channels, plan.limit) }
    case 'organisations':
      return { ...head, block: 'organisations', items: await items(context, channels, plan.limit) }
    case 'directory':
      return { ...head, block: 'directory', groups: await directory(context) }
  }
}

async function linkGroups(context: PageContext, channels: ChannelView[], limit: number) {
  const named = await lists(context, channels, limit)
  return named.map((list) => ({
    links: list.items.map((item) => ({ href: item.href, text: item.title })),
    title: list.title,
  }))
}

/** The fixed entries of 政府信息公开 (61号, standards.md 6.2) that the site has. */
function statutoryEntries(context: PageContext) {
  const parent = context.channels.find((one) => one.name === '政府信息公开')
  if (!parent) return []
  return context.channels
    .filter((one) => one.parent === parent.id)
    .map((one) => ({ href: hrefOfChannel(one), text: one.name }))
}

async function directory(context: PageContext) {
  const names = await siteNames(context.payload)
  const group = (title: string, kind: string) => ({
    sites: names
      .filter((site) => site.kind === kind && site.id !== context.site.id)
      .map((site) => ({ href: `${context.links.origin(site)}/`, text: site.shortName })),
    title,
  })
  return [group('区（市）县', 'district'), group('市级部门', 'department'), group('专题', 'topic')]
}
