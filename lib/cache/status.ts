import { LRUCache } from 'lru-cache'

/**
 * A page of Next that calls `notFound()` is sent as an empty document which a script fills (16.4.6), and it
 * can never say 410. So a page for a missing or withdrawn address is rendered as any other, marks its address
 * here, and server.ts sends it with the marked status; the tag keeps it out of the page cache.
 * Shared through `globalThis` because page and server are bundled apart.
 */
const KEY = Symbol.for('jiyue.cache.status')
const holder = globalThis as { [KEY]?: LRUCache<string, 404 | 410> }
const marks = (): LRUCache<string, 404 | 410> => (holder[KEY] ??= new LRUCache({ max: 10_000 }))

/** Tag of pages that are not kept: anyone can ask for paths that do not exist. */
export const NOT_KEPT = 'not-kept'

/** Marks what status the page of an internal path has, decoded as pages know it; null for an ordinary one. */
export function markStatus(path: string, status: 404 | 410 | null): void {
  if (status === null) marks().delete(path)
  else marks().set(path, status)
}

/** The status of the page that was rendered last for an internal path, escaped as the process knows it. */
export function statusOf(path: string): 404 | 410 | null {
  return marks().get(decodeURIComponent(path)) ?? null
}
