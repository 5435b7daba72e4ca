import type {
  CacheHandler,
  CacheHandlerContext,
  CacheHandlerValue,
} from 'next/dist/server/lib/incremental-cache'
import type { Flight } from './flights.ts'
import { finished } from './finish.ts'
import { countLifetime } from './lifetimes.ts'
import { openFlight, pageStore } from './shared.ts'
import { NOT_KEPT } from './status.ts'
import { clock, isPastItsTime } from './store.ts'
import { byteSize, ownTags, pack, pageKey, pagePath, unpack } from './value.ts'

type GetContext = Parameters<CacheHandler['get']>[1]
type SetContext = Parameters<CacheHandler['set']>[2]
type Value = Parameters<CacheHandler['set']>[1]

/** A page as readers get it; routes and data as they are. */
async function finishedValue(path: string, value: NonNullable<Value>): Promise<NonNullable<Value>> {
  return 'rscData' in value ? { ...value, html: await finished(path, value.html) } : value
}

/**
 * Next's `cacheHandler` (next.config.ts). Next makes one instance per request, before it looks
 * the page up and before any data is read, so what an instance stores is dated at its making.
 * Plain Node loads this file, outside the bundle.
 */
export default class PageCacheHandler implements CacheHandler {
  private readonly store = pageStore()
  private readonly startedAt = this.store.now()
  private readonly flights = new Map<string, Flight>()

  constructor(_context: CacheHandlerContext) {}

  /** The entry of `key`, or null: then Next renders. */
  async get(key: string, _context: GetContext): Promise<CacheHandlerValue | null> {
    const path = pagePath(key)
    const entry = this.store.get(path ? pageKey(path) : key)
    if (path) {
      // Next joins the requests for one page, so who gets here is not joined: an older flight
      // of this page is over.
      this.store.closeFlight(path)
      // A page past its time is answered at once and rendered behind.
      if (!entry || isPastItsTime(entry)) {
        this.flights.set(path, openFlight(path))
      }
    }
    if (!entry) return null
    return {
      lastModified: entry.storedAt,
      value: unpack(entry),
      ...(entry.cacheControl ? { cacheControl: entry.cacheControl } : {}),
    }
  }

  /** Keeps a page that is found and still true; null removes. */
  async set(key: string, value: Value, context: SetContext): Promise<void> {
    const path = pagePath(key)
    const storeKey = path ? pageKey(path) : key
    if (path) countLifetime()
    const tags = value ? ownTags(value, 'tags' in context ? context.tags : undefined) : []
    // Anyone can ask for paths that do not exist; they would push the real pages out.
    const isFault = value && 'status' in value && value.status && value.status >= 400
    if (!value || isFault || tags.includes(NOT_KEPT)) {
      this.store.delete(storeKey)
    } else {
      const cacheControl = 'cacheControl' in context ? context.cacheControl : undefined
      const rest = { tags, storedAt: clock(), ...(cacheControl ? { cacheControl } : {}) }
      const entry = pack(path ? await finishedValue(path, value) : value, rest)
      this.store.set(storeKey, entry, this.startedAt, byteSize(entry))
    }
    const flight = path && this.flights.get(path)
    if (flight) {
      this.store.closeFlight(path, flight)
      this.flights.delete(path)
    }
  }

  /** `revalidateTag` of Next. Its path tags are not kept, so `revalidatePath` drops all. */
  async revalidateTag(tags: string | string[]): Promise<void> {
    const list = typeof tags === 'string' ? [tags] : tags
    if (list.some((tag) => tag.startsWith('_N_T_'))) this.store.dropAll()
    else this.store.dropTags(list)
  }

  /** Nothing is kept per request. */
  resetRequestCache(): void {}
}
