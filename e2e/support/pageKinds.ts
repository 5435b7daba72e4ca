import type { APIRequestContext } from '@playwright/test'

import { NOTICE_SITES, SHOWCASE, showcaseItems, showcaseTopic } from '../fixtures/showcase'
import { ask, standIn } from './address'

/** A kind of page of the public sites and where one stands. */
export interface PageKind {
  name: string
  address: string
  /** 200 unless said. */
  status?: number
}

const kind = (name: string, path: string, slug: string = SHOWCASE): PageKind => ({
  address: standIn(slug, path),
  name,
})

/** Kinds that stand at an address known beforehand, the first page of the showcase's channels among them. */
const FIXED: readonly PageKind[] = [
  kind('home', '/'),
  kind('list', '/xw/bmdt'),
  kind('list page', '/xw/yw', 'jinjiang'),
  kind('pictures', '/xw/tpxw'),
  kind('policies', '/zwgk/zcwj', 'chengdu'),
  kind('leaders', '/zwgk/ldxx'),
  kind('organisations', '/zwgk/jgzn'),
  kind('topics', '/topics'),
  kind('topic', `/topics/${showcaseTopic.slug}`),
  kind('site map', '/sitemap'),
  kind('single page', '/gywm', 'jinjiang'),
  { ...kind('missing', '/nothing-here'), status: 404 },
  kind('closed', '/', NOTICE_SITES.closed),
  { ...kind('suspended', '/', NOTICE_SITES.suspended), status: 503 },
]

/** Items of the showcase that look like their kind; the others are bad input. */
const EXEMPLARS = ['article', 'policy', 'interpretation', 'leader', 'organisation', 'video']

/** Addresses of the items of the showcase by their keys. */
async function itemPaths(request: APIRequestContext): Promise<Map<string, string>> {
  const paths = new Map<string, string>()
  for (const channel of new Set(showcaseItems.map((item) => item.channel))) {
    const answer = await ask(request, standIn(SHOWCASE, `${channel}/feed.json`))
    const { items } = (await answer.json()) as { items: { title: string; url: string }[] }
    for (const { title, url } of items) {
      const found = showcaseItems.find(
        (one) => (one.storedTitle ?? one.title) === title && one.kind !== 'link',
      )
      if (found) paths.set(found.key, new URL(url).pathname)
    }
  }
  return paths
}

/** One page of every kind. */
export async function pageKinds(request: APIRequestContext): Promise<PageKind[]> {
  const paths = await itemPaths(request)
  return [...FIXED, ...EXEMPLARS.map((key) => kind(key, paths.get(key) ?? `/no-item/${key}`))]
}

/** Pages of the items that nobody wishes for. */
export async function badItems(request: APIRequestContext): Promise<PageKind[]> {
  const paths = await itemPaths(request)
  return [...paths].flatMap(([key, path]) => (EXEMPLARS.includes(key) ? [] : [kind(key, path)]))
}

/** The same page in an edition. */
export function inEdition(page: PageKind, edition: 'elder' | 'hant'): PageKind {
  const address = new URL(page.address)
  const path = address.pathname === '/' ? '' : address.pathname
  return {
    ...page,
    address: `${address.origin}/${edition}${path}`,
    name: `${edition} ${page.name}`,
  }
}
