import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import type { Payload } from 'payload'

import { asSystem } from '@/lib/as'
import { toShanghaiMonth } from '@/lib/dates'
import { shortId } from '@/lib/ids'

import { FIRST_PUBLICATION, siteSeeds } from '../generate/seeds'
import { makeItem, makeSite } from '../generate/world'
import type { Place } from './pages'

const HOUR = 3_600_000

/**
 * Makes a department's site with one item through the actions and copies the item's documents until its
 * list holds `count`; all copies belong to one topic too.
 */
export async function fillMongo(payload: Payload, count: number): Promise<Place> {
  const seed = siteSeeds.find(({ kind }) => kind === 'department')!
  const site = await makeSite(payload, seed, null)
  const at = new Date(FIRST_PUBLICATION).toISOString()
  const facts = { at, policy: null, title: '样本稿件的标题' }
  // MongoDB refuses parallel questions, which validation asks, as the first ones of a transaction.
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await payload.findByID({
    id: site.site.id,
    collection: 'sites',
    depth: 0,
    ...asSystem(req, 'the first question of the transaction'),
  })
  const made = await makeItem(payload, site, 'news', facts, { req })
  await commitTransaction(req)
  const channel = made.channels[0]!
  const { connection } = payload.db as unknown as MongooseAdapter
  const articles = connection.collection('articles')
  const placements = connection.collection('placements')
  const article = await articles.findOne({ shortId: made.article.shortId })
  const placement = await placements.findOne({ article: article?._id })
  if (!article || !placement) throw new Error('The first item was not written')
  // The driver's own class: another version of it would be refused.
  const NewId = article._id.constructor as new (id?: string) => NonNullable<typeof article>['_id']
  const topics = [new NewId(site.topic)]
  const copies = Array.from({ length: count - 1 }, (_, n) => {
    const instant = new Date(FIRST_PUBLICATION + (n + 1) * HOUR)
    const short = shortId()
    const path = `${channel.path}/${toShanghaiMonth(instant.toISOString())}/${short}.html`
    const id = new NewId()
    const common = { publishedAt: instant, title: `样本稿件第${n + 2}号` }
    return {
      article: { ...article, ...common, _id: id, shortId: short },
      placement: {
        ...placement,
        ...common,
        _id: new NewId(),
        article: id,
        href: path,
        number: n + 2,
        path,
        sortKey: `000.000000.${instant.toISOString()}`,
        topics,
      },
    }
  })
  await articles.insertMany(copies.map((copy) => copy.article))
  await placements.insertMany(copies.map((copy) => copy.placement))
  await connection
    .collection('channels')
    .updateOne(
      { _id: placement['channel'] as typeof article._id },
      { $set: { lastNumber: count, liveCount: count } },
    )
  return { channel: channel.id, site: site.site.id, topic: site.topic }
}
