import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { SiteDesign } from '@/payload-types'

import { composeHome } from './compose'
import type { StoredBlock } from './templates'

const blockOf = (id: string): StoredBlock => ({
  blockType: 'lists',
  channels: [id],
  id,
  limit: 5,
  title: `板块 ${id}`,
})

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 8, minLength: 1 })
const change = fc.record({
  hidden: fc.boolean(),
  limit: fc.option(fc.integer({ max: 100, min: 1 })),
  title: fc.option(fc.constantFrom('改名', '另一个名')),
})

/** A template as it was, what a site changed, and the template as it is now: others, fewer, in another order. */
const worlds = ids.chain((before) =>
  fc.record({
    after: fc.tuple(ids, fc.subarray(before)).chain(([fresh, kept]) => {
      const all = [...new Set([...kept, ...fresh])]
      return fc.shuffledSubarray(all, { maxLength: all.length, minLength: all.length })
    }),
    before: fc.constant(before),
    overrides: fc
      .subarray(before)
      .chain((touched) =>
        fc
          .array(change, { maxLength: touched.length, minLength: touched.length })
          .map((changes) => changes.map((one, index) => ({ ...one, block: touched[index] ?? '' }))),
      ),
  }),
)

type Overrides = NonNullable<SiteDesign['overrides']>

/** What is expected of one block by itself, whatever stands around it. */
function expected(id: string, overrides: Overrides): StoredBlock[] {
  const own = overrides.find(({ block }) => block === id)
  if (own?.hidden) return []
  const { limit, title } = own ?? {}
  return [
    { ...blockOf(id), ...(limit ? { limit } : {}), ...(title ? { title } : {}) } as StoredBlock,
  ]
}

describe('a home page inherited from a template', () => {
  it('keeps each change on its block when blocks are moved, added or taken out', () => {
    fc.assert(
      fc.property(worlds, ({ after, overrides }) => {
        const home = composeHome(after.map(blockOf), { overrides })

        expect(home).toEqual(after.flatMap((id) => expected(id, overrides)))
      }),
    )
  })

  it('lays no change on a block without an id', () => {
    const { id: _id, ...bare } = blockOf('a')
    const home = composeHome([bare], { overrides: [{ block: '', hidden: true }] })

    expect(home).toEqual([bare])
  })

  it('puts own blocks behind, or shows them alone', () => {
    const design = { blocks: [blockOf('own')], overrides: [{ block: 'a', hidden: true }] }

    expect(composeHome([blockOf('a'), blockOf('b')], design).map(({ id }) => id)).toEqual([
      'b',
      'own',
    ])
    expect(composeHome([blockOf('a')], { ...design, ownHome: true })).toEqual(design.blocks)
  })
})
