import type { PayloadRequest } from 'payload'

import { asUser } from '@/lib/as'
import { RuleError } from '@/lib/errors'
import { idOf } from '@/lib/ids'

/**
 * Stores the order of the home-page slots of one position, or of the topics of a site, as it was dragged.
 * The update of each is one of the person: the same rights, log and tags as in the form.
 * @param ids first one first
 * @throws RuleError when they do not belong together
 */
export async function orderRanked(
  req: PayloadRequest,
  collection: 'slots' | 'topics',
  ids: readonly string[],
): Promise<void> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: ids.length,
    pagination: false,
    where: { id: { in: [...ids] } },
    ...asUser(req),
  })
  const groupOf = (one: (typeof docs)[number]) =>
    `${idOf(one.site)} ${'position' in one ? one.position : ''}`
  const [first] = docs
  if (!first || docs.length !== ids.length || docs.some((one) => groupOf(one) !== groupOf(first))) {
    throw new RuleError('只能在同一站点的同一位置内排序，请刷新页面后重试。')
  }
  for (const [index, id] of ids.entries()) {
    const rank = index + 1
    if (docs.find((one) => one.id === id)?.rank === rank) continue
    await req.payload.update({ id, collection, data: { rank }, depth: 0, ...asUser(req) })
  }
}
