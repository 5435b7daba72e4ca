import type { Payload } from 'payload'

import { asSystem } from '@/lib/as'
import type { Media } from '@/payload-types'

/** What pages need to know of files, by id; one query. Missing and binned files are left out. */
export async function mediaByIds(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, Media>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    pagination: false,
    where: { id: { in: [...new Set(ids)] } },
    ...asSystem(null, 'the ids come from published items of the asked site'),
  })
  return new Map(docs.map((file) => [file.id, file]))
}

/**
 * The file, if a live item shows it on the asked site: the one rule of who may read a file in public.
 * @returns null otherwise, which is answered as 404
 */
export async function fileReadableOn(
  payload: Payload,
  site: string,
  media: string,
): Promise<Media | null> {
  const hat = asSystem(null, 'usage rows decide, see docs/house.md section 1')
  const { docs } = await payload.find({
    collection: 'media-usages',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { and: [{ site: { equals: site } }, { media: { equals: media } }] },
    ...hat,
  })
  if (docs.length === 0) return null
  return payload.findByID({ id: media, collection: 'media', depth: 0, disableErrors: true, ...hat })
}
