import 'server-only'

import { cache } from 'react'

import type { Crumb } from '@/components/site/views'
import { NOT_KEPT } from '@/lib/cache/status'
import { channelOnceAt } from '@/modules/channels/queries'
import type { ChannelView } from '@/modules/channels/queries'
import { isLeavingPath } from '@/modules/sites/model/leaving'
import { readLibraryPath } from '@/modules/sites/model/libraryPath'
import { hrefIn, variantPath } from '@/modules/sites/model/variants'
import type { Variant } from '@/modules/sites/model/variants'
import type { Article } from '@/payload-types'

import { isArticleAddress } from '../model/article'
import { atAddress } from '../queries/articles'
import { newestRows } from '../queries/lists'
import { loadArticle } from './article'
import { loadChannel } from './channel'
import { frameTags, pageContext } from './context'
import type { PageContext } from './context'
import { columnTree, crumbsOf, isVisible, shellOf, guessOf } from './frame'
import { canonicalOf, hasEdition, wordsOf } from './editions'
import {
  articleHead,
  articleJsonLd,
  channelHead,
  headIn,
  homeHead,
  homeJsonLd,
  plainHead,
} from './head'
import { loadHome } from './home'
import { loadSimpleHome } from './simpleHome'
import { isLibrary, loadLibraryPanel } from './library'
import type { FoundPage, LoadedPage, Missing, Part } from './pageTypes'
import { leavingPart, libraryPart, noticedHref, siteMap, topic, topics } from './parts'

export type { Body, FoundPage, LoadedPage, MissingPage } from './pageTypes'

const missingCrumbs = (context: PageContext): Crumb[] => [
  { href: '/', text: wordsOf(context).home },
  { text: wordsOf(context).missing },
]

const isPart = (answer: Part | Missing): answer is Part => 'body' in answer

/**
 * Finds what stands at a path of a host. Metadata and page share one load per render.
 * @param path public path without the variant's prefix, `/` for the home page
 */
export const loadPage = cache(
  async (host: string, variant: Variant, path: string): Promise<LoadedPage> => {
    const context = await pageContext(host, variant)
    return context ? pageAt(context, path) : { result: 'unknownSite' }
  },
)

/** What stands at a path in a context. */
export async function pageAt(context: PageContext, path: string): Promise<LoadedPage> {
  const answer = await route(context, path)
  if (isPart(answer)) return found(context, path, answer)
  if (answer.result === 'redirect') {
    return answer.away ? answer : { ...answer, to: hrefIn(context.variant, answer.to) }
  }
  return { ...answer, shell: await shellOf(context, path, missingCrumbs(context)) }
}

/** Puts a part into the frame of its site. */
export async function found(context: PageContext, path: string, part: Part): Promise<FoundPage> {
  const { crumbs, ...rest } = part
  const address = encodeURI(path)
  return {
    ...rest,
    context,
    head: headIn(context, address, part.head),
    result: 'page',
    shell: await shellOf(context, address, crumbs),
    tags: [...part.tags, ...frameTags(context)],
  }
}

async function route(context: PageContext, path: string): Promise<Part | Missing> {
  const { state } = context.site
  if (!hasEdition(context, context.variant)) {
    return { away: true, result: 'redirect', to: context.variant === 'en' ? '/' : path }
  }
  if (state === 'closed' || (state === 'closing' && path === '/')) return notice(context, 'closed')
  // Offline is the whole site; its editors see what they mend by their preview links.
  if (state === 'suspended' && !context.preview) return suspended(context)
  if (path === '/') return home(context)
  if (isLeavingPath(path)) return leavingPart(context, path)
  if (path === '/sitemap') return siteMap(context)
  if (path === '/topics' && context.variant !== 'en') return topics(context)
  if (path.startsWith('/topics/') && context.variant !== 'en')
    return topic(context, path.slice('/topics/'.length))
  if (isArticleAddress(path)) return article(context, path)
  return channel(context, path)
}

const notice = (context: PageContext, kind: 'closed' | 'suspended'): Part => ({
  body: { kind },
  head: plainHead(context, '/', kind === 'closed' ? '关停公告' : '临时下线', true),
  jsonLd: [],
  tags: [],
})

/**
 * 临时下线 is announced on the home page (standards 1.7). 503 lets search engines come back instead of forgetting
 * the pages (RFC 9110, 15.6.4; server.ts adds Retry-After).
 */
const suspended = (context: PageContext): Part => ({
  ...notice(context, 'suspended'),
  status: 503,
  tags: [NOT_KEPT],
})

async function home(context: PageContext): Promise<Part> {
  if (context.variant === 'elder' || context.variant === 'en') return simpleHome(context)
  const view = await loadHome(context)
  return {
    body: { home: view, kind: 'home' },
    head: homeHead(context),
    jsonLd: [homeJsonLd(context)],
    tags: view.tags,
  }
}

async function simpleHome(context: PageContext): Promise<Part> {
  const view = await loadSimpleHome(context)
  return {
    body: { home: view, kind: 'simpleHome' },
    head: homeHead(context),
    jsonLd: context.variant === 'en' ? [homeJsonLd(context)] : [],
    tags: view.tags,
  }
}

async function article(context: PageContext, path: string): Promise<Part | Missing> {
  const at = await atAddress(context.payload, context.site.id, path)
  if (at.state === 'moved') return { result: 'redirect', to: at.to }
  const of = (id: string | null) => context.channels.find((one) => one.id === id) ?? null
  if (at.state === 'none') return { guess: guessOf(context, path), result: 'none' }
  if (at.state === 'gone') return { guess: of(at.channel), result: 'gone' }
  const channelId = typeof at.placement.channel === 'string' ? at.placement.channel : null
  const own = of(channelId)
  const other = context.otherChannels.some(({ id }) => id === channelId)
  if (!own && other) return otherEdition(context, path)
  if (!own) return { guess: guessOf(context, path), result: 'gone' }
  return articlePart(context, path, own, at)
}

/** The page of an item in its channel; `path` is its address. */
export async function articlePart(
  context: PageContext,
  path: string,
  own: ChannelView,
  at: { article: Article; placement: Parameters<typeof loadArticle>[1] },
): Promise<Part> {
  const item = await loadArticle(context, at.placement, at.article, own)
  const loaded = { ...item, view: { ...item.view, url: canonicalOf(context, path) } }
  const single = own.kind === 'page'
  const crumbs = single ? crumbsOf(context, own) : crumbsOf(context, own, wordsOf(context).article)
  return {
    body: { kind: 'article', loaded, single, tree: columnTree(context, own) },
    crumbs,
    head: articleHead(context, single ? own.path : path, own, loaded),
    jsonLd: articleJsonLd(context, path, loaded, crumbs),
    tags: loaded.tags,
  }
}

async function channel(context: PageContext, path: string): Promise<Part | Missing> {
  const library = readLibraryPath(path)
  if (library) return libraryPart(context, library.base, library.ask, path)
  const [, base = '', digits] = /^(.*?)(?:\/page-([1-9]\d{0,4}))?$/.exec(path) ?? []
  const own = context.channels.find((one) => one.path === base)
  if (!own && context.otherChannels.some((one) => one.path === base)) {
    return otherEdition(context, path)
  }
  if (!own) return formerChannel(context, path, base)
  if (own.kind === 'firstChild' || own.kind === 'link') return leadOn(context, own)
  if (own.kind === 'page') return singlePage(context, own, digits)
  const list = await loadChannel(context, own, digits ? Number(digits) : null)
  if (!list) return { guess: own, result: 'none' }
  const crumbs = crumbsOf(context, own)
  const panel = isLibrary(context, own) ? await loadLibraryPanel(context, own) : null
  const tree = columnTree(context, own)
  return {
    body: { channel: own, kind: 'channel', list, tree, ...(panel ? { panel } : {}) },
    crumbs,
    head: channelHead(context, path, own),
    jsonLd: [],
    tags: list.tags,
  }
}

/** What stands in the other edition has its one address there. */
function otherEdition({ variant }: PageContext, path: string): Missing {
  return { away: true, result: 'redirect', to: variant === 'en' ? path : variantPath('en', path) }
}

/** A channel that moved answers at its former path with one redirect. */
async function formerChannel(context: PageContext, path: string, base: string): Promise<Missing> {
  const to = await channelOnceAt(context.payload, context.site.id, base)
  // The pages of a list keep their numbers for ever, and so does a redirect to one.
  if (to) return { result: 'redirect', to: `${to}${path.slice(base.length)}` }
  return { guess: guessOf(context, path), result: 'none' }
}

function leadOn(context: PageContext, own: ChannelView): Missing {
  if (own.kind === 'link' && own.url)
    return { result: 'redirect', to: noticedHref(context, own.url) }
  const first = context.channels.find(
    (one) => one.parent === own.id && isVisible(context.channels, one),
  )
  return first ? { result: 'redirect', to: first.path } : { guess: null, result: 'none' }
}

/** A single page shows its newest item at the channel's own address. */
async function singlePage(
  context: PageContext,
  own: ChannelView,
  digits: string | undefined,
): Promise<Part | Missing> {
  const [row] = await newestRows(context.payload, context.site.id, own, 1)
  if (!row || digits) return { guess: null, result: 'none' }
  const at = await atAddress(context.payload, context.site.id, row.href)
  if (at.state !== 'live') return { guess: null, result: 'none' }
  const part = await articlePart(context, row.href, own, at)
  return { ...part, tags: [...part.tags, `channel:${own.id}`] }
}
