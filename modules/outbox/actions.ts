import type { Payload, PayloadRequest } from 'payload'

/**
 * Leaves the tags of what changed in the transaction of the change (docs/house.md, section 1:
 * Payload has no after-commit hook). Every process follows the outbox and drops the pages.
 * @param tags see `modules/outbox/model`; an empty list writes nothing
 */
export async function leaveTags(req: PayloadRequest, tags: readonly string[]): Promise<void> {
  const unique = [...new Set(tags)].sort()
  if (unique.length === 0) return
  // Below the hooks: the collection has none, and this is written with every change.
  await req.payload.db.create({
    collection: 'outbox',
    data: { seq: Date.now(), tags: unique },
    req,
    returning: false,
  })
}

/** Followers look back 65 s (jobs.ts); a day leaves room to see what happened. */
const KEPT_MS = 86_400_000

/**
 * Deletes rows that every process has long applied.
 * @param now ISO instant
 */
export async function pruneOutbox(payload: Payload, now: string): Promise<void> {
  await payload.db.deleteMany({
    collection: 'outbox',
    where: { seq: { less_than: Date.parse(now) - KEPT_MS } },
  })
}
