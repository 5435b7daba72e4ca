import { createHash } from 'node:crypto'
import type { CacheHandler } from 'next/dist/server/lib/incremental-cache'
import type { Answer, StoredEntry } from './store.ts'

type Value = NonNullable<Parameters<CacheHandler['set']>[1]>

/** Next's NEXT_CACHE_TAGS_HEADER: the tags that were attached while the page was rendered. */
const TAGS_HEADER = 'x-next-cache-tags'

/** Keys of pages and routes are `/route-cache/<kind>/<sha256 of the route>/$<path>` (16.4.6). */
const ROUTE_KEY = /^\/route-cache\/[^/]+\/[^/]+\/\$(.*)$/s

/** An object, its strings and its place in the tables cost about this much beside the content. */
const OVERHEAD_BYTES = 1_024

/** The path that was asked for, from a key of Next's route cache; null for `unstable_cache`. */
export function pagePath(key: string): string | null {
  return ROUTE_KEY.exec(key)?.[1] ?? null
}

/** Under what the store keeps the page of an internal path (one path has one route). */
export function pageKey(path: string): string {
  return `page ${path}`
}

/**
 * The tags of a value: those of the render for pages and routes, those of the call for data.
 * Next's own tags (`_N_T_/layout` …) stand on every page and are left out.
 */
export function ownTags(value: Value, callTags: readonly string[] = []): string[] {
  const header = 'headers' in value ? value.headers?.[TAGS_HEADER] : undefined
  const renderTags = typeof header === 'string' ? header.split(',') : []
  return [...new Set([...renderTags, ...callTags])].filter((tag) => !tag.startsWith('_N_T_'))
}

/** What goes over the wire for a page or a route, ready made; undefined for data. */
function answerOf(value: Value): Answer | undefined {
  if (!('rscData' in value) && !('body' in value)) return undefined
  const isPage = 'rscData' in value
  const body = isPage ? Buffer.from(value.html) : value.body
  const headers: Answer['headers'] = isPage ? { 'content-type': 'text/html; charset=utf-8' } : {}
  for (const [name, content] of Object.entries(value.headers ?? {})) {
    if (content !== undefined && name !== TAGS_HEADER) headers[name] = content
  }
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { status: value.status ?? 200, headers, body, etag }
}

/**
 * An entry for the store. The HTML of a page is kept once, as the bytes of its answer: as a
 * string with Chinese in it every character of the markup would take two bytes.
 */
export function pack(
  value: Value,
  rest: Pick<StoredEntry, 'tags' | 'storedAt' | 'cacheControl'>,
): StoredEntry {
  const answer = answerOf(value)
  if (!answer) return { ...rest, value }
  return { ...rest, answer, value: 'html' in value ? { ...value, html: '' } : value }
}

/** The value as Next gave it. */
export function unpack(entry: StoredEntry): Value {
  const value = entry.value as Value
  return entry.answer && 'html' in value
    ? { ...value, html: entry.answer.body.toString('utf8') }
    : value
}

/** Memory of an entry in bytes, rather too high: strings count two bytes a character. */
export function byteSize(entry: StoredEntry): number {
  const value = entry.value as Value
  let bytes = OVERHEAD_BYTES + (entry.answer?.body.byteLength ?? 0)
  if ('html' in value) bytes += 2 * value.html.length
  if ('rscData' in value) bytes += value.rscData?.byteLength ?? 0
  if ('segmentData' in value) {
    for (const [name, data] of value.segmentData ?? []) bytes += 2 * name.length + data.byteLength
  }
  if ('data' in value) bytes += 2 * value.data.body.length
  if ('pageData' in value) bytes += 2 * JSON.stringify(value.pageData).length
  return bytes
}
