import { describe, expect, it } from 'vitest'

import { keptRecord } from './record'
import { dropAll, dropTags } from './shared'

interface Thing {
  words: string[]
}

/** A source that counts how often it was read. */
function source(words: string[]) {
  let reads = 0
  return {
    load: (): Promise<Thing> => {
      reads += 1
      return Promise.resolve({ words: [...words] })
    },
    reads: () => reads,
  }
}

describe('a kept record', () => {
  it('is read once, and given as a copy that no reader can change for another', async () => {
    dropAll()
    const { load, reads } = source(['甲'])
    const first = await keptRecord('a', load, () => ['t:1'])
    first!.words.push('乙')
    const second = await keptRecord('a', load, () => ['t:1'])
    second!.words.push('丙')
    expect(await keptRecord('a', load, () => ['t:1'])).toEqual({ words: ['甲'] })
    expect(reads()).toBe(1)
  })

  it('is read anew after a drop of one of its tags, and of no other', async () => {
    dropAll()
    const { load, reads } = source(['甲'])
    const ask = () => keptRecord('b', load, () => ['t:1', 't:2'])
    await ask()
    dropTags(['t:3'])
    await ask()
    expect(reads()).toBe(1)
    dropTags(['t:2'])
    await ask()
    expect(reads()).toBe(2)
  })

  it('is not kept when it changed while it was read', async () => {
    dropAll()
    const old = await keptRecord(
      'c',
      () => {
        dropTags(['t:1'])
        return Promise.resolve({ words: ['旧'] })
      },
      () => ['t:1'],
    )
    const { load } = source(['新'])
    expect(old).toEqual({ words: ['旧'] })
    expect(await keptRecord('c', load, () => ['t:1'])).toEqual({ words: ['新'] })
  })

  it('is asked for again when there was none', async () => {
    dropAll()
    expect(
      await keptRecord(
        'd',
        () => Promise.resolve(null),
        () => [],
      ),
    ).toBeNull()
    const { load } = source(['甲'])
    expect(await keptRecord('d', load, () => [])).toEqual({ words: ['甲'] })
  })
})
