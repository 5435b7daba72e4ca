import 'server-only'

import { idOf } from '@/lib/ids'
import type { ChannelView } from '@/modules/channels/queries'
import { variantPath } from '@/modules/sites/model/variants'

import { monthRange, monthsBetween } from '../model/months'
import { siteMapIndexXml, siteMapXml } from '../model/feed'
import type { SiteMapUrl } from '../model/feed'
import { publishedBetween, publishedSpan } from '../queries/feeds'
import type { FeedRow } from '../queries/feeds'
import { topicsOfSite } from '../queries/topics'
import type { PageContext } from './context'
import { hasEdition } from './editions'
import { isVisible } from './visible'

/** Addresses up to which one file holds all; above it an index names the parts. */
const ONE_FILE = 5000
/** Addresses that a file may hold (sitemaps.org). */
const MAX_IN_FILE = 50_000

const BEGINNING = '1900-01-01T00:00:00.000Z'
const END = '2900-01-01T00:00:00.000Z'

/**
 * The site map for machines. Small sites have one file; large ones an index whose part 0 holds channels and
 * topics and whose other parts are months (`sitemap-202611.xml`): key ranges that stay the same for ever.
 * @param path empty for `/sitemap.xml`, else the number of a part
 * @returns null when there is no such part
 */
export async function loadSiteMapXml(
  context: PageContext,
  path: readonly string[],
): Promise<string | null> {
  const [part, ...rest] = path
  if (rest.length > 0) return null
  const items = context.channels.reduce((sum, { liveCount }) => sum + liveCount, 0)
  if (part === undefined) {
    return items > ONE_FILE
      ? index(context)
      : siteMapXml([...(await fixed(context)), ...(await all(context))])
  }
  if (items <= ONE_FILE) return null
  if (part === '0') return siteMapXml(await fixed(context))
  const range = monthRange(part)
  return range ? siteMapXml(await between(context, range.from, range.to)) : null
}

const origin = ({ links, site }: PageContext): string => links.canonical(site)

async function index(context: PageContext): Promise<string> {
  const span = await publishedSpan(context.payload, context.site.id)
  const months = span ? monthsBetween(span.oldest, span.newest) : []
  return siteMapIndexXml(['0', ...months].map((part) => `${origin(context)}/sitemap-${part}.xml`))
}

/** Home page, channels that have something to show, topics. */
async function fixed(context: PageContext): Promise<SiteMapUrl[]> {
  const { channels, otherChannels, payload, site } = context
  const pagesOf = (tree: readonly ChannelView[]) =>
    tree.filter((one) => !['firstChild', 'link'].includes(one.kind) && isVisible(tree, one))
  const english = hasEdition(context, 'en')
  const shown = [
    ...pagesOf(channels),
    ...(english ? pagesOf(otherChannels) : []).map((one) => ({
      ...one,
      path: variantPath('en', one.path),
    })),
  ]
  const topics = await topicsOfSite(payload, site.id)
  return [
    { changedAt: null, url: `${origin(context)}/` },
    ...(english ? [{ changedAt: null, url: `${origin(context)}/en` }] : []),
    ...shown.map(({ newestAt, path }) => ({ changedAt: newestAt, url: origin(context) + path })),
    ...topics.map(({ slug, updatedAt }) => ({
      changedAt: updatedAt,
      url: `${origin(context)}/topics/${slug}`,
    })),
  ]
}

const all = (context: PageContext): Promise<SiteMapUrl[]> => between(context, BEGINNING, END)

async function between(context: PageContext, from: string, to: string): Promise<SiteMapUrl[]> {
  const { payload, site } = context
  const rows = await publishedBetween(payload, site.id, from, to, MAX_IN_FILE)
  const isOwn = (row: FeedRow) => row.kind !== 'link'
  const english = new Set(context.otherChannels.map(({ id }) => id))
  const isEnglish = (row: FeedRow) => english.has(idOf(row.channel) ?? '')
  return rows
    .filter((row) => isOwn(row) && (!isEnglish(row) || hasEdition(context, 'en')))
    .map((row) => ({
      changedAt: row.updatedAt,
      url: origin(context) + variantPath(isEnglish(row) ? 'en' : 'plain', row.href),
    }))
}
