import 'server-only'

import type { Payload } from 'payload'

import { getPayload } from '@/lib/payload'
import type { Media } from '@/payload-types'

import { fileAnswer, imageAnswer, notThere } from './answers'
import { parseRenditionName } from './images/renditions'
import { fileReadableOn } from './queries'

type Answer = (file: Media) => Promise<null | Response>

/**
 * Asks the store on each request: withdrawn is withdrawn at once. A file that was replaced between the row and
 * the disk is asked for once more.
 */
async function answerFor(payload: Payload, site: string, id: string, answer: Answer) {
  for (const again of [true, false]) {
    const file = await fileReadableOn(payload, site, id)
    if (!file) return notThere()
    const response = await answer(file)
    if (response) return response
    if (!again) payload.logger.error({ file: file.filename, msg: 'a stored file is not on disk' })
  }
  return notThere()
}

/**
 * The answer to `/files/<id>/<name>` on a site. The name in the address is for people only.
 * @param site id of the site whose host was asked
 * @param id of the file, as in the address
 */
export async function loadFile(site: string, id: string, request: Request): Promise<Response> {
  return answerFor(await getPayload(), site, id, (file) => fileAnswer(file, request))
}

/**
 * The answer to `/images/<id>/<rendition>` on a site; 404 for renditions that do not exist.
 * @param name last segment of the address, such as `640.webp` or `640-s2.webp`
 */
export async function loadImage(
  site: string,
  id: string,
  name: string,
  request: Request,
): Promise<Response> {
  const rendition = parseRenditionName(name)
  if (!rendition) return notThere()
  return answerFor(await getPayload(), site, id, (file) => imageAnswer(file, rendition, request))
}
