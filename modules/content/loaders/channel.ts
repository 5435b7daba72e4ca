import 'server-only'

import type { ItemView } from '@/components/ui/views'
import { pagerView } from '@/components/ui/Pager/pagerView'
import type { PagerView } from '@/components/ui/Pager/pagerView'
import type { ChannelView } from '@/modules/channels/queries'
import { channelTag } from '@/modules/outbox/model'

import { firstPage, newestRows, numberedPage, numberedPages } from '../queries/lists'
import type { PageContext } from './context'
import { itemsOf } from './items'

/** A channel's list: the first page (newest) or one numbered page. */
export interface ChannelListView {
  items: ItemView[]
  pager: PagerView | null
  tags: string[]
}

/** Lists arranged by hand show all their items on one page. */
const ALL_ON_ONE_PAGE = 300

/**
 * Loads the first page (`page` null) or a numbered page of a channel.
 * @returns null when the numbered page does not exist
 */
export async function loadChannel(
  context: PageContext,
  channel: ChannelView,
  page: number | null,
): Promise<ChannelListView | null> {
  const { payload, site } = context
  const paged = !channel.manual && channel.kind === 'list'
  if (page !== null && (!paged || page < 1 || page > numberedPages(channel))) return null
  const rows =
    page !== null
      ? await numberedPage(payload, site.id, channel, page)
      : paged
        ? await firstPage(payload, site.id, channel)
        : await newestRows(payload, site.id, channel, channel.manual ? ALL_ON_ONE_PAGE : 60)
  return {
    items: await itemsOf(context, rows, {
      files: channel.layout === 'downloads',
      pictures: ['pictures', 'videos', 'leaders'].includes(channel.layout),
      policies: channel.layout === 'policy',
    }),
    pager: paged ? pagerOf(channel, page) : null,
    tags: [channel.id, ...channel.collects].map(channelTag),
  }
}

/**
 * The first page stands at the channel, the others keep their number from the oldest item, so that an old
 * page never changes its address or its content.
 */
function pagerOf(channel: ChannelView, page: number | null): PagerView | null {
  const numbered = numberedPages(channel)
  if (numbered === 0) return null
  return pagerView({
    base: channel.path,
    count: numbered + 1,
    perPage: channel.pageSize,
    position: page === null ? 1 : numbered + 2 - page,
    total: channel.liveCount,
  })
}
