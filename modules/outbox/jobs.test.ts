import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { OutboxRow } from './model'
import type { OutboxFollowerOptions } from './jobs'
import { OutboxFollower } from './jobs'

const NOW = 1_000_000

function row(id: string, seq: number): OutboxRow {
  return { id, seq, tags: [`t:${id}`] }
}

/** An outbox in memory that is read as a database reads it, and what was done with it. */
function world(options: Partial<OutboxFollowerOptions> = {}) {
  const rows: OutboxRow[] = []
  const applied: string[] = []
  const failures: unknown[] = []
  const reads: number[] = []
  const clock = { now: NOW }
  const follower = new OutboxFollower({
    apply: (fresh) => void applied.push(...fresh.map((one) => one.id)),
    intervalMs: 1,
    now: () => clock.now,
    onFailure: (error) => failures.push(error),
    overlapMs: 100,
    read: (after, limit) => {
      reads.push(after.seq)
      const behind = rows
        .filter((one) => one.seq > after.seq || (one.seq === after.seq && one.id > after.id))
        .sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1))
      return Promise.resolve(behind.slice(0, limit))
    },
    ...options,
  })
  return { applied, clock, failures, follower, reads, rows }
}

describe('OutboxFollower', () => {
  it('applies each row once, in order', async () => {
    const { applied, follower, rows } = world()
    rows.push(row('b', NOW + 2), row('a', NOW + 1))
    await follower.poll()
    rows.push(row('c', NOW + 3))
    await follower.poll()
    await follower.poll()
    expect(applied).toEqual(['a', 'b', 'c'])
  })

  it('does not lose a row that was made earlier and committed later', async () => {
    const { applied, clock, follower, rows } = world()
    clock.now = NOW + 500
    rows.push(row('quick', NOW + 480))
    await follower.poll()
    rows.push(row('slow', NOW + 410))
    await follower.poll()
    expect(applied).toEqual(['quick', 'slow'])
  })

  it('reads on when more rows came than one read gives, also with equal seq', async () => {
    const { applied, follower, rows } = world({ limit: 2 })
    rows.push(...['a', 'b', 'c', 'd', 'e'].map((id) => row(id, NOW)))
    await follower.poll()
    expect(applied).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('forgets what is behind its window, also when nothing happens any more', async () => {
    const { clock, follower, reads, rows } = world()
    rows.push(row('a', NOW + 1_000))
    clock.now = NOW + 1_000
    await follower.poll()
    await follower.poll()
    expect(reads).toEqual([NOW - 100, NOW + 900])
  })

  it('is not led astray by a writer whose clock is an hour ahead', async () => {
    const { applied, follower, rows } = world()
    rows.push(row('future', NOW + 3_600_000))
    await follower.poll()
    rows.push(row('present', NOW - 50))
    await follower.poll()
    await follower.poll()
    expect(applied).toEqual(['future', 'present'])
  })

  it('takes up after failed reads where it was, and tells once of failure and recovery', async () => {
    const broken = new Error('database down')
    const answers: (Error | OutboxRow[])[] = [broken, broken, [row('a', NOW)]]
    const { applied, failures, follower } = world({
      read: () => {
        const answer = answers.shift()
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer ?? [])
      },
    })
    await follower.poll()
    await follower.poll()
    expect([failures, follower.isFailing()]).toEqual([[broken], true])
    await follower.poll()
    expect([failures, follower.isFailing()]).toEqual([[broken, null], false])
    expect(applied).toEqual(['a'])
  })

  it('gives a row again whose application failed', async () => {
    const applied: string[] = []
    const faults = [new Error('edge is away')]
    const { follower, rows } = world({
      apply: (fresh) => {
        const fault = faults.shift()
        if (fault) throw fault
        applied.push(...fresh.map((one) => one.id))
      },
    })
    rows.push(row('a', NOW))
    await follower.poll()
    await follower.poll()
    expect(applied).toEqual(['a'])
  })

  it('gives all who ask during a round one more round', async () => {
    const { applied, follower, reads, rows } = world()
    const first = follower.poll()
    rows.push(row('late', NOW))
    await Promise.all([follower.poll(), follower.poll(), follower.poll()])
    await first
    expect(reads).toHaveLength(2)
    expect(applied).toEqual(['late'])
  })

  it('polls by itself from start to stop, in one line of rounds', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const { applied, follower, reads, rows } = world({ intervalMs: 250 })
    follower.start()
    follower.start()
    rows.push(row('a', NOW))
    await vi.advanceTimersByTimeAsync(250)
    rows.push(row('b', NOW))
    await vi.advanceTimersByTimeAsync(250)
    expect(applied).toEqual(['a', 'b'])
    await follower.stop()
    expect(vi.getTimerCount()).toBe(0)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(reads).toHaveLength(2)
  })

  it.each([0, 501, Number.NaN])('refuses an interval of %s ms', (intervalMs) => {
    expect(() => world({ intervalMs })).toThrow(RangeError)
  })
})
