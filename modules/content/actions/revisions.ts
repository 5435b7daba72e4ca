import type { PayloadRequest, TypeWithVersion, Where } from 'payload'

import { idOf } from '@/lib/ids'
import type { Article } from '@/payload-types'

type Placing = Pick<Article, 'alsoIn' | 'channel'>

/** Where an item asks to stand, with one channel put in place of another, each channel once. */
function placingAfter(item: Placing, from: string, into: string): Placing {
  const channel = idOf(item.channel) === from ? into : item.channel
  const seen = new Set([idOf(channel)])
  const alsoIn = (item.alsoIn ?? []).flatMap((row) => {
    const id = idOf(row.channel) === from ? into : idOf(row.channel)
    if (!id || seen.has(id)) return []
    seen.add(id)
    return [{ ...row, channel: id }]
  })
  return { alsoIn, channel }
}

/**
 * Puts a channel in the place of another in every item and in its newest revision, published or draft: else
 * the next save of an open form would bring the old one back. Not a change of content, so no new revision.
 */
export async function replaceChannel(
  req: PayloadRequest,
  from: string,
  into: string,
): Promise<void> {
  const { db } = req.payload
  const naming = (prefix = ''): Where => ({
    or: [
      { [`${prefix}channel`]: { equals: from } },
      { [`${prefix}alsoIn.channel`]: { equals: from } },
    ],
  })
  const { docs: items } = await db.find<Article>({
    collection: 'articles',
    pagination: false,
    req,
    where: naming(),
  })
  for (const item of items) {
    const data = { ...placingAfter(item, from, into) }
    await db.updateOne({ id: item.id, collection: 'articles', data, req, returning: false })
  }
  const { docs: revisions } = await db.findVersions<Article>({
    collection: 'articles',
    pagination: false,
    req,
    where: { and: [{ latest: { equals: true } }, naming('version.')] },
  })
  for (const revision of revisions) await renew(req, revision, from, into)
}

async function renew(
  req: PayloadRequest,
  revision: TypeWithVersion<Article>,
  from: string,
  into: string,
): Promise<void> {
  const { id, ...rest } = revision
  await req.payload.db.updateVersion<Article>({
    id,
    collection: 'articles',
    req,
    returning: false,
    versionData: {
      ...rest,
      version: { ...revision.version, ...placingAfter(revision.version, from, into) },
    } as TypeWithVersion<Article>,
  })
}
