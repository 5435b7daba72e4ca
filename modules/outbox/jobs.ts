import type { OutboxCursor, OutboxRow } from './model'

export interface OutboxFollowerOptions {
  /** At most `limit` rows strictly behind `after`, ordered by `seq`, then `id`. */
  read: (after: OutboxCursor, limit: number) => Promise<OutboxRow[]>
  /** Takes new rows in order. It may be given a row again after it threw, so it must be repeatable. */
  apply: (rows: OutboxRow[]) => Promise<void> | void
  /** Told of the first of several failures, and of the recovery with null. */
  onFailure: (error: unknown) => void
  /** Milliseconds between two rounds, 1 to 500. */
  intervalMs: number
  /** Milliseconds since 1970, by the clock of this process. */
  now?: () => number
  /** Rows per read. */
  limit?: number
  /** How late a row may be committed after its `seq`, in milliseconds. */
  overlapMs?: number
}

/**
 * The longest transaction (60 s, MongoDB's `transactionLifetimeLimitSeconds`) and 5 s by which
 * the clocks of the servers may differ.
 */
const OVERLAP_MS = 65_000
const LIMIT = 500

/**
 * Follows the outbox by polling. Rows become visible when their transaction commits, which may
 * be later than rows made after them, so each round reads the last `overlapMs` again and passes
 * over what it has seen. It begins at the present: what is older concerns no empty cache.
 * The clocks of all servers must agree (NTP): a writer that is `overlapMs` behind is not heard.
 */
export class OutboxFollower {
  private readonly options: Required<OutboxFollowerOptions>
  private readonly seen = new Map<string, number>()
  /** Everything with a `seq` below is seen, or committed too late for this follower. */
  private windowStart: number
  private failing = false
  private running: Promise<void> | undefined
  private next: Promise<void> | undefined
  private timer: NodeJS.Timeout | undefined
  private started = false

  /** Throws a RangeError when `intervalMs` is not within 1 to 500. */
  constructor(options: OutboxFollowerOptions) {
    this.options = { limit: LIMIT, now: Date.now, overlapMs: OVERLAP_MS, ...options }
    if (!(options.intervalMs >= 1 && options.intervalMs <= 500)) {
      throw new RangeError('发件箱的轮询间隔应为 1 至 500 毫秒')
    }
    this.windowStart = this.options.now() - this.options.overlapMs
  }

  /** Begins to poll; does nothing when it has begun. The timer keeps no process alive. */
  start(): void {
    if (this.started) return
    this.started = true
    this.schedule()
  }

  /** Stops polling and waits for the rounds under way. */
  async stop(): Promise<void> {
    this.started = false
    clearTimeout(this.timer)
    await this.next
    await this.running
  }

  /**
   * One round that begins after this call, so it sees all that is committed now. Never rejects:
   * failures go to `onFailure`, and the next round takes up where the last good one ended.
   */
  poll(): Promise<void> {
    if (!this.running) {
      this.running = this.round().finally(() => {
        this.running = undefined
      })
      return this.running
    }
    // A round under way may have read already; all who ask meanwhile share the one after it.
    this.next ??= this.running.then(() => {
      this.next = undefined
      return this.poll()
    })
    return this.next
  }

  /** Whether the last round failed: for the health check. */
  isFailing(): boolean {
    return this.failing
  }

  private schedule(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      void this.poll().then(() => {
        if (this.started) this.schedule()
      })
    }, this.options.intervalMs)
    this.timer.unref()
  }

  private async round(): Promise<void> {
    try {
      await this.readAll()
      if (this.failing) this.options.onFailure(null)
      this.failing = false
    } catch (error) {
      if (!this.failing) this.options.onFailure(error)
      this.failing = true
    }
  }

  private async readAll(): Promise<void> {
    const { apply, limit, now, overlapMs, read } = this.options
    const began = now()
    let after: OutboxCursor = { id: '', seq: this.windowStart }
    for (;;) {
      const rows = await read(after, limit)
      const fresh = rows.filter((row) => !this.seen.has(row.id))
      if (fresh.length > 0) await apply(fresh)
      for (const row of fresh) this.seen.set(row.id, row.seq)
      const last = rows.at(-1)
      if (!last || rows.length < limit) break
      after = { id: last.id, seq: last.seq }
    }
    this.windowStart = Math.max(this.windowStart, began - overlapMs)
    for (const [id, seq] of this.seen) if (seq < this.windowStart) this.seen.delete(id)
  }
}
