import 'server-only'

import { getPayload } from '@/lib/payload'
import type { Media } from '@/payload-types'

import { fileAnswer, imageAnswer, notThere, offline, STAFF_CACHE_CONTROL } from './answers'
import { parseRenditionName } from './images/renditions'
import { fileReadableOn, mediaByIds } from './queries'

type Answer = (file: Media, cacheControl?: string) => Promise<null | Response>

/** What was asked for, and whether a preview link shows it before anything live does. */
interface Asked {
  site: string
  id: string
  request: Request
  draft?: boolean
}

/**
 * Asks the store on each request: withdrawn is withdrawn at once. A file that was replaced between the row and
 * the disk is asked for once more.
 */
async function answerFor({ draft, id, site }: Asked, answer: Answer): Promise<Response> {
  const payload = await getPayload()
  const read = async (): Promise<Media | 'offline' | null> =>
    draft
      ? ((await mediaByIds(payload, [id])).get(id) ?? null)
      : await fileReadableOn(payload, site, id)
  for (const again of [true, false]) {
    const file = await read()
    if (!file) return notThere()
    if (file === 'offline') return offline()
    const response = await answer(file, draft ? STAFF_CACHE_CONTROL : undefined)
    if (response) return response
    if (!again) payload.logger.error({ file: file.filename, msg: 'a stored file is not on disk' })
  }
  return notThere()
}

/** The answer to `/files/<id>/<name>` on a site. The name in the address is for people only. */
export async function loadFile(asked: Asked): Promise<Response> {
  return answerFor(asked, (file, cacheControl) => fileAnswer(file, asked.request, cacheControl))
}

/**
 * The answer to `/images/<id>/<rendition>` on a site; 404 for renditions that do not exist.
 * @param name last segment of the address, such as `640.webp` or `640-s2.webp`
 */
export async function loadImage(asked: Asked, name: string): Promise<Response> {
  const rendition = parseRenditionName(name)
  if (!rendition) return notThere()
  return answerFor(asked, (file, cacheControl) =>
    imageAnswer(file, rendition, asked.request, cacheControl),
  )
}
