/**
 * Tags of the page cache. A page carries the tags of what it shows; a change leaves them in the outbox.
 * This one: the record of a site, which stands in head and foot of its pages.
 */
export const siteTag = (id: string): string => `site:${id}`
/** The channel tree of a site, which stands in the navigation of its pages. */
export const navigationTag = (site: string): string => `navigation:${site}`
/** Headline and picture slots of a site's home page. */
export const slotsTag = (site: string): string => `slots:${site}`
/** A channel and the list of its items. */
export const channelTag = (id: string): string => `channel:${id}`
/** Some item of the site appeared, changed or went: site maps and the feed of the whole site. */
export const itemsTag = (site: string): string => `items:${site}`
/** An item, wherever it stands. */
export const articleTag = (id: string): string => `article:${id}`
/** A theme, on every page of the sites that wear it. */
export const themeTag = (id: string): string => `theme:${id}`
/** A template, on the home pages made from it. */
export const templateTag = (id: string): string => `template:${id}`
/** A topic and the list of its items. */
export const topicTag = (id: string): string => `topic:${id}`

/** A place in the outbox, which is read in the order of `seq`, then `id`. */
export interface OutboxCursor {
  seq: number
  id: string
}

/** The host directory changed; every process reads it again. */
export const hostsTag = 'hosts'

/** What a write left behind for all processes, in its own transaction. */
export interface OutboxRow {
  id: string
  /** Milliseconds since 1970 by the writer's clock; grows with creation, not with commit. */
  seq: number
  tags: string[]
}
