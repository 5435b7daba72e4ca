import type { PayloadRequest, TypeWithVersion, Where } from 'payload'

import { idOf } from '@/lib/ids'
import type { Article } from '@/payload-types'

type Placing = Pick<Article, 'alsoIn' | 'channel'>

/** Where an item asks to stand, with one channel put in place of another or of none, each channel once. */
function placingAfter(item: Placing, from: string, into: string | null): Placing {
  const channel = into !== null && idOf(item.channel) === from ? into : item.channel
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
 * Puts a channel in the place of another in every item and in its newest revision.
 * @param into null takes the channel out and puts none in its place
 */
export function replaceChannel(
  req: PayloadRequest,
  from: string,
  into: string | null,
): Promise<void> {
  const naming = (prefix = ''): Where => ({
    or: [
      { [`${prefix}channel`]: { equals: from } },
      { [`${prefix}alsoIn.channel`]: { equals: from } },
    ],
  })
  return rewrite(req, naming, (item) => placingAfter(item, from, into))
}

/** Takes a file out of the attachments of every item and of its newest revision. */
export function removeAttachment(req: PayloadRequest, file: string): Promise<void> {
  const naming = (prefix = ''): Where => ({ [`${prefix}attachments.file`]: { equals: file } })
  return rewrite(req, naming, ({ attachments }) => ({
    attachments: (attachments ?? []).filter((row) => idOf(row.file) !== file),
  }))
}

/**
 * Changes items and their newest revisions, published or draft: else the next save of an open form would bring
 * the old state back. Not a change of content by a person, so no new revision.
 */
async function rewrite(
  req: PayloadRequest,
  naming: (prefix?: string) => Where,
  after: (item: Article) => Partial<Article>,
): Promise<void> {
  const { db } = req.payload
  const { docs: items } = await db.find<Article>({
    collection: 'articles',
    pagination: false,
    req,
    where: naming(),
  })
  for (const item of items) {
    const data = { ...after(item) }
    await db.updateOne({ id: item.id, collection: 'articles', data, req, returning: false })
  }
  const { docs: revisions } = await db.findVersions<Article>({
    collection: 'articles',
    pagination: false,
    req,
    where: { and: [{ latest: { equals: true } }, naming('version.')] },
  })
  for (const { id, ...rest } of revisions) {
    const version = { ...rest.version, ...after(rest.version) }
    const versionData = { ...rest, version } as TypeWithVersion<Article>
    await db.updateVersion<Article>({
      id,
      collection: 'articles',
      req,
      returning: false,
      versionData,
    })
  }
}
