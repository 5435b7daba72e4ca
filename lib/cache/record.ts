import { pageStore } from './shared.ts'
import { clock, isPastItsTime } from './store.ts'

/** Time by which a record is read anew even when nothing was announced, in seconds, as for a page. */
const LIFETIME = 3600

/**
 * A record that many pages show, kept beside the pages and dropped by the same tags at the same moment: a page
 * rendered after a drop reads it anew, and one begun before the drop is refused with its page (store.ts).
 * Each call gives a copy, so no render can change what another reads.
 * @param key names the record in this process
 * @param load reads it; null is not kept
 * @param tagsOf every tag whose change would change the record
 */
export async function keptRecord<T extends object>(
  key: string,
  load: () => Promise<T | null>,
  tagsOf: (record: T) => readonly string[],
): Promise<T | null> {
  const store = pageStore()
  const name = `record:${key}`
  const kept = store.peek(name)
  if (kept && !isPastItsTime(kept)) return structuredClone(kept.value as T)
  const startedAt = store.now()
  const record = await load()
  if (!record) return null
  const entry = {
    cacheControl: { expire: undefined, revalidate: LIFETIME },
    storedAt: clock(),
    tags: tagsOf(record),
    value: structuredClone(record),
  }
  store.set(name, entry, startedAt, Buffer.byteLength(JSON.stringify(record)))
  return record
}
