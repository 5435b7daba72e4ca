import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'

import { channelsOfSite } from '@/modules/channels/queries'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnSqlite } from '@/tests/helpers/databases'
import type { Channel } from '@/payload-types'

import { firstPage, numberedPage, numberedPages } from './queries/lists'

type Step =
  | { do: 'publish'; day: number; pin: number | null }
  | { do: 'withdraw' | 'again' | 'out' | 'back'; which: number }

const which = fc.nat({ max: 30 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    arbitrary: fc.record({
      day: fc.integer({ max: 28, min: 1 }),
      do: fc.constant('publish' as const),
      pin: fc.option(fc.integer({ max: 3, min: 1 })),
    }),
    weight: 4,
  },
  {
    arbitrary: fc.record({
      do: fc.constantFrom('withdraw' as const, 'again' as const, 'out' as const, 'back' as const),
      which,
    }),
    weight: 2,
  },
)

// The queries are the same on both databases (publishing.int.test.ts); histories need speed.
describeOnSqlite('the pages of a list', (world) => {
  let content: ContentWorld
  let aside: Channel
  let made = 0

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    aside = await content.channel('aside')
  })

  async function play(channel: Channel, steps: readonly Step[]): Promise<string[]> {
    const items: string[] = []
    for (const one of steps) {
      if (one.do === 'publish') {
        const day = String(one.day).padStart(2, '0')
        const article = await content.article(channel, {
          placing: { pinRank: one.pin },
          publishedAt: `2026-10-${day}T00:00:00.000Z`,
        })
        items.push(article.id)
        continue
      }
      const id = items[one.which % Math.max(1, items.length)]
      if (id) await content.update(id, CHANGES[one.do](channel, aside))
    }
    return items
  }

  it('leave no item out of reach, whatever happened, and show none that is not live', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30, minLength: 6 }), async (steps) => {
        made += 1
        const channel = await content.channel(`list-${made}`)
        await play(channel, steps)
        const { docs } = await content.payload.find({
          collection: 'placements',
          depth: 0,
          overrideAccess: true,
          pagination: false,
          where: { and: [{ channel: { equals: channel.id } }, { live: { equals: true } }] },
        })
        const { payload, site } = content
        const view = (await channelsOfSite(payload, site.id)).find(({ id }) => id === channel.id)!
        const pages = [await firstPage(payload, site.id, view)]
        for (let page = 1; page <= numberedPages(view); page += 1) {
          pages.push(await numberedPage(payload, site.id, view, page))
        }
        const shown = new Set(pages.flat().map(({ id }) => id))
        expect([...shown].sort()).toEqual(docs.map(({ id }) => id).sort())
        expect(view.liveCount).toBe(docs.length)
        expect(view.newestAt ?? '').toBe(
          docs
            .map((row) => row.publishedAt)
            .sort()
            .at(-1) ?? '',
        )
        expect(Math.max(...pages.slice(1).map(({ length }) => length), 0)).toBeLessThanOrEqual(5)
        expect(pages[0]!.length).toBeLessThanOrEqual(10)
        const numbers = docs.map(({ number }) => number)
        expect(new Set(numbers).size).toBe(numbers.length)
      }),
      { numRuns: 8, seed: 20_261_124 },
    )
  })
})

const CHANGES = {
  again: () => ({ _status: 'published' as const }),
  back: (channel: Channel) => ({ _status: 'published' as const, channel: channel.id }),
  out: (_channel: Channel, aside: Channel) => ({
    _status: 'published' as const,
    channel: aside.id,
  }),
  withdraw: () => ({ _status: 'draft' as const }),
}
