import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js'

/** At 200 to 500 bytes a path (measured on 16.4.6) this is at most 5 MB. */
const MAX_PATHS = 10_000

const table = new SharedCacheControls({ dynamicRoutes: {}, routes: {} })
let paths = 0

/**
 * Notes that Next stored a page. Next remembers the lifetime of every path ever asked for in a
 * table without a bound, of 404s too, so anyone could fill the memory. Our entries carry their
 * lifetime and Next prefers it, so the table may be emptied at any time.
 */
export function countLifetime(): void {
  paths += 1
  if (paths < MAX_PATHS) return
  paths = 0
  table.clear()
}
