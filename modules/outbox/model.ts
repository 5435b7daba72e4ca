/** What a write left behind for all processes, in its own transaction. */
export interface OutboxRow {
  id: string
  /** Milliseconds since 1970 by the writer's clock; grows with creation, not with commit. */
  seq: number
  /** `tags`: pages to drop. `hosts`: the host directory is to be read again as well. */
  kind: 'hosts' | 'tags'
  tags: string[]
  /** Id of the site the write belonged to, where there is one. */
  site?: string
  /** UTC, ISO 8601. */
  createdAt: string
  /** The process that wrote it; its own cache is told at once and not twice. */
  origin: string
}

/** Everything of one site: name, theme, header, footer, life cycle. */
export function siteTag(site: string): string {
  return `site:${site}`
}

/** The home page of a site. */
export function homeTag(site: string): string {
  return `home:${site}`
}

/** The navigation of a site, which stands on each of its pages. */
export function navigationTag(site: string): string {
  return `navigation:${site}`
}

/** A channel: its lists, its feeds, and what other pages show of it. */
export function channelTag(channel: string): string {
  return `channel:${channel}`
}

/** An article, on every site where it stands. */
export function articleTag(article: string): string {
  return `article:${article}`
}

/** An article at one of its places. */
export function placementTag(placement: string): string {
  return `placement:${placement}`
}

/** A topic page (专题). */
export function topicTag(topic: string): string {
  return `topic:${topic}`
}

/** What the tags of an article depend on: ids only. */
export interface ArticlePlaces {
  id: string
  placements: readonly { id: string; site: string; channel: string }[]
}

/**
 * The tags to drop when an article changes from `before` to `after` (null: it was or is not
 * there): itself, its places, their channels and the homes of their sites, old and new. A list
 * carries the tag of its channel and none per item, so both channels of a move are named.
 * Sorted, each once.
 */
export function tagsOfArticleChange(
  before: ArticlePlaces | null,
  after: ArticlePlaces | null,
): string[] {
  const tags = new Set<string>()
  for (const state of [before, after]) {
    if (!state) continue
    tags.add(articleTag(state.id))
    for (const { channel, id, site } of state.placements) {
      tags.add(placementTag(id)).add(channelTag(channel)).add(homeTag(site))
    }
  }
  return [...tags].sort()
}

/** The tags of many rows, each once, in the order of their first appearance. */
export function tagsOfRows(rows: readonly OutboxRow[]): string[] {
  return [...new Set(rows.flatMap((row) => row.tags))]
}
