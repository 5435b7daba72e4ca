/** Tags of the page cache. A page carries the tags of what it shows; a change leaves them in the outbox. */
export const siteTag = (id: string): string => `site:${id}`
export const navigationTag = (site: string): string => `navigation:${site}`
export const slotsTag = (site: string): string => `slots:${site}`
export const channelTag = (id: string): string => `channel:${id}`
/** Some item of the site appeared, changed or went: site maps and the feed of the whole site. */
export const itemsTag = (site: string): string => `items:${site}`
export const articleTag = (id: string): string => `article:${id}`
export const topicTag = (id: string): string => `topic:${id}`

/** The host directory changed; every process reads it again. */
export const hostsTag = 'hosts'

/** What a write left behind for all processes, in its own transaction. */
export interface OutboxRow {
  id: string
  /** Milliseconds since 1970 by the writer's clock; grows with creation, not with commit. */
  seq: number
  tags: string[]
}
