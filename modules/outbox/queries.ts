import type { Payload } from 'payload'

import { asSystem } from '@/lib/as'

import type { OutboxCursor, OutboxRow } from './model'

/** Rows strictly behind a cursor, ordered by `seq`, then `id`. */
export async function rowsAfter(
  payload: Payload,
  after: OutboxCursor,
  limit: number,
): Promise<OutboxRow[]> {
  const { docs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit,
    pagination: false,
    sort: ['seq', 'id'],
    where: {
      or: [
        { seq: { greater_than: after.seq } },
        { and: [{ seq: { equals: after.seq } }, { id: { greater_than: after.id } }] },
      ],
    },
    ...asSystem(null, 'every process follows the outbox'),
  })
  return docs.map(({ id, seq, tags }) => ({
    id,
    seq,
    tags: Array.isArray(tags) ? tags.map(String) : [],
  }))
}
