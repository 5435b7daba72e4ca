import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  DatabaseClosedError,
  isMigrating,
  NestedWriteError,
  openClaim,
  whileMigrating,
  WriterBusyError,
  WriterGate,
} from './writerGate'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const limits = { queueMs: 30_000, nestedMs: 1_000 }

/** What became of a promise: 'waiting', 'granted' or the error. */
function watch(promise: Promise<void>) {
  const state: { now: unknown } = { now: 'waiting' }
  promise.then(
    () => (state.now = 'granted'),
    (error: unknown) => (state.now = error),
  )
  return state
}

describe('WriterGate', () => {
  it('serves in the order of asking', async () => {
    const gate = new WriterGate(limits)
    const claims = [openClaim(false), openClaim(false), openClaim(false)]
    const states = claims.map((claim) => watch(gate.acquire(claim)))
    const now = () => states.map((state) => state.now)

    await vi.advanceTimersByTimeAsync(0)
    expect(now()).toEqual(['granted', 'waiting', 'waiting'])
    gate.release(claims[0] ?? openClaim(false))
    gate.release(claims[0] ?? openClaim(false))
    await vi.advanceTimersByTimeAsync(0)
    expect(now()).toEqual(['granted', 'granted', 'waiting'])
    expect(gate.waiting).toBe(1)
  })

  it('refuses who waits longer than the limit, and serves the next', async () => {
    const gate = new WriterGate(limits)
    const holder = openClaim(false)
    await gate.acquire(holder)
    const late = watch(gate.acquire(openClaim(false)))
    await vi.advanceTimersByTimeAsync(20_000)
    const later = watch(gate.acquire(openClaim(false)))
    await vi.advanceTimersByTimeAsync(10_000)

    expect(late.now).toBeInstanceOf(WriterBusyError)
    expect(later.now).toBe('waiting')
    gate.release(holder)
    await vi.advanceTimersByTimeAsync(0)
    expect(later.now).toBe('granted')
  })

  it('refuses a claim inside an idle transaction of its own context after nestedMs', async () => {
    const gate = new WriterGate(limits)
    await gate.acquire(openClaim(true))

    const nested = watch(gate.acquire(openClaim(false)))

    await vi.advanceTimersByTimeAsync(999)
    expect(nested.now).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1)
    expect(nested.now).toBeInstanceOf(NestedWriteError)
    expect(gate.waiting).toBe(0)
  })

  it('lets it wait while the transaction runs statements, and serves it afterwards', async () => {
    const gate = new WriterGate(limits)
    const outer = openClaim(true)
    await gate.acquire(outer)
    const sibling = watch(gate.acquire(openClaim(false)))
    for (let second = 0; second < 5; second += 1) {
      await vi.advanceTimersByTimeAsync(900)
      outer.lastUsed = performance.now()
    }

    expect(sibling.now).toBe('waiting')
    gate.release(outer)
    await vi.advanceTimersByTimeAsync(0)
    expect(sibling.now).toBe('granted')
  })

  it('does not take a claim of another context for a nested one', async () => {
    const gate = new WriterGate(limits)
    const begin = async () => gate.acquire(openClaim(true))
    await Promise.resolve().then(begin)

    const other = watch(Promise.resolve().then(() => gate.acquire(openClaim(true))))

    await vi.advanceTimersByTimeAsync(20_000)
    expect(other.now).toBe('waiting')
  })

  it('refuses everybody when it is closed', async () => {
    const gate = new WriterGate(limits)
    await gate.acquire(openClaim(false))
    const waiting = watch(gate.acquire(openClaim(false)))

    gate.close()

    await expect(gate.acquire(openClaim(false))).rejects.toBeInstanceOf(DatabaseClosedError)
    expect(waiting.now).toBeInstanceOf(DatabaseClosedError)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('whileMigrating', () => {
  it('holds for everything that is awaited inside, and for nothing beside it', async () => {
    const inside = await whileMigrating(async () => {
      await Promise.resolve()
      openClaim(true)
      return isMigrating()
    })
    expect(inside).toBe(true)
    expect(isMigrating()).toBe(false)
  })
})
