import type { PayloadRequest, Where } from 'payload'

import { asSystem } from '@/lib/as'
import { RuleError } from '@/lib/errors'
import { channelsBelow } from '@/modules/channels/actions/bin'
import type { Article, Channel } from '@/payload-types'

const reason = 'items go into the bin with their channel and come back with it'

/** Items that may go with a channel in one transaction: about 30 ms each, and MongoDB ends one at 60 s. */
const MAX_WITH_CHANNEL = 1000

async function idsWhere(req: PayloadRequest, where: Where): Promise<string[]> {
  const { docs } = await req.payload.db.find<Article>({
    collection: 'articles',
    limit: MAX_WITH_CHANNEL + 1,
    pagination: false,
    req,
    select: { title: true },
    where,
  })
  return docs.map(({ id }) => id)
}

/**
 * Puts the items of a binned channel and of all below it into the bin, marked as gone with it.
 * @throws RuleError when they are too many for one step
 */
export async function binItemsWith(req: PayloadRequest, root: Channel): Promise<void> {
  const channels = (await channelsBelow(req, root)).map(({ id }) => id)
  const ids = await idsWhere(req, {
    and: [{ channel: { in: channels } }, { deletedAt: { exists: false } }],
  })
  if (ids.length > MAX_WITH_CHANNEL) {
    throw new RuleError(
      `栏目下的稿件超过 ${MAX_WITH_CHANNEL} 条，不能一次移入回收站；请先合并到其他栏目，或分批处理下级栏目。`,
    )
  }
  for (const id of ids) {
    await req.payload.update({
      id,
      collection: 'articles',
      data: { binnedWith: root.id, deletedAt: root.deletedAt ?? new Date().toISOString() },
      depth: 0,
      ...asSystem(req, reason),
    })
  }
}

/** Brings back the items that went with a channel, each to its own address and places. */
export async function restoreItemsWith(req: PayloadRequest, root: Channel): Promise<void> {
  for (const id of await idsWhere(req, { binnedWith: { equals: root.id } })) {
    await req.payload.update({
      id,
      collection: 'articles',
      data: { deletedAt: null },
      depth: 0,
      trash: true,
      ...asSystem(req, reason),
    })
  }
}
