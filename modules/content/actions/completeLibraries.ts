import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/lib/inTransaction'
import { idOf } from '@/lib/ids'
import { leaveTags } from '@/modules/outbox/actions'
import { channelTag } from '@/modules/outbox/model'
import type { Article, Placement } from '@/payload-types'

import { countIn } from '../model/library'
import type { Register } from '../model/library'
import { changePlacement, channelOf, findPlacements } from './placementRows'
import { documentFacts } from './rows'

/** Items read at once. */
const BATCH = 500

/**
 * Gives the documents of policy libraries that were published before there were libraries the values that they are
 * chosen by, and counts their channels anew. Done at every start of a process that may write; where nothing is
 * missing it is one indexed query.
 * @returns how many channels were counted
 */
export async function completeLibraries(payload: Payload): Promise<number> {
  const req = await createLocalReq({}, payload)
  const missing = await inTransaction(req, () => rowsWithoutYear(req))
  const channels = [...Map.groupBy(missing, channelOf)]
  for (const [channel, rows] of channels) {
    await inTransaction(req, async () => {
      await completeRows(req, rows)
      await countAnew(req, channel)
      await leaveTags(req, [channelTag(channel)])
    })
  }
  return channels.length
}

/** Every document has a year since there are libraries (model/library). */
async function rowsWithoutYear(req: PayloadRequest): Promise<Placement[]> {
  const { docs: libraries } = await req.payload.db.find<{ id: string }>({
    collection: 'channels',
    pagination: false,
    req,
    select: { slug: true },
    where: { layout: { equals: 'policy' } },
  })
  return findPlacements(req, {
    and: [
      { channel: { in: libraries.map(({ id }) => id) } },
      { live: { equals: true } },
      { kind: { equals: 'policy' } },
      { year: { equals: null } },
    ],
  })
}

async function completeRows(req: PayloadRequest, rows: readonly Placement[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH)
    const { docs } = await req.payload.db.find<Article>({
      collection: 'articles',
      pagination: false,
      req,
      where: { id: { in: batch.map((row) => idOf(row.article)) } },
    })
    const articles = new Map(docs.map((article) => [article.id, article]))
    for (const row of batch) {
      const article = articles.get(idOf(row.article) ?? '')
      if (article) await changePlacement(req, row, documentFacts(article, row.publishedAt))
    }
  }
}

/** What was published since stands in the register already, so it is made from all rows. */
async function countAnew(req: PayloadRequest, channel: string): Promise<void> {
  const register: Register = {}
  const rows = await findPlacements(req, {
    and: [{ channel: { equals: channel } }, { live: { equals: true } }],
  })
  for (const row of rows) countIn(register, row, 1)
  await req.payload.db.updateOne({
    id: channel,
    collection: 'channels',
    data: { register },
    req,
    returning: false,
  })
}
