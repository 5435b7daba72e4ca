import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import { idOf } from '@/lib/ids'
import type { Article, MediaUsage, Placement, Topic } from '@/payload-types'

import { mediaIn } from '../model/mediaIn'
import { placementsOf } from './placementRows'

const reason = 'a file is readable where a live item shows it'

/**
 * Makes the file usages of an item equal to its live placements: every file on every site it stands on.
 * Written below Payload's hooks like the placements, and for the same reasons.
 * @param live the rows that stand in public
 * @param fresh the item was made just now, so no usage and no slot can exist
 */
export async function syncUsages(
  req: PayloadRequest,
  article: Article,
  live: readonly Pick<Placement, 'cover' | 'site'>[],
  fresh = false,
): Promise<void> {
  const shown = mediaIn(article)
  const slots = fresh ? [] : await slotCovers(req, article.id)
  const wanted = new Set<string>()
  for (const row of live) {
    const site = idOf(row.site)
    const covers = [idOf(row.cover), ...slots.filter((slot) => slot.site === site).map(coverOf)]
    for (const file of [...shown, ...covers]) if (file) wanted.add(`${site} ${file}`)
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

interface SlotCover {
  cover: null | string
  site: null | string
}

const coverOf = ({ cover }: SlotCover): null | string => cover

/** Pictures under which the home pages show an item. */
async function slotCovers(req: PayloadRequest, article: string): Promise<SlotCover[]> {
  const { docs } = await req.payload.find({
    collection: 'slots',
    depth: 0,
    pagination: false,
    select: { cover: true, site: true },
    where: { article: { equals: article } },
    ...asSystem(req, reason),
  })
  return docs.map(({ cover, site }) => ({ cover: idOf(cover), site: idOf(site) }))
}

/** Makes the file usages of an item follow a slot that shows it; nothing for an item that is not there. */
export async function syncUsagesOf(req: PayloadRequest, id: null | string): Promise<void> {
  if (!id) return
  const article = await req.payload.findByID({
    id,
    collection: 'articles',
    depth: 0,
    disableErrors: true,
    draft: false,
    ...asSystem(req, reason),
  })
  if (!article) return
  const live = (await placementsOf(req, id)).filter((row) => row.live)
  await syncUsages(req, article, live)
}

/** The cover of a topic is readable on its site while the topic is not in the recycle bin. */
export async function syncTopicUsage(req: PayloadRequest, topic: Topic): Promise<void> {
  const hat = asSystem(req, reason)
  const site = idOf(topic.site)
  const cover = topic.deletedAt ? null : idOf(topic.cover)
  const { docs } = await req.payload.find({
    collection: 'media-usages',
    depth: 0,
    pagination: false,
    where: { topic: { equals: topic.id } },
    ...hat,
  })
  if (docs.some((row) => idOf(row.media) === cover)) return
  for (const row of docs) {
    await req.payload.delete({ id: row.id, collection: 'media-usages', ...hat })
  }
  if (!cover || !site) return
  const data = { media: cover, site, topic: topic.id }
  await req.payload.create({ collection: 'media-usages', data, depth: 0, ...hat })
}
