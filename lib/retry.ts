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
 * The pause is random between 0 and the bound ("full jitter"), or the same two meet again.
 * @throws what the last attempt threw, and anything else at once.
 */
export async function retryOnConflict<T>(
  action: () => Promise<T>,
  options: RetryOptions = {},
): Promise<T> {
  const { attempts = 8, firstMs = 20, longestMs = 1_000 } = options
  const { random = Math.random, wait = pause } = options
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action()
    } catch (error) {
      if (attempt >= attempts || !isWriteConflict(error)) throw error
      await wait(random() * Math.min(longestMs, firstMs * 2 ** (attempt - 1)))
    }
  }
}
