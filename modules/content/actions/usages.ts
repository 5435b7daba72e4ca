import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import { idOf } from '@/lib/ids'
import type { Article } from '@/payload-types'

import { mediaIn } from '../model/mediaIn'

const reason = 'a file is readable where a live item shows it'

/** Makes the file usages of an item equal to its live placements: every file on every site it stands on. */
export async function syncUsages(req: PayloadRequest, article: Article): Promise<void> {
  const { docs: live } = await req.payload.find({
    collection: 'placements',
    depth: 0,
    pagination: false,
    select: { cover: true, site: true },
    where: { and: [{ article: { equals: article.id } }, { live: { equals: true } }] },
    ...asSystem(req, reason),
  })
  const wanted = new Set<string>()
  for (const row of live) {
    const files = [...mediaIn(article), ...(idOf(row.cover) ? [idOf(row.cover)] : [])]
    for (const file of files) wanted.add(`${idOf(row.site)} ${file}`)
  }
  const { docs: existing } = await req.payload.find({
    collection: 'media-usages',
    depth: 0,
    pagination: false,
    where: { article: { equals: article.id } },
    ...asSystem(req, reason),
  })
  for (const row of existing) {
    const key = `${idOf(row.site)} ${idOf(row.media)}`
    if (wanted.delete(key)) continue
    await req.payload.delete({ id: row.id, collection: 'media-usages', ...asSystem(req, reason) })
  }
  for (const key of wanted) {
    const [site = '', media = ''] = key.split(' ')
    await req.payload.create({
      collection: 'media-usages',
      data: { article: article.id, media, site },
      depth: 0,
      ...asSystem(req, reason),
    })
  }
}
