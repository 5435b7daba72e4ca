import { idOf, idsOf } from '@/lib/ids'
import type { Article, Placement } from '@/payload-types'

import { isPinned, sortKeyOf } from '../model/article'
import { documentKindOf, themeOf, yearOf } from '../model/library'

/** One place a revision asks for. */
export interface Place {
  site: string
  channel: string
  home: boolean
  shared: boolean
  listTitle?: string | null
  listCover?: string | null
  pinRank: number | null
  pinUntil: string | null
  handOrder?: number | null
}

interface Listing {
  listTitle?: string | null
  listCover?: unknown
  pinRank?: number | null
  pinUntil?: string | null
  handOrder?: number | null
}

const listing = (from: Listing | null | undefined) => ({
  handOrder: from?.handOrder ?? null,
  listCover: idOf(from?.listCover),
  listTitle: from?.listTitle ?? null,
  pinRank: from?.pinRank ?? null,
  pinUntil: from?.pinUntil ?? null,
})

/** The places of a revision, home first, each channel once. */
export function wantedPlaces(article: Article): Place[] {
  const site = idOf(article.site)
  const home = idOf(article.channel)
  if (!site || !home) return []
  const places: Place[] = [
    { channel: home, home: true, shared: false, site, ...listing(article.placing) },
  ]
  for (const row of article.alsoIn ?? []) {
    const channel = idOf(row.channel)
    if (channel && !places.some((place) => place.channel === channel)) {
      places.push({ channel, home: false, shared: false, site, ...listing(row) })
    }
  }
  return places
}

type RowData = Omit<
  Placement,
  'id' | 'createdAt' | 'updatedAt' | 'href' | 'live' | 'number' | 'path'
>

/**
 * What lists and libraries say of a document; all null for an item of another kind.
 * @param publishedAt ISO instant, for the year of a document without a date
 */
export function documentFacts(article: Article, publishedAt: string) {
  const policy = article.kind === 'policy' ? (article.policy ?? {}) : null
  return {
    docNo: policy?.docNo ?? null,
    documentKind: policy ? documentKindOf(article.title) : null,
    indexNo: policy?.indexNo?.trim() || null,
    issuer: policy?.issuer ?? null,
    theme: policy ? themeOf(policy.subject) : null,
    validity: policy?.validity ?? null,
    writtenOn: policy?.writtenOn ?? null,
    year: policy ? yearOf(policy.writtenOn, publishedAt) : null,
  }
}

/** The row of the list for an item at a place; its own list title, picture and pin. */
export function rowOf(article: Article, place: Place): RowData {
  const now = new Date().toISOString()
  const publishedAt = article.publishedAt ?? now
  const pinned = isPinned(place.pinRank, place.pinUntil, now)
  return {
    ...documentFacts(article, publishedAt),
    article: article.id,
    channel: place.channel,
    cover: place.listCover ?? idOf(article.cover),
    home: place.home,
    // What a later revision no longer names must be told too, and by then the old one is overwritten.
    interpreted: idsOf(article.interprets).join(' ') || null,
    kind: article.kind,
    pinUntil: pinned ? place.pinUntil : null,
    publishedAt,
    shared: place.shared,
    site: place.site,
    sortKey: sortKeyOf(publishedAt, pinned ? place.pinRank : null, place.handOrder ?? null),
    summary: summaryOf(article),
    title: place.listTitle || (article.kind === 'leader' && article.leader?.post) || article.title,
    topics: place.shared ? [] : idsOf(article.topics),
    unit: place.shared ? null : idOf(article.unit),
    url: article.kind === 'link' ? (article.link?.url ?? null) : null,
  }
}

/** What a list says below the title: the duties of leaders and organisations, else the summary. */
function summaryOf(article: Article): string | null {
  if (article.kind === 'leader') return article.leader?.duties ?? null
  if (article.kind === 'organisation') return article.organisation?.duties ?? null
  return article.summary ?? null
}
