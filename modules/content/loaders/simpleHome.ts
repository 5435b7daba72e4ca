import 'server-only'

import type { ItemView } from '@/components/ui/views'
import type { ChannelView } from '@/modules/channels/queries'
import { channelTag } from '@/modules/outbox/model'

import { newestRows } from '../queries/lists'
import type { PageContext } from './context'
import { itemsOf } from './items'
import { hrefOfChannel, isVisible } from './visible'

/** A part of the tree as one large entry. */
export interface EntryView {
  href: string
  text: string
  /** What stands below it */
  note: string
}

/** Newest items of one channel. */
export interface NewestView {
  title: string
  more: string
  items: ItemView[]
}

/** A home page without arrangement, for 长者版 and the English edition: the tree and what is new in it. */
export interface SimpleHomeView {
  entries: EntryView[]
  lists: NewestView[]
  tags: string[]
}

/** 长者版 shows what is new and what is announced; the small English tree shows all of its parts. */
const LISTS = { elder: 2, other: 8 }
const ITEMS = { elder: 5, other: 5 }
const NOTICES = /通知|公告/

/** Loads the entries and the newest items of the edition. */
export async function loadSimpleHome(context: PageContext): Promise<SimpleHomeView> {
  const size = context.variant === 'elder' ? 'elder' : 'other'
  const shown = listsOf(context).slice(0, LISTS[size])
  const lists = await Promise.all(
    shown.map(async (channel) => {
      const rows = await newestRows(context.payload, context.site.id, channel, ITEMS[size])
      const items = await itemsOf(context, rows, { pictures: size === 'other' })
      return { items, more: channel.path, title: channel.name }
    }),
  )
  return {
    entries: rootsOf(context).map((root) => entryOf(context, root)),
    lists: lists.filter(({ items }) => items.length > 0),
    tags: shown.flatMap((channel) => [channel.id, ...channel.collects]).map(channelTag),
  }
}

/** The parts of the tree in the order of the navigation. */
function rootsOf({ channels, design, variant }: PageContext): ChannelView[] {
  const roots =
    variant === 'en'
      ? channels.filter((one) => one.parent === null)
      : design.navigation.flatMap((id) => channels.find((one) => one.id === id) ?? [])
  return roots.filter((one) => isVisible(channels, one))
}

function entryOf({ channels }: PageContext, root: ChannelView): EntryView {
  const below = channels.filter((one) => one.parent === root.id && isVisible(channels, one))
  const names = below.slice(0, 3).map(({ name }) => name)
  return { href: hrefOfChannel(root), note: names.join('、') || root.description, text: root.name }
}

/** News first, then notices; in the small English tree every list. */
function listsOf(context: PageContext): ChannelView[] {
  const { channels, variant } = context
  const lists = channels.filter((one) => one.kind === 'list' && isVisible(channels, one))
  if (variant === 'en') return lists
  const [first] = rootsOf(context)
  const news = lists.find((one) => one.id === first?.id || one.parent === first?.id)
  const notices = lists.find((one) => one !== news && NOTICES.test(one.name))
  return [news, notices].filter((one) => one !== undefined)
}
