import type { CollectionSlug, Payload } from 'payload'

import { asSystem } from '@/lib/as'
import { PublicError } from '@/lib/errors'
import { pruneOutbox } from '@/modules/outbox/actions'

import { sweepSwitches } from '@/modules/presentation/actions/switches'

import { sweepDue } from './actions/sweep'

/** Days in the recycle bin after which a document is deleted for good (issue 4, build item 5: 90 days). */
const BIN_DAYS = 90
/** Documents of one kind per call; the next call takes the rest. */
const AT_ONCE = 100

const reason = 'days in the recycle bin have passed'

/** Items first: a channel is deleted only when nothing stands in it, a file when nothing shows it. */
const BINS: readonly CollectionSlug[] = ['articles', 'topics', 'media', 'channels']

/**
 * What time alone brings about: pins and slots that are due, the recycle bin after 90 days, old outbox rows.
 * @param since ISO instant of the last call, exclusive
 * @param now ISO instant of this one, inclusive
 */
export async function keepTime(payload: Payload, since: string, now: string): Promise<void> {
  await sweepDue(payload, since, now)
  await sweepSwitches(payload, since, now)
  await purgeExpired(payload, now)
  await pruneOutbox(payload, now)
}

/**
 * Deletes for good what has been in the bin for 90 days; the addresses stay reserved and answer 410.
 * A document that cannot go yet (a channel with something in it) waits for the next call.
 * @param now ISO instant
 * @returns how many documents were deleted
 */
export async function purgeExpired(payload: Payload, now: string): Promise<number> {
  const before = new Date(Date.parse(now) - BIN_DAYS * 86_400_000).toISOString()
  let deleted = 0
  for (const collection of BINS) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      limit: AT_ONCE,
      pagination: false,
      select: {},
      // The deepest channels first.
      sort: collection === 'channels' ? '-path' : 'deletedAt',
      trash: true,
      where: { deletedAt: { less_than_equal: before } },
      ...asSystem(null, reason),
    })
    for (const { id } of docs) deleted += await purge(payload, collection, String(id))
  }
  return deleted
}

/** What stays in the bin and why, said once: the next call, 15 s later, meets the same things again. */
const said = new WeakMap<Payload, Map<string, string>>()

function sayOnce(payload: Payload, thing: string, err: unknown): void {
  const known = said.get(payload) ?? new Map<string, string>()
  said.set(payload, known)
  const why = err instanceof Error ? err.message : String(err)
  if (known.get(thing) === why) return
  known.set(thing, why)
  // A sentence of our own says it all; anything else is a fault whose trace is wanted.
  const more = err instanceof PublicError ? {} : { err }
  payload.logger.warn({ ...more, msg: `${thing} 已满 ${BIN_DAYS} 天，暂时不能彻底删除：${why}` })
}

async function purge(payload: Payload, collection: CollectionSlug, id: string): Promise<number> {
  try {
    await payload.delete({
      id,
      collection,
      context: { expired: true, reason: `在回收站中已满 ${BIN_DAYS} 天` },
      depth: 0,
      trash: true,
      ...asSystem(null, reason),
    })
    said.get(payload)?.delete(`${collection} ${id}`)
    return 1
  } catch (err) {
    sayOnce(payload, `${collection} ${id}`, err)
    return 0
  }
}
