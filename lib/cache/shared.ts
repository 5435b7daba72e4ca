import { AsyncLocalStorage } from 'node:async_hooks'
import type { Flight } from './flights.ts'
import type { CacheStats, PageStoreOptions } from './store.ts'
import { PageStore } from './store.ts'

/**
 * server.ts, instrumentation, proxy, routes and the cache handler are bundled apart, each with
 * its own copy of this file; the symbol makes them use one store (measured on Next 16.4.6).
 */
const STORE: unique symbol = Symbol.for('jiyue.cache.store')
const REQUESTS: unique symbol = Symbol.for('jiyue.cache.requests')
type Opened = { path: string; flight: Flight }[]
const shared = globalThis as typeof globalThis & {
  [STORE]?: PageStore
  [REQUESTS]?: AsyncLocalStorage<Opened>
}

/** Longest time a request waits for an older render of its page before it goes on, in ms. */
const SETTLE_LIMIT_MS = 3_000

/**
 * The store of this process. `options` count for the first caller only, which is server.ts
 * before Next starts; the default is 256 MB.
 */
export function pageStore(options: Partial<PageStoreOptions> = {}): PageStore {
  shared[STORE] ??= new PageStore(options)
  return shared[STORE]
}

function requests(): AsyncLocalStorage<Opened> {
  shared[REQUESTS] ??= new AsyncLocalStorage<Opened>()
  return shared[REQUESTS]
}

/**
 * Runs `work`, which lets Next answer one request on `response`, and ends the renders it began
 * when they failed: Next tells the cache handler of pages only, never of failures.
 */
export async function withFlights(
  response: { statusCode: number },
  work: () => Promise<void>,
): Promise<void> {
  const opened: Opened = []
  const end = (): void => opened.forEach((one) => pageStore().closeFlight(one.path, one.flight))
  try {
    await requests().run(opened, work)
  } catch (error) {
    end()
    throw error
  }
  if (response.statusCode >= 500) end()
}

/** Notes that a render of `path` begins within the present request. */
export function openFlight(path: string): Flight {
  const flight = pageStore().openFlight(path)
  requests().getStore()?.push({ path, flight })
  return flight
}

/** Drops all that shows one of `tags` in this process. Call it after the commit. */
export function dropTags(tags: readonly string[]): void {
  pageStore().dropTags(tags)
}

/** Drops everything in this process. */
export function dropAll(): void {
  pageStore().dropAll()
}

/**
 * Resolves when a request for the internal `path` (`/site/<host>/<variant>/…`, as rewritten to)
 * can no longer be joined to a render older than the last drop. Never throws.
 */
export function settled(path: string): Promise<void> {
  return pageStore().settled(path, SETTLE_LIMIT_MS)
}

/** Counters for /metrics: bytes are those of the entries, an estimate. */
export function cacheStats(): CacheStats {
  return pageStore().stats()
}
