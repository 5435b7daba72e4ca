import type { PayloadRequest } from 'payload'

import { asSystem, asUser } from '@/lib/as'
import { idOf, idsOf } from '@/lib/ids'

import { inItsTime } from './home'

/** A place on the home page whose time has come while its item is not public on the site. */
export interface MissedSlot {
  id: string
  site: string
  position: 'headline' | 'pictures'
  /** The item's, or null where only another site may know it. */
  title: string | null
  /** ISO instant from which the item should have stood there; null for a slot without a start. */
  since: string | null
}

/**
 * Home slots that should stand now and do not, because their item is a draft, withdrawn or binned; the home page
 * shows the newest item instead, and nobody is told (issue 5: missed schedules).
 * @param sites ids
 * @param now ISO instant
 */
export async function missedSlots(
  req: PayloadRequest,
  sites: readonly string[],
  now: string,
): Promise<MissedSlot[]> {
  if (sites.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'slots',
    depth: 0,
    pagination: false,
    sort: ['startsAt', 'rank'],
    where: {
      and: [{ site: { in: [...sites] } }, inItsTime(now)],
    },
    ...asUser(req),
  })
  if (docs.length === 0) return []
  const { docs: items } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    pagination: false,
    select: { liveOn: true, site: true, title: true },
    where: { id: { in: idsOf(docs.map(({ article }) => article)) } },
    ...asSystem(req, 'whether the item of an own slot is public'),
  })
  const known = new Map(items.map((item) => [item.id, item]))
  return docs.flatMap((slot) => {
    const site = idOf(slot.site) ?? ''
    const item = known.get(idOf(slot.article) ?? '')
    if (idsOf(item?.liveOn).includes(site)) return []
    const own = idOf(item?.site) === site ? (item?.title ?? null) : null
    return {
      id: slot.id,
      position: slot.position,
      since: slot.startsAt ?? null,
      site,
      title: slot.title || own,
    }
  })
}
