import { describe, expect, it } from 'vitest'
import { retryOnConflict } from './retry'

const conflict = () => Object.assign(new Error('WriteConflict'), { code: 112 })

/** An action that throws each error once and then succeeds; `calls` counts. */
function failing(...errors: Error[]) {
  const state = { calls: 0 }
  const action = async () => {
    state.calls += 1
    const error = errors.shift()
    if (error) throw error
    return 'saved'
  }
  return { state, action }
}

describe('retryOnConflict', () => {
  it('gives the result of the first attempt without waiting', async () => {
    const { action, state } = failing()
    const wait = () => Promise.reject(new Error('waited'))
    expect(await retryOnConflict(action, { wait })).toBe('saved')
    expect(state.calls).toBe(1)
  })

  it('waits a random part of a bound that doubles up to the longest', async () => {
    const waits: number[] = []
    const wait = async (ms: number) => waits.push(ms)
    const { action } = failing(conflict(), conflict(), conflict(), conflict())

    await retryOnConflict(action, { firstMs: 10, longestMs: 40, random: () => 0.5, wait })

    expect(waits).toEqual([5, 10, 20, 20])
  })

  it('throws the last conflict after the last attempt', async () => {
    const last = conflict()
    const { action, state } = failing(conflict(), conflict(), last, conflict())
    const retried = retryOnConflict(action, { attempts: 3, wait: async () => {} })
    await expect(retried).rejects.toBe(last)
    expect(state.calls).toBe(3)
  })

  it('throws anything else at once', async () => {
    const error = Object.assign(new Error('duplicate'), { code: 11000 })
    const { action, state } = failing(error)
    await expect(retryOnConflict(action)).rejects.toBe(error)
    expect(state.calls).toBe(1)
  })
})
