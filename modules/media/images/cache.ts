import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import { renditionName } from './renditions'
import type { Rendition } from './renditions'
import { createLimiter } from './limiter'

export interface RenditionKey extends Rendition {
  mediaId: string
  /** Changes whenever the file under the same address is replaced. */
  version: string
}

export interface RenditionCache {
  /** Removes all renditions of a media from disk: after withdrawal, replacement or deletion. */
  drop(mediaId: string): Promise<void>
  /** Bytes of the rendition: from disk, from the job that makes it already, or from `render`. */
  get(key: RenditionKey, render: () => Promise<Buffer>): Promise<Buffer>
  /** Bytes on disk now. */
  size(): Promise<number>
}

export interface RenditionCacheOptions {
  directory: string
  /** Bound of all files together. */
  maxBytes: number
  /** sharp jobs at a time; 2 by default, one per core of the smallest machine. */
  maxJobs?: number
  /** Jobs that may wait; beyond it RenditionQueueFull is thrown. */
  maxWaiting?: number
}

const SAFE = /^[\w-]{1,64}$/

/** Gives the file of a key below the directory; throws on ids that could leave it. */
function fileOf({ mediaId, version, ...rendition }: RenditionKey): string {
  if (!SAFE.test(mediaId) || !SAFE.test(version)) throw new RangeError('unsafe rendition key')
  return `${mediaId}/${version}-${renditionName(rendition)}`
}

interface Found {
  file: string
  size: number
  used: number
}

async function scan(directory: string): Promise<Found[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const found = await Promise.all(
    files.map(async (entry) => {
      const full = path.join(entry.parentPath, entry.name)
      const facts = await stat(full).catch(() => null)
      const file = path.relative(directory, full).replaceAll(path.sep, '/')
      return facts ? { file, size: facts.size, used: facts.mtimeMs } : null
    }),
  )
  return found.filter((item) => item !== null).sort((a, b) => a.used - b.used)
}

/**
 * Takes a directory and its bound in bytes; gives the disk cache of renditions. Files are written
 * beside and renamed, so a reader never sees half of one; the least recently used go first (use is
 * the file's mtime, so the order survives a restart); the same rendition asked twice at once is made
 * once. A disk that cannot be written only makes it slower.
 */
export function createRenditionCache(options: RenditionCacheOptions): RenditionCache {
  const { directory, maxBytes, maxJobs = 2, maxWaiting = 64 } = options
  const limit = createLimiter(maxJobs, maxWaiting)
  const running = new Map<string, Promise<Buffer>>()
  const full = (file: string) => path.join(directory, file)
  const index = new LRUCache<string, number>({
    dispose: (_size, file, reason) => {
      if (reason === 'evict') void rm(full(file), { force: true }).catch(() => undefined)
    },
    maxSize: maxBytes,
    sizeCalculation: (size) => Math.max(1, size),
  })
  let ready: null | Promise<void> = null

  async function load(): Promise<void> {
    await mkdir(directory, { recursive: true })
    for (const { file, size } of await scan(directory)) {
      // Half-written files of a process that died, and what no longer fits, go away.
      if (file.endsWith('.tmp') || size > maxBytes) await rm(full(file), { force: true })
      else index.set(file, size)
    }
  }

  async function readStored(file: string): Promise<Buffer | null> {
    const data = await readFile(full(file)).catch(() => null)
    if (!data) {
      index.delete(file)
      return null
    }
    const now = new Date()
    if (index.get(file) === undefined) index.set(file, data.length)
    await utimes(full(file), now, now).catch(() => undefined)
    return data
  }

  async function store(file: string, data: Buffer): Promise<void> {
    if (data.length > maxBytes) return
    const temporary = full(`${file}.${randomUUID()}.tmp`)
    await mkdir(path.dirname(temporary), { recursive: true })
    await writeFile(temporary, data)
    await rename(temporary, full(file))
    index.set(file, data.length)
  }

  async function make(file: string, render: () => Promise<Buffer>): Promise<Buffer> {
    const stored = await readStored(file)
    if (stored) return stored
    const data = await limit(render)
    await store(file, data).catch(() => undefined)
    return data
  }

  return {
    drop: async (mediaId) => {
      if (!SAFE.test(mediaId)) throw new RangeError('unsafe media id')
      const files = [...index.keys()].filter((file) => file.startsWith(`${mediaId}/`))
      for (const file of files) index.delete(file)
      await rm(full(mediaId), { force: true, recursive: true })
    },
    get: async (key, render) => {
      const file = fileOf(key)
      ready ??= load()
      await ready
      const job = running.get(file) ?? make(file, render).finally(() => running.delete(file))
      running.set(file, job)
      return job
    },
    size: async () => (await scan(directory)).reduce((sum, { size }) => sum + size, 0),
  }
}
