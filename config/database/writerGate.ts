import { AsyncLocalStorage } from 'node:async_hooks'
import { APIError } from 'payload'

/** One claim on the single writer connection: a transaction, or a lone writing statement. */
export type Claim = {
  /** Set when the claim gave the writer back; a claim never comes to life again. */
  ended: boolean
  /** Clock (ms) of the last statement; a holder that runs statements is alive, not stuck. */
  lastUsed: number
  /** The claim of the same async context that was still open when this one was made. */
  outer: Claim | undefined
}

type Context = { claim: Claim | undefined; migrating: boolean }

type Waiting = { claim: Claim; grant: () => void; refuse: (reason: Error) => void }

export type GateLimits = {
  /** Longest wait for the writer, ms. */
  queueMs: number
  /** How long the holder must have been idle before a nested claim is called a deadlock, ms. */
  nestedMs: number
}

export const defaultGateLimits: GateLimits = { queueMs: 30_000, nestedMs: 1_000 }

/** A write inside a transaction that was called without the transaction's `req`. */
export class NestedWriteError extends APIError {
  constructor() {
    super(
      '事务内部的写操作没有传入 req:请把外层操作的 req 传给这次调用。' +
        'A write inside a transaction was called without its `req`, so it would wait for its own ' +
        'transaction for ever: pass the `req` of the outer operation.',
      500,
    )
  }
}

/** The writer was not free within the limit: another transaction is too long. */
export class WriterBusyError extends APIError {
  constructor() {
    super('系统正忙,您的修改没有保存,请稍后再试。', 503, undefined, true)
  }
}

/** The database was closed while somebody waited for the writer. */
export class DatabaseClosedError extends APIError {
  constructor() {
    super('系统正在停止,您的修改没有保存,请稍后再试。', 503, undefined, true)
  }
}

const context = new AsyncLocalStorage<Context>()

/**
 * Makes a claim for the calling async context.
 * @param mark true for a transaction: everything that the caller awaits from here on belongs to
 *   it. Must be called before the caller's first `await`, since a mark set later is not seen by
 *   the caller.
 */
export function openClaim(mark: boolean): Claim {
  const current = context.getStore()
  const outer = current?.claim?.ended === false ? current.claim : undefined
  const claim: Claim = { ended: false, lastUsed: performance.now(), outer }
  if (mark) context.enterWith({ claim, migrating: current?.migrating ?? false })
  return claim
}

/** Runs `work` so that `isMigrating()` is true in everything it awaits. */
export function whileMigrating<T>(work: () => Promise<T>): Promise<T> {
  return context.run({ claim: context.getStore()?.claim, migrating: true }, work)
}

/** Whether the calling async context runs a migration. */
export function isMigrating(): boolean {
  return context.getStore()?.migrating ?? false
}

/**
 * The queue before the one writer connection: first come, first served.
 * SQLite itself has no queue: who meets a lock polls, and under load some never win.
 */
export class WriterGate {
  #holder: Claim | undefined
  #queue: Waiting[] = []
  #closed = false
  readonly #limits: GateLimits

  constructor(limits: GateLimits = defaultGateLimits) {
    this.#limits = limits
  }

  /** How many wait. */
  get waiting(): number {
    return this.#queue.length
  }

  /**
   * Waits until the writer belongs to `claim`.
   * @throws NestedWriteError when the holder is an open transaction of the same async context
   *   that does nothing but wait; WriterBusyError after the limit; DatabaseClosedError.
   */
  acquire(claim: Claim): Promise<void> {
    if (this.#closed) return Promise.reject(new DatabaseClosedError())
    if (!this.#holder) {
      this.#holder = claim
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const settle = (then: () => void) => () => {
        clearTimeout(busyTimer)
        stopWatching()
        then()
      }
      const waiting: Waiting = {
        claim,
        grant: settle(resolve),
        refuse: (reason) => settle(() => reject(reason))(),
      }
      const giveUp = (reason: Error) => {
        this.#queue = this.#queue.filter((other) => other !== waiting)
        claim.ended = true
        waiting.refuse(reason)
      }
      const busyTimer = setTimeout(() => giveUp(new WriterBusyError()), this.#limits.queueMs)
      const stopWatching = this.#watchOuter(claim, () => giveUp(new NestedWriteError()))
      this.#queue.push(waiting)
    })
  }

  /** Gives the writer to the next in the queue. Calling it twice does no harm. */
  release(claim: Claim): void {
    claim.ended = true
    claim.outer = undefined
    if (this.#holder !== claim) return
    const next = this.#queue.shift()
    this.#holder = next?.claim
    if (!next) return
    next.claim.lastUsed = performance.now()
    next.grant()
  }

  /** Refuses everybody who waits, and everybody who comes later. */
  close(): void {
    this.#closed = true
    for (const waiting of this.#queue.splice(0)) waiting.refuse(new DatabaseClosedError())
  }

  /**
   * A claim made inside a transaction of its own context can only be served when that transaction
   * ends. Usually the transaction awaits it (deadlock), but it may also be a sibling that runs
   * beside it; so the sentence comes only after the holder has run no statement for `nestedMs`.
   */
  #watchOuter(claim: Claim, onDeadlock: () => void): () => void {
    const outer = claim.outer
    if (!outer) return () => {}
    let timer: NodeJS.Timeout
    const look = () => {
      if (outer.ended) return
      const idle = this.#holder === outer ? performance.now() - outer.lastUsed : 0
      if (idle >= this.#limits.nestedMs) onDeadlock()
      else timer = setTimeout(look, this.#limits.nestedMs - idle)
    }
    timer = setTimeout(look, this.#limits.nestedMs)
    return () => clearTimeout(timer)
  }
}
