import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'

import { isWriteConflict } from './databaseErrors'

export type RetryOptions = {
  /** How often the action is called at most. */
  attempts?: number
  /** Upper bound of the first pause, ms; it doubles each time up to `longestMs`. */
  firstMs?: number
  longestMs?: number
  /** For tests. */
  random?: () => number
  wait?: (ms: number) => Promise<unknown>
}

/**
 * Calls a whole action again when it met another one on MongoDB. Payload throws the conflict
 * (measured: of ten parallel updates of one document nine throw code 112), and only the whole
 * action can be repeated, since its transaction is gone: so never call this with the `req` of an
 * open transaction. The action must begin its own transaction and have no effect outside of it.
 * The pause is random between 0 and the bound ("full jitter"), or the same two meet again, and the
 * repeated attempts of one process stand in line, so that twenty who meet at once all get through.
 * @throws what the last attempt threw, and anything else at once.
 */
export async function retryOnConflict<T>(
  action: () => Promise<T>,
  options: RetryOptions = {},
): Promise<T> {
  const { attempts = 14, firstMs = 20, longestMs = 1_000 } = options
  const { random = Math.random, wait = pause } = options
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await (attempt === 1 ? action() : inLine(action))
    } catch (error) {
      if (attempt >= attempts || !isWriteConflict(error)) throw error
      await wait(random() * Math.min(longestMs, firstMs * 2 ** (attempt - 1)))
    }
  }
}

let line: Promise<unknown> = Promise.resolve()
const standing = new AsyncLocalStorage<true>()

/** One after the other; who stands in line already goes on, or it would wait for itself. */
function inLine<T>(action: () => Promise<T>): Promise<T> {
  if (standing.getStore()) return action()
  const turn = line.then(() => standing.run(true, action))
  line = turn.catch(() => undefined)
  return turn
}
