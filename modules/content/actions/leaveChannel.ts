import type { PayloadRequest } from 'payload'

import { idOf, idsOf } from '@/lib/ids'
import { leaveTags } from '@/modules/outbox/actions'
import { articleTag, itemsTag } from '@/modules/outbox/model'
import type { Article, Placement } from '@/payload-types'

import { changePlacement, findPlacements } from './placementRows'
import { replaceChannel } from './revisions'
import { syncUsagesOf } from './usages'

/**
 * Takes a channel that is deleted for good out of the items that are shown in it beside their home: a named
 * channel that is not there would let nobody publish or withdraw them. The second address of an item goes on
 * leading to the first; an item of another site has no other address here and leaves the site.
 * @param channel id; no item may be at home in it
 */
export async function leaveChannel(req: PayloadRequest, channel: string): Promise<void> {
  await replaceChannel(req, channel, null)
  const rows = await findPlacements(req, {
    and: [{ channel: { equals: channel } }, { live: { equals: true } }],
  })
  for (const row of rows) {
    await changePlacement(req, row, { channel: null, live: !row.shared })
    if (row.shared) await leaveSite(req, row)
  }
  await leaveTags(req, [
    ...rows.flatMap((row) => idOf(row.article) ?? []).map(articleTag),
    ...rows.flatMap((row) => idOf(row.site) ?? []).map(itemsTag),
  ])
}

async function leaveSite(req: PayloadRequest, row: Placement): Promise<void> {
  const id = idOf(row.article)
  if (!id) return
  const where = { id: { equals: id } }
  const article = await req.payload.db.findOne<Article>({ collection: 'articles', req, where })
  const liveOn = idsOf(article?.liveOn).filter((site) => site !== idOf(row.site))
  const data = { liveOn }
  await req.payload.db.updateOne({ id, collection: 'articles', data, req, returning: false })
  await syncUsagesOf(req, id)
}
