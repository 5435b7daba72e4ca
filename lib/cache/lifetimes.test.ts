import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js'
import { describe, expect, it } from 'vitest'
import { countLifetime } from './lifetimes.ts'

describe('countLifetime', () => {
  it("empties the table of Next's own, which has no bound", () => {
    const next = new SharedCacheControls({ dynamicRoutes: {}, routes: {} })
    next.set('/route-cache/APP_PAGE/0123/$/none', { expire: undefined, revalidate: 1 })
    const size = (): number =>
      (SharedCacheControls as unknown as { cacheControls: Map<string, unknown> }).cacheControls.size
    expect(size()).toBe(1)
    for (let i = 0; i < 10_000; i += 1) countLifetime()
    expect(size()).toBe(0)
  })
})
