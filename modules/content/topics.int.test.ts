import { beforeAll, expect, it } from 'vitest'

import type { Topic } from '@/payload-types'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnSqlite } from '@/tests/helpers/databases'

import type { PageContext } from './loaders/context'
import { loadTopic } from './loaders/topic'
import type { TopicView } from './loaders/topic'

const ITEMS = 75

// The queries are those of the lists, the same on both databases; so many items need speed.
describeOnSqlite('the pages of a topic', (world) => {
  let context: PageContext
  let topic: Topic
  let addresses: string[]

  beforeAll(async () => {
    const content = await ContentWorld.start(world)
    const { payload, site } = content
    const channel = await content.channel('many')
    topic = await payload.create({
      collection: 'topics',
      data: { name: '样例专题', site: site.id, slug: 'yangli' },
      depth: 0,
      overrideAccess: true,
    })
    for (let n = 0; n < ITEMS; n += 1) {
      await content.article(channel, {
        kind: n % 5 === 0 ? 'organisation' : 'news',
        publishedAt: new Date(Date.UTC(2024, 0, 31, 15, 30) + n * 3 * 86_400_000).toISOString(),
        topics: [topic.id],
      })
    }
    const { docs } = await payload.find({
      collection: 'placements',
      overrideAccess: true,
      pagination: false,
      where: { channel: { equals: channel.id } },
    })
    addresses = docs.map(({ href }) => href)
    context = { channels: [], now: new Date().toISOString(), payload, site } as never
  }, 120_000)

  const shown = (view: TopicView): string[] =>
    view.groups.flatMap(({ items }) => items.map(({ href }) => href))

  it('lead to every item by one chain of months, each page bounded', async () => {
    const found = new Set<string>()
    const visited: string[] = []
    let at: string | null = '/topics/yangli'
    while (at) {
      visited.push(at)
      const view: TopicView | null = await loadTopic(context, 'yangli', at.split('/')[3] ?? null)
      expect(shown(view!).length).toBeGreaterThan(0)
      expect(shown(view!).length).toBeLessThanOrEqual(60)
      for (const href of shown(view!)) found.add(href)
      at = view!.older
    }

    expect([...found].sort()).toEqual(addresses.sort())
    expect(visited).toEqual([
      '/topics/yangli',
      '/topics/yangli/2024-03',
      '/topics/yangli/2024-02',
      '/topics/yangli/2024-01',
    ])
  })

  it('say their month and lead back to the newer one, the newest to the topic', async () => {
    const [first, last] = [
      await loadTopic(context, 'yangli', '2024-01'),
      await loadTopic(context, 'yangli', '2024-09'),
    ]

    expect(first).toMatchObject({ newer: '/topics/yangli/2024-02', older: null })
    expect(first?.period).toBe('2024年1月')
    expect(last?.newer).toBe('/topics/yangli')
  })

  it.each(['2023-12', '2024-13', '2030-01'])('are not there for %s', async (month) => {
    expect(await loadTopic(context, 'yangli', month)).toBeNull()
  })
})
