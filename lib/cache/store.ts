import { LRUCache } from 'lru-cache'
import type { Flight } from './flights.ts'
import { Flights } from './flights.ts'

/** A page or a route as it goes over the wire. */
export interface Answer {
  status: number
  headers: Record<string, string | number | string[]>
  body: Buffer
  etag: string
}

/** What the store keeps for one key: a page, the answer of a route, or a cached function. */
export interface StoredEntry {
  value: unknown
  /** Pages and routes only. */
  answer?: Answer
  tags: readonly string[]
  /** When it was stored, milliseconds since 1970 (the clock Next compares with). */
  storedAt: number
  /** Seconds; `revalidate` false means for ever. */
  cacheControl?: { revalidate: number | false; expire: number | undefined }
}

export interface PageStoreOptions {
  /** Upper bound of all entries together, in bytes. */
  maxBytes: number
  /** How many dropped tags are remembered for renders still under way. */
  maxDrops: number
}

export interface CacheStats {
  hits: number
  misses: number
  /** Renders that were not kept because something they show changed meanwhile. */
  refused: number
  entries: number
  bytes: number
  flights: number
}

const DEFAULTS: PageStoreOptions = { maxBytes: 256 * 1024 * 1024, maxDrops: 20_000 }

/**
 * Next's clock, milliseconds since 1970. Unlike `Date.now()` it never steps, and Next compares
 * `storedAt` with it.
 */
export function clock(): number {
  return performance.timeOrigin + performance.now()
}

/** Whether the entry may be shown only while it is rendered again (`revalidate` of the page). */
export function isPastItsTime({ cacheControl, storedAt }: StoredEntry): boolean {
  const seconds = cacheControl?.revalidate
  return typeof seconds === 'number' && clock() - storedAt > seconds * 1000
}

/**
 * The pages of one process, in memory only: nothing survives a restart, so a withdrawn page
 * cannot come back with one. Time is a sequence that advances with every drop. An entry is
 * dated at the start of its render, and is refused when one of its tags was dropped since.
 */
export class PageStore {
  private readonly entries: LRUCache<string, StoredEntry>
  private readonly keysByTag = new Map<string, Set<string>>()
  private readonly drops = new Map<string, number>()
  private readonly flights = new Flights()
  private readonly maxDrops: number
  private sequence = 0
  /** Renders begun before this drop are refused: what was dropped up to it is forgotten. */
  private floor = 0
  private hits = 0
  private misses = 0
  private refused = 0

  constructor(options: Partial<PageStoreOptions> = {}) {
    const { maxBytes, maxDrops } = { ...DEFAULTS, ...options }
    this.maxDrops = maxDrops
    this.entries = new LRUCache<string, StoredEntry>({
      maxSize: maxBytes,
      // One page may not push out all others.
      maxEntrySize: Math.ceil(maxBytes / 8),
      dispose: (entry, key) => this.unlink(key, entry.tags),
    })
  }

  /** The present moment as a sequence number: take it before the first byte of data is read. */
  now(): number {
    return this.sequence
  }

  /** The entry of `key`, not counted as a hit and not made younger. */
  peek(key: string): StoredEntry | undefined {
    return this.entries.peek(key)
  }

  /** The entry of `key`, or null. */
  get(key: string): StoredEntry | null {
    const entry = this.entries.get(key)
    if (entry) this.hits += 1
    else this.misses += 1
    return entry ?? null
  }

  /**
   * Keeps `entry` (`bytes` large) unless one of its tags was dropped since `startedAt`, a value
   * of `now()` taken before its data was read. Returns whether it was kept.
   */
  set(key: string, entry: StoredEntry, startedAt: number, bytes: number): boolean {
    const dropped = (tag: string): boolean => (this.drops.get(tag) ?? 0) > startedAt
    if (startedAt < this.floor || entry.tags.some(dropped)) {
      // What stands here already came from a newer render, else the drop had removed it.
      this.refused += 1
      return false
    }
    // Removed first, so that the old tags are unlinked before the new ones are linked.
    this.entries.delete(key)
    this.entries.set(key, entry, { size: Math.max(1, Math.ceil(bytes)) })
    if (!this.entries.has(key)) return false
    for (const tag of entry.tags) {
      const keys = this.keysByTag.get(tag)
      if (keys) keys.add(key)
      else this.keysByTag.set(tag, new Set([key]))
    }
    return true
  }

  delete(key: string): void {
    this.entries.delete(key)
  }

  /**
   * Forgets everything that shows one of `tags`, and every render under way that will turn out
   * to show one. Call it after the commit; when it returns, no old entry can be read.
   */
  dropTags(tags: readonly string[]): void {
    if (tags.length === 0) return
    this.sequence += 1
    for (const tag of tags) {
      for (const key of [...(this.keysByTag.get(tag) ?? [])]) this.entries.delete(key)
      // Deleting first keeps the map in the order of the drops, oldest first.
      this.drops.delete(tag)
      this.drops.set(tag, this.sequence)
    }
    for (const [tag, droppedAt] of this.drops) {
      if (this.drops.size <= this.maxDrops) break
      this.drops.delete(tag)
      this.floor = Math.max(this.floor, droppedAt)
    }
  }

  /** Forgets everything: after a gap in the outbox, or when the settings of all sites change. */
  dropAll(): void {
    this.sequence += 1
    this.floor = this.sequence
    this.drops.clear()
    this.entries.clear()
  }

  /** Notes that a render of the page at `path` begins now. */
  openFlight(path: string): Flight {
    return this.flights.open(path, this.sequence)
  }

  /** Notes that the render of `path` ended; with `flight` only if it is the one noted. */
  closeFlight(path: string, flight?: Flight): void {
    this.flights.close(path, flight)
  }

  /**
   * Waits while a render of `path` is under way that began before the last drop: Next would join
   * this request to it and answer with the old page. Waits at most `limitMs` for each such render.
   */
  async settled(path: string, limitMs: number): Promise<void> {
    for (;;) {
      const flight = this.flights.olderThan(path, this.sequence)
      if (!flight) return
      let timer: NodeJS.Timeout | undefined
      const limit = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, limitMs)
      })
      await Promise.race([flight.ended, limit])
      clearTimeout(timer)
      // A render that failed without a word, or takes too long: wait for it no more.
      this.flights.close(path, flight)
    }
  }

  stats(): CacheStats {
    return {
      hits: this.hits,
      misses: this.misses,
      refused: this.refused,
      entries: this.entries.size,
      bytes: this.entries.calculatedSize,
      flights: this.flights.size,
    }
  }

  /** Sizes of the inner tables, for tests of their bounds. */
  tables(): { tags: number; drops: number } {
    return { tags: this.keysByTag.size, drops: this.drops.size }
  }

  private unlink(key: string, tags: readonly string[]): void {
    for (const tag of tags) {
      const keys = this.keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.keysByTag.delete(tag)
    }
  }
}
