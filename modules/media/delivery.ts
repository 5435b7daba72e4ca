import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { contentDisposition } from './disposition'
import type { Disposition } from './disposition'
import { parseRange } from './range'

export interface ServedFile {
  /** Charset of texts, as sniffed (`facts.encoding`). */
  charset?: string
  disposition: Disposition
  /** Quoted strong tag: `"…"`. */
  etag: string
  lastModified: Date
  /** As sniffed, never as declared. */
  mime: string
  /** Original name, Chinese as it was. */
  name: string
  path: string
  /** In bytes. */
  size: number
}

export interface ServedResponse {
  body: null | ReadableStream<Uint8Array>
  headers: Headers
  status: 200 | 206 | 304 | 405 | 416
}

/** A withdrawn file must be gone within a minute (house.md, section 1). */
const FILE_CACHE_CONTROL = 'public, max-age=60'

/** What a browser may open in its window; everything else is saved. */
const INLINE =
  /^(?:image\/(?:avif|gif|jpeg|png|webp)|audio\/mpeg|video\/mp4|application\/pdf)$|^text\/plain/

const SANDBOX =
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox"
/** Chrome's PDF viewer does not start in a sandbox (crbug.com/413851); scripts stay forbidden. */
const PDF_POLICY =
  "default-src 'none'; img-src 'self' data:; object-src 'self'; frame-src 'self'; " +
  "style-src 'unsafe-inline'; frame-ancestors 'self'"

function baseHeaders(file: ServedFile): Headers {
  const { charset, mime } = file
  const disposition = INLINE.test(mime) ? file.disposition : 'attachment'
  return new Headers({
    'Accept-Ranges': 'bytes',
    'Cache-Control': FILE_CACHE_CONTROL,
    'Content-Disposition': contentDisposition(disposition, file.name),
    'Content-Security-Policy': mime === 'application/pdf' ? PDF_POLICY : SANDBOX,
    'Content-Type': charset ? `${mime}; charset=${charset}` : mime,
    'Cross-Origin-Resource-Policy': 'same-site',
    ETag: file.etag,
    'Last-Modified': file.lastModified.toUTCString(),
    'X-Content-Type-Options': 'nosniff',
  })
}

/** HTTP dates have whole seconds. */
function isNotNewer(date: Date, header: string): boolean {
  const then = Date.parse(header)
  return !Number.isNaN(then) && Math.floor(date.getTime() / 1000) * 1000 <= then
}

/** RFC 9110, 13.1.2 and 13.1.3: If-None-Match compares weakly and silences If-Modified-Since. */
function isUnchanged(file: ServedFile, request: Headers): boolean {
  const tags = request.get('if-none-match')
  if (tags !== null) {
    const known = tags.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    return known.includes('*') || known.includes(file.etag)
  }
  const since = request.get('if-modified-since')
  return since !== null && isNotNewer(file.lastModified, since)
}

/** RFC 9110, 13.1.5: a strong tag or an exact date, else the whole file is sent. */
function rangeHolds(file: ServedFile, request: Headers): boolean {
  const condition = request.get('if-range')
  if (condition === null) return true
  return condition.startsWith('"')
    ? condition === file.etag
    : Date.parse(condition) === Math.floor(file.lastModified.getTime() / 1000) * 1000
}

function bodyOf(path: string, start: number, end: number): ReadableStream<Uint8Array> {
  const stream = createReadStream(path, { end, start })
  // Node's own web stream and the global one are one class under two type names.
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>
}

function emptyBody(): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.close() })
}

/**
 * Takes a file on disk, the request's headers and method; gives status, headers and body of the
 * answer: 200, 206 for one range, 304, 405, 416 (RFC 9110). The body is opened lazily and closed
 * when the client leaves; HEAD, 304 and 416 have none. Whether the reader may have the file is
 * decided before.
 */
export function serveFile(file: ServedFile, request: Headers, method = 'GET'): ServedResponse {
  if (method !== 'GET' && method !== 'HEAD') {
    return { body: null, headers: new Headers({ Allow: 'GET, HEAD' }), status: 405 }
  }
  const headers = baseHeaders(file)
  if (isUnchanged(file, request)) {
    headers.delete('Content-Type')
    headers.delete('Content-Disposition')
    return { body: null, headers, status: 304 }
  }
  const header = method === 'GET' && rangeHolds(file, request) ? request.get('range') : null
  const range = parseRange(header, file.size)
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${file.size}`)
    headers.set('Content-Length', '0')
    return { body: null, headers, status: 416 }
  }
  const { end, start } = range ?? { end: file.size - 1, start: 0 }
  headers.set('Content-Length', String(end - start + 1))
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${file.size}`)
  const status = range ? 206 : 200
  if (method === 'HEAD') return { body: null, headers, status }
  const body = file.size === 0 ? emptyBody() : bodyOf(file.path, start, end)
  return { body, headers, status }
}
