import { places } from '../upload/places'
import { createRenditionCache } from './cache'
import type { RenditionCache } from './cache'

/** All renditions of all sites together; a site of 3,000 pictures in three widths takes about 0.5 GB. */
const MAX_BYTES = 2 * 1024 ** 3

/** Pages, routes and the API are bundled apart; the symbol makes them share one queue and one index. */
const CACHES = Symbol.for('jiyue.media.renditions')
const shared = globalThis as { [CACHES]?: Map<string, RenditionCache> }

/** The disk cache of renditions of this process. */
export function renditions(): RenditionCache {
  const directory = places.renditions()
  const caches = (shared[CACHES] ??= new Map<string, RenditionCache>())
  const cache = caches.get(directory) ?? createRenditionCache({ directory, maxBytes: MAX_BYTES })
  caches.set(directory, cache)
  return cache
}
