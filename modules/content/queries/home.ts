import type { Payload, Where } from 'payload'

import { asVisitor } from '@/lib/as'
import { idOf } from '@/lib/ids'

import { addressesOn } from './articles'

/** An item put on the home page by hand. */
export interface SlotView {
  id: string
  position: 'headline' | 'pictures'
  article: string
  title: string
  href: string
  publishedAt: string
  cover: string | null
}

/**
 * Slots whose start has come, or that have none, and whose end has not.
 * @param now ISO instant
 */
export const inItsTime = (now: string): Where => ({
  and: [
    { or: [{ startsAt: { exists: false } }, { startsAt: { less_than_equal: now } }] },
    { or: [{ endsAt: { exists: false } }, { endsAt: { greater_than: now } }] },
  ],
})

/**
 * The slots of a site that stand now, in order; items that are not live on the site are left out, and those whose
 * channels are of another edition.
 * @param now ISO instant
 * @param channels ids of the channels of the edition; null shows all
 */
export async function slotsNow(
  payload: Payload,
  site: string,
  now: string,
  channels: ReadonlySet<string> | null = null,
): Promise<SlotView[]> {
  const { docs } = await payload.find({
    collection: 'slots',
    depth: 0,
    limit: 50,
    pagination: false,
    sort: 'rank',
    where: {
      and: [{ site: { equals: site } }, inItsTime(now)],
    },
    ...asVisitor(site),
  })
  const places = await addressesOn(
    payload,
    site,
    docs.flatMap((slot) => idOf(slot.article) ?? []),
  )
  return docs.flatMap((slot) => {
    const article = idOf(slot.article)
    const place = article ? places.get(article) : undefined
    if (!article || !place) return []
    if (channels && !place.channels.some((id) => channels.has(id))) return []
    return {
      article,
      cover: idOf(slot.cover),
      href: place.href,
      id: slot.id,
      position: slot.position,
      publishedAt: place.publishedAt,
      title: slot.title || place.title,
    }
  })
}
