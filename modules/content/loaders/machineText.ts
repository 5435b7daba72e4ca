import 'server-only'

import { NOT_KEPT } from '@/lib/cache/status'
import { channelOnceAt } from '@/modules/channels/queries'
import type { ChannelView } from '@/modules/channels/queries'
import { channelTag, itemsTag, navigationTag, siteTag } from '@/modules/outbox/model'

import { atomFeed, feedFormats, jsonFeed, robotsText, rssFeed } from '../model/feed'
import type { FeedFormat, FeedView } from '../model/feed'
import { newestForFeed } from '../queries/feeds'
import type { FeedRow } from '../queries/feeds'
import { newestRows } from '../queries/lists'
import type { PageContext } from './context'
import { loadSiteMapXml } from './siteMapXml'

/** Items in a feed. */
const FEED_LENGTH = 50

/**
 * A text for machines, its media type and the tags of what it shows; or where it stands now; or nothing while the
 * site is offline.
 */
export type MachineText =
  | { body: string; type: string; tags: string[] }
  | { redirect: string; tags: string[] }
  | { offline: true; tags: string[] }

const TYPES: Record<FeedFormat, string> = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
}
const WRITERS = { atom: atomFeed, json: jsonFeed, rss: rssFeed }

const isFormat = (kind: string): kind is FeedFormat => feedFormats.some((one) => one === kind)

/**
 * robots.txt, site maps and feeds of a host (see `internalPath` of the sites room for their addresses).
 * @param kind `robots`, `sitemap` or the format of a feed
 * @param path what follows: the part of a site map, the path of a channel
 * @returns null when there is no such thing
 */
export async function machineText(
  context: PageContext,
  kind: string,
  path: readonly string[],
): Promise<MachineText | null> {
  const { site } = context
  if (kind === 'robots') {
    return { body: robots(context), tags: [siteTag(site.id)], type: 'text/plain; charset=utf-8' }
  }
  if (site.state === 'closed') return null
  if (site.state === 'suspended') return { offline: true, tags: [NOT_KEPT] }
  if (kind === 'sitemap') {
    const body = await loadSiteMapXml(context, path)
    if (body === null) return null
    return { body, tags: siteTags(context), type: 'application/xml; charset=utf-8' }
  }
  return isFormat(kind) ? feed(context, kind, path) : null
}

/** A site offline for a time bars nobody: search engines shall see that it comes back. */
const robots = ({ links, site, standIn }: PageContext): string => {
  const isOpen = !standIn && (site.state === 'live' || site.state === 'suspended')
  return robotsText(isOpen ? links.canonical(site) : null)
}

const siteTags = ({ site }: PageContext): string[] => [
  siteTag(site.id),
  navigationTag(site.id),
  itemsTag(site.id),
]

async function feed(
  context: PageContext,
  format: FeedFormat,
  segments: readonly string[],
): Promise<MachineText | null> {
  const { channels, payload, site } = context
  const path = segments.length > 0 ? `/${segments.join('/')}` : ''
  const channel = channels.find((one) => one.path === path) ?? null
  if (path && !channel) return former(context, path, format)
  if (channel?.kind === 'link' || channel?.kind === 'firstChild') return null
  const rows =
    channel?.kind === 'collecting'
      ? await collected(context, channel)
      : await newestForFeed(
          payload,
          site.id,
          channel?.id ?? null,
          context.otherChannels.map(({ id }) => id),
          FEED_LENGTH,
        )
  const shown = channel ? [channel.id, ...channel.collects].map(channelTag) : []
  return {
    body: WRITERS[format](viewOf(context, channel, `${path}/feed.${format}`, rows)),
    tags: channel ? [siteTag(site.id), ...shown, ...unitTags(context, channel)] : siteTags(context),
    type: TYPES[format],
  }
}

/** What units write stands in channels that a collecting channel does not name. */
const unitTags = ({ site }: PageContext, channel: ChannelView): string[] =>
  channel.collectsUnits.length > 0 ? [itemsTag(site.id)] : []

async function collected(context: PageContext, channel: ChannelView): Promise<FeedRow[]> {
  const rows = await newestRows(context.payload, context.site.id, channel, FEED_LENGTH)
  return rows.map((row) => ({ ...row, updatedAt: row.publishedAt }))
}

function viewOf(
  context: PageContext,
  channel: ChannelView | null,
  self: string,
  rows: readonly FeedRow[],
): FeedView {
  const { demo, links, site } = context
  const origin = links.canonical(site)
  const absolute = (address: string) => (address.startsWith('/') ? origin + address : address)
  const name = channel ? `${channel.name} - ${site.name}` : site.name
  return {
    title: demo ? `${name}（演示数据）` : name,
    home: absolute(channel?.path ?? '/'),
    items: rows.map((row) => ({
      title: row.title,
      publishedAt: row.publishedAt,
      summary: row.summary ?? null,
      url: absolute(row.kind === 'link' && row.url ? row.url : row.href),
    })),
    self: absolute(self),
    updatedAt: rows[0]?.publishedAt ?? site.updatedAt,
  }
}

/** The feed of a channel that moved redirects as the channel does. */
async function former(
  context: PageContext,
  path: string,
  format: FeedFormat,
): Promise<MachineText | null> {
  const to = await channelOnceAt(context.payload, context.site.id, path)
  return to ? { redirect: `${to}/feed.${format}`, tags: [navigationTag(context.site.id)] } : null
}
