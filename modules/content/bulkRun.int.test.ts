import { createLocalReq } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { asSystem } from '@/lib/as'
import { inTransaction } from '@/lib/inTransaction'
import { siteTag } from '@/modules/outbox/model'
import type { Channel } from '@/payload-types'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'

import { inOneLedger } from './actions/bulkRun'

const TITLES = ['样例一', '样例二', '样例三']

describeOnBothDatabases('a bulk run', (world) => {
  let content: ContentWorld
  let oneByOne: Channel
  let inBulk: Channel

  const dataOf = (channel: Channel, index: number) => ({
    _status: 'published' as const,
    alsoIn: [],
    channel: channel.id,
    keywords: ['样例'],
    kind: 'notice' as const,
    publishedAt: `2026-10-1${index}T00:00:00.000Z`,
    site: content.site.id,
    title: TITLES[index] ?? '',
  })
  const rows = async (channel: Channel) => {
    const { docs } = await content.payload.find({
      collection: 'placements',
      depth: 0,
      overrideAccess: true,
      pagination: false,
      sort: 'number',
      where: { channel: { equals: channel.id } },
    })
    return docs
  }
  const bare = (row: object) =>
    Object.fromEntries(
      Object.entries(row).filter(
        ([name]) =>
          !['id', 'article', 'channel', 'createdAt', 'href', 'path', 'updatedAt'].includes(name),
      ),
    )

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    oneByOne = await content.channel('one')
    inBulk = await content.channel('bulk')
    for (const index of TITLES.keys()) await content.article(oneByOne, dataOf(oneByOne, index))
    const { payload } = content
    const req = await createLocalReq({ context: { bulk: true } }, payload)
    await payload.db.deleteMany({ collection: 'outbox', where: {} })
    await inTransaction(req, () =>
      inOneLedger(req, async () => {
        for (const index of TITLES.keys()) {
          const data = dataOf(inBulk, index)
          const hat = asSystem(req, 'the bulk run under test')
          await payload.create({ collection: 'articles', data, depth: 0, ...hat })
        }
      }),
    )
  })

  it('writes the rows and counters that one by one are written', async () => {
    const [plain, bulk] = [await rows(oneByOne), await rows(inBulk)]
    const channels = await Promise.all(
      [oneByOne, inBulk].map(({ id }) =>
        content.payload.findByID({ id, collection: 'channels', depth: 0, overrideAccess: true }),
      ),
    )
    const counters = channels.map(({ lastNumber, liveCount, newestAt }) => ({
      lastNumber,
      liveCount,
      newestAt,
    }))

    expect(bulk.map(bare)).toEqual(plain.map(bare))
    expect(bulk.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(counters[1]).toEqual(counters[0])
    expect(bulk.every(({ href, path }) => href === path && path.startsWith('/bulk/2026-10/'))).toBe(
      true,
    )
  })

  it('keeps one version of each item, as one by one', async () => {
    const versions = async (channel: Channel) =>
      (
        await content.payload.findVersions({
          collection: 'articles',
          overrideAccess: true,
          pagination: false,
          where: { 'version.channel': { equals: channel.id } },
        })
      ).docs.length

    expect([await versions(oneByOne), await versions(inBulk)]).toEqual([3, 3])
  })

  it('tells the site once', async () => {
    const { docs } = await content.payload.db.find<{ tags: string[] }>({
      collection: 'outbox',
      pagination: false,
    })

    expect(docs.map(({ tags }) => tags)).toEqual([[siteTag(content.site.id)]])
  })
})
