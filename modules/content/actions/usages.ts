import type { PayloadRequest } from 'payload'

import { idOf } from '@/lib/ids'
import type { Article, MediaUsage, Placement } from '@/payload-types'

import { mediaIn } from '../model/mediaIn'

/**
 * Makes the file usages of an item equal to its live placements: every file on every site it stands on.
 * Written below Payload's hooks like the placements, and for the same reasons.
 * @param live the rows that stand in public
 * @param fresh the item was made just now, so no usage can exist
 */
export async function syncUsages(
  req: PayloadRequest,
  article: Article,
  live: readonly Pick<Placement, 'cover' | 'site'>[],
  fresh = false,
): Promise<void> {
  const shown = mediaIn(article)
  const wanted = new Set<string>()
  for (const row of live) {
    const cover = idOf(row.cover)
    for (const file of cover ? [...shown, cover] : shown) wanted.add(`${idOf(row.site)} ${file}`)
  }
  if (fresh && wanted.size === 0) return
  const { db } = req.payload
  const { docs: existing } = await db.find<MediaUsage>({
    collection: 'media-usages',
    pagination: false,
    req,
    where: { article: { equals: article.id } },
  })
  for (const row of existing) {
    const key = `${idOf(row.site)} ${idOf(row.media)}`
    if (wanted.delete(key)) continue
    await db.deleteOne({ collection: 'media-usages', req, where: { id: { equals: row.id } } })
  }
  for (const key of wanted) {
    const [site = '', media = ''] = key.split(' ')
    const data = { article: article.id, media, site }
    await db.create({ collection: 'media-usages', data, req, returning: false })
  }
}
