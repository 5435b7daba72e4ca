import type { Payload } from 'payload'
import { createLocalReq } from 'payload'

import { asSystem } from '@/lib/as'
import { idOf } from '@/lib/ids'
import { leaveTags } from '@/modules/outbox/actions'
import { channelTag, slotsTag } from '@/modules/outbox/model'

import { handOf, sortKeyOf } from '../model/article'

const reason = 'time passed: a pin ended, a slot began or ended'

/**
 * Applies what time alone changes: pins that ended fall back into their list, slots that began or ended are
 * announced. Idempotent, so several processes may do it.
 * @param since ISO instant of the last sweep, exclusive
 * @param now ISO instant of this one, inclusive
 */
export async function sweepDue(payload: Payload, since: string, now: string): Promise<void> {
  const tags = [...(await endPins(payload, now)), ...(await dueSlots(payload, since, now))]
  if (tags.length === 0) return
  await leaveTags(await createLocalReq({}, payload), tags)
}

async function endPins(payload: Payload, now: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'placements',
    depth: 0,
    limit: 200,
    pagination: false,
    where: { pinUntil: { less_than_equal: now } },
    ...asSystem(null, reason),
  })
  for (const row of docs) {
    await payload.update({
      id: row.id,
      collection: 'placements',
      data: {
        pinUntil: null,
        sortKey: sortKeyOf(row.publishedAt, null, handOf(row.sortKey)),
      },
      depth: 0,
      ...asSystem(null, reason),
    })
  }
  return docs.flatMap((row) => idOf(row.channel) ?? []).map(channelTag)
}

async function dueSlots(payload: Payload, since: string, now: string): Promise<string[]> {
  const within = (field: 'startsAt' | 'endsAt') => ({
    and: [{ [field]: { greater_than: since } }, { [field]: { less_than_equal: now } }],
  })
  const { docs } = await payload.find({
    collection: 'slots',
    depth: 0,
    limit: 200,
    pagination: false,
    where: { or: [within('startsAt'), within('endsAt')] },
    ...asSystem(null, reason),
  })
  return docs.flatMap((slot) => idOf(slot.site) ?? []).map(slotsTag)
}
