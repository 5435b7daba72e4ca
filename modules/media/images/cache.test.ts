import { readdir, writeFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryDirectories } from '@/tests/helpers/temporary'
import { createRenditionCache } from './cache'
import type { RenditionKey } from './cache'
import { RenditionQueueFull } from './limiter'

const temporary = temporaryDirectories()

function key(mediaId: string, more: Partial<RenditionKey> = {}): RenditionKey {
  return { format: 'webp', mediaId, version: 'v1', width: 640, ...more }
}

/** Counts how often it is called and gives that many bytes. */
function renderer(bytes: number) {
  const calls = { count: 0 }
  const render = () => {
    calls.count += 1
    return Promise.resolve(Buffer.alloc(bytes, calls.count))
  }
  return { calls, render }
}

/** Jobs that end when told to. */
function gate() {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open: () => open(), opened }
}

describe('rendition cache', () => {
  it('makes a rendition once, for parallel and later requests, and after a restart', async () => {
    const directory = await temporary()
    const { calls, render } = renderer(10)
    const cache = createRenditionCache({ directory, maxBytes: 1000 })

    await Promise.all(Array.from({ length: 20 }, () => cache.get(key('a'), render)))
    await cache.get(key('a'), render)
    await createRenditionCache({ directory, maxBytes: 1000 }).get(key('a'), render)

    expect(calls.count).toBe(1)
  })

  it('tells versions, widths, formats and slices apart', async () => {
    const { calls, render } = renderer(10)
    const cache = createRenditionCache({ directory: await temporary(), maxBytes: 1000 })
    await cache.get(key('a'), render)
    await cache.get(key('a', { version: 'v2' }), render)
    await cache.get(key('a', { width: 320 }), render)
    await cache.get(key('a', { format: 'avif' }), render)
    await cache.get(key('a', { slice: 0 }), render)
    expect(calls.count).toBe(5)
  })

  it('stays within its bytes and lets the least used go', async () => {
    const { calls, render } = renderer(400)
    const cache = createRenditionCache({ directory: await temporary(), maxBytes: 1000 })
    await cache.get(key('a'), render)
    await cache.get(key('b'), render)
    await cache.get(key('a'), render)
    await cache.get(key('c'), render)

    await expect.poll(() => cache.size()).toBeLessThanOrEqual(1000)
    expect(calls.count).toBe(3)
    await cache.get(key('a'), render)
    expect(calls.count).toBe(3)
    await cache.get(key('b'), render)
    expect(calls.count).toBe(4)
  })

  it('runs two jobs at a time and turns away what does not fit the queue', async () => {
    const { open, opened } = gate()
    const running = { most: 0, now: 0 }
    const slow = async () => {
      running.now += 1
      running.most = Math.max(running.most, running.now)
      await opened
      running.now -= 1
      return Buffer.alloc(1)
    }
    const cache = createRenditionCache({
      directory: await temporary(),
      maxBytes: 1000,
      maxWaiting: 2,
    })

    const jobs = ['a', 'b', 'c', 'd', 'e'].map((id) => cache.get(key(id), slow))
    const settled = Promise.allSettled(jobs)
    await expect.poll(() => running.now).toBe(2)
    open()

    const refused = (await settled).filter((result) => result.status === 'rejected')
    expect(refused.map(({ reason }) => reason as unknown)).toEqual([expect.any(RenditionQueueFull)])
    expect(running.most).toBe(2)
  })

  it('keeps nothing of a job that failed', async () => {
    const { calls, render } = renderer(10)
    const cache = createRenditionCache({ directory: await temporary(), maxBytes: 1000 })
    await expect(cache.get(key('a'), () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    )
    await cache.get(key('a'), render)
    expect(calls.count).toBe(1)
  })

  it('drops a media with all its renditions and sweeps half-written files', async () => {
    const directory = await temporary()
    await mkdir(path.join(directory, 'x'))
    await writeFile(path.join(directory, 'x', 'v1-640.webp.123.tmp'), 'half')
    const { calls, render } = renderer(10)
    const cache = createRenditionCache({ directory, maxBytes: 1000 })
    await cache.get(key('a'), render)
    await cache.get(key('a', { width: 320 }), render)

    await cache.drop('a')

    expect(await cache.size()).toBe(0)
    expect(await readdir(directory)).toEqual(['x'])
    await cache.get(key('a'), render)
    expect(calls.count).toBe(3)
  })

  it('does not leave its directory', async () => {
    const { render } = renderer(10)
    const cache = createRenditionCache({ directory: await temporary(), maxBytes: 1000 })
    await expect(cache.get(key('../x'), render)).rejects.toThrow(RangeError)
    await expect(cache.drop('..')).rejects.toThrow(RangeError)
  })
})
