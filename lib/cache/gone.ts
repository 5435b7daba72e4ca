import { LRUCache } from 'lru-cache'

/**
 * Withdrawn addresses answer 410, but a page of Next can only say 404. The page marks its address here and
 * server.ts turns the status of that answer into 410. Shared through `globalThis` because both are bundled
 * apart; bounded, since only addresses that once were published get here.
 */
const KEY = Symbol.for('jiyue.cache.gone')
const holder = globalThis as { [KEY]?: LRUCache<string, true> }
const marks = (): LRUCache<string, true> => (holder[KEY] ??= new LRUCache({ max: 1000 }))

/** Marks an address as withdrawn for the answer that is being rendered. */
export function markGone(host: string, path: string): void {
  marks().set(`${host} ${path}`, true)
}

/** Whether the address was marked since it was last asked; takes the mark away. */
export function takeGone(host: string, path: string): boolean {
  return marks().delete(`${host} ${path}`)
}
