import { stat } from 'node:fs/promises'

import type { Media } from '@/payload-types'

import { FILE_CACHE_CONTROL, knowsTag, serveFile } from './delivery'
import { RenditionQueueFull } from './images/limiter'
import { renderImage } from './images/process'
import { renditionName } from './images/renditions'
import type { Rendition } from './images/renditions'
import { renditions } from './images/store'
import { isServed } from './model/film'
import { hasRendition } from './model/picture'
import { storedPath, versionOf } from './upload/places'

/** For staff in the admin: never kept by a shared cache. */
export const STAFF_CACHE_CONTROL = 'private, no-cache'
const RETRY_SECONDS = 5

/** Next strikes Content-Length; server.ts puts it back from its twin. */
function sayLengthTwice(headers: Headers): void {
  const length = headers.get('Content-Length')
  if (length !== null) headers.set('X-Content-Length', length)
}

/** A plain answer without a file: one Chinese sentence. */
function refusal(status: number, sentence: string, more: Record<string, string> = {}) {
  const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' }
  return new Response(`${sentence}\n`, { headers: { ...headers, ...more }, status })
}

/** 404, the same for what is not there, not public, withdrawn, binned or another site's. */
export const notThere = (): Response => refusal(404, '您要找的文件不存在或已撤下。')

/** 503, as the pages of a suspended site say it (RFC 9110, 15.6.4; server.ts adds Retry-After). */
export const offline = (): Response => refusal(503, '本站经批准临时下线，请稍后再访问。')

async function sizeOnDisk(path: string): Promise<null | number> {
  const facts = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return facts?.size ?? null
}

/**
 * The stored file under its public name, with ranges and conditions (RFC 9110).
 * @returns null when the disk has no such file: it was replaced a moment ago, or the folder is incomplete; 404 for
 *   a film that is not converted yet
 */
export async function fileAnswer(
  file: Media,
  request: Request,
  cacheControl = FILE_CACHE_CONTROL,
): Promise<null | Response> {
  const { charset, filename, mimeType } = file
  if (!filename || !mimeType) return null
  if (!isServed(file)) return notThere()
  const path = storedPath(filename)
  const size = await sizeOnDisk(path)
  if (size === null) return null
  const { body, headers, status } = serveFile(
    {
      disposition: 'inline',
      etag: `"${versionOf(filename)}"`,
      lastModified: new Date(file.updatedAt),
      mime: mimeType,
      name: file.originalName ?? filename,
      path,
      size,
      ...(charset ? { charset } : {}),
    },
    request.headers,
    request.method,
  )
  headers.set('Cache-Control', cacheControl)
  sayLengthTwice(headers)
  return new Response(body, { headers, status })
}

/**
 * A rendition of a stored picture, made once and kept on disk.
 * @returns null when the disk has no such file (see fileAnswer); 404 for a rendition that does not exist, 503
 *   with Retry-After when too many wait to be made
 */
export async function imageAnswer(
  file: Media,
  rendition: Rendition,
  request: Request,
  cacheControl = FILE_CACHE_CONTROL,
): Promise<null | Response> {
  const { filename, id } = file
  if (!filename || file.kind !== 'picture' || !hasRendition(file, rendition)) return notThere()
  const version = versionOf(filename)
  const etag = `"${version}-${renditionName(rendition)}"`
  const headers = new Headers({
    'Cache-Control': cacheControl,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Content-Type': `image/${rendition.format}`,
    'Cross-Origin-Resource-Policy': 'same-site',
    ETag: etag,
    'X-Content-Type-Options': 'nosniff',
  })
  const path = storedPath(filename)
  if ((await sizeOnDisk(path)) === null) return null
  if (knowsTag(request.headers, etag)) return new Response(null, { headers, status: 304 })
  try {
    const key = { ...rendition, mediaId: id, version }
    const data = await renditions().get(key, () => renderImage(path, rendition))
    headers.set('Content-Length', String(data.length))
    sayLengthTwice(headers)
    const body = request.method === 'HEAD' ? null : new Uint8Array(data)
    return new Response(body, { headers, status: 200 })
  } catch (error) {
    if (!(error instanceof RenditionQueueFull)) throw error
    return refusal(error.status, error.message, { 'Retry-After': String(RETRY_SECONDS) })
  }
}
