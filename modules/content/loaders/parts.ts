import 'server-only'

import { NOT_KEPT } from '@/lib/cache/status'
import { payloadSecret } from '@/lib/env'
import { currentDirectory } from '@/modules/sites/model/current'
import { leavingPath, outsideOf, readLeavingPath } from '@/modules/sites/model/leaving'
import { libraryPath } from '@/modules/sites/model/libraryPath'
import type { LibraryAsk } from '@/modules/sites/model/libraryPath'

import type { PageContext } from './context'
import { wordsOf } from './editions'
import { columnTree, crumbsOf, guessOf } from './frame'
import { channelHead, plainHead } from './head'
import { isLibrary, loadLibrary } from './library'
import type { Missing, Part } from './pageTypes'
import { loadSiteMap } from './siteMap'
import { loadTopic, loadTopics } from './topic'

/** 网站地图. */
export async function siteMap(context: PageContext): Promise<Part> {
  const words = wordsOf(context)
  return {
    body: { kind: 'siteMap', map: loadSiteMap(context) },
    crumbs: [{ href: '/', text: words.home }, { text: words.siteMap }],
    head: plainHead(context, '/sitemap', words.siteMap),
    jsonLd: [],
    tags: [],
  }
}

/** The list of topics. */
export async function topics(context: PageContext): Promise<Part> {
  const view = await loadTopics(context)
  return {
    body: { kind: 'topics', topics: view },
    crumbs: [{ href: '/', text: '首页' }, { text: '专题' }],
    head: plainHead(context, '/topics', '专题'),
    jsonLd: [],
    tags: view.tags,
  }
}

/** One topic, or one month of it; `path` is what follows `/topics/`. */
export async function topic(context: PageContext, path: string): Promise<Part | Missing> {
  const [, slug = '', month = null] = /^([^/]+)(?:\/(\d{4}-\d{2}))?$/.exec(path) ?? []
  const view = slug ? await loadTopic(context, slug, month) : null
  if (!view) return { guess: null, result: 'none' }
  const { period } = view
  const name = view.topic.name
  const home = { href: '/', text: '首页' }
  const all = { href: '/topics', text: '专题' }
  return {
    body: { kind: 'topic', topic: view },
    crumbs: period
      ? [home, all, { href: `/topics/${slug}`, text: name }, { text: period }]
      : [home, all, { text: name }],
    head: plainHead(context, `/topics/${path}`, period ? `${name}（${period}）` : name),
    jsonLd: [],
    tags: view.tags,
  }
}

/**
 * What was chosen and looked for in a list of policy documents. Another order of the choices leads to the one
 * address, a channel that is no such list to its own.
 */
export async function libraryPart(
  context: PageContext,
  base: string,
  ask: LibraryAsk | null,
  path: string,
): Promise<Part | Missing> {
  const own = context.channels.find((one) => one.path === base)
  if (!own) return { guess: guessOf(context, path), result: 'none' }
  if (!isLibrary(context, own)) return { result: 'redirect', to: own.path }
  if (!ask) return { guess: own, result: 'none' }
  const address = libraryPath(own.path, ask)
  if (decodeURI(address) !== path) return { result: 'redirect', to: address }
  const library = await loadLibrary(context, own, ask)
  if (!library) return { guess: own, result: 'none' }
  const head = channelHead(context, address, own)
  return {
    body: { channel: own, kind: 'library', library, tree: columnTree(context, own) },
    crumbs: crumbsOf(context, own, library.summary.join('、')),
    head: {
      ...head,
      // Thousands of combinations show the same documents: search engines shall find the documents.
      noindex: head.noindex === true || 'follow',
      title: `${own.name}：${library.summary.join('、')}`,
    },
    jsonLd: [],
    tags: library.isKept ? library.tags : [NOT_KEPT],
  }
}

/** The notice before a reader leaves; nothing for an address that this site did not sign. Never kept. */
export function leavingPart(context: PageContext, path: string): Part | Missing {
  const address = readLeavingPath(path, context.site.id, payloadSecret)
  if (address === null) return { guess: null, result: 'none' }
  const words = wordsOf(context)
  return {
    body: { address, kind: 'leaving' },
    crumbs: [{ href: '/', text: words.home }, { text: words.leaving }],
    head: plainHead(context, '/', words.leaving, true),
    jsonLd: [],
    tags: [NOT_KEPT],
  }
}

/** Where a link that an editor set leads: to the notice first when it leaves the government's sites. */
export function noticedHref({ site }: PageContext, href: string): string {
  const directory = currentDirectory()
  const outside = directory && outsideOf(href, directory)
  return (outside && leavingPath(site.id, outside, payloadSecret)) || href
}
