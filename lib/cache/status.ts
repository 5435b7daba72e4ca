import { LRUCache } from 'lru-cache'

/**
 * A page of Next that calls `notFound()` is sent as an empty document which a script fills (16.4.6), and it
 * can never say 410. So a page for a missing or withdrawn address or a suspended site is rendered as any other,
 * marks its address here, and server.ts sends it with the marked status; the tag keeps it out of the page cache.
 * Shared through `globalThis` because page and server are bundled apart.
 */
const KEY = Symbol.for('jiyue.cache.status')
/** No such page, withdrawn, the site offline for a time. */
export type MarkedStatus = 404 | 410 | 503
const holder = globalThis as { [KEY]?: LRUCache<string, MarkedStatus> }
const marks = (): LRUCache<string, MarkedStatus> => (holder[KEY] ??= new LRUCache({ max: 10_000 }))

/** Tag of pages that are not kept: anyone can ask for paths that do not exist, and what is kept is sent as 200. */
export const NOT_KEPT = 'not-kept'

/** Marks what status the page of an internal path has, decoded as pages know it; null for an ordinary one. */
export function markStatus(path: string, status: MarkedStatus | null): void {
  if (status === null) marks().delete(path)
  else marks().set(path, status)
}

/** The status of the page that was rendered last for an internal path, escaped as the process knows it. */
export function statusOf(path: string): MarkedStatus | null {
  return marks().get(decodeURIComponent(path)) ?? null
}
