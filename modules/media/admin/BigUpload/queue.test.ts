import { describe, expect, it } from 'vitest'

import { DEFAULT_LIMITS } from '../../model/limits'
import { itemOf, madeIn, nextOf, percentOf, refusalOf, speedOf, uploadsAfter } from './queue'

const MB = 1024 ** 2
const film = (key: string) => itemOf(key, '宣传片.mp4', 100 * MB, DEFAULT_LIMITS)

describe('before a byte is sent', () => {
  it.each([
    ['片.mp4', 2048 * MB + 1, '超过视频的上限 2 GB'],
    ['片.mov', 2048 * MB + 1, '超过视频的上限 2 GB'],
    ['照片.heic', MB, '另存为 JPG'],
    ['空.pdf', 0, '是空的'],
    ['程序.exe', MB, '这里可以上传'],
  ])('%s of %i bytes is refused', (name, size, why) => {
    expect(refusalOf(name, size, DEFAULT_LIMITS)).toContain(why)
  })

  it('a film at the limit is not, nor one that the server may convert', () => {
    expect(refusalOf('片.mp4', 2048 * MB, DEFAULT_LIMITS)).toBeNull()
    expect(refusalOf('片.mov', MB, DEFAULT_LIMITS)).toBeNull()
  })
})

describe('the list of uploads', () => {
  it('begins one at a time, in order, and goes on past one that is paused', () => {
    const items = uploadsAfter([], { items: [film('a'), film('b')], type: 'add' })
    const sending = uploadsAfter(items, { key: 'a', state: 'sending', type: 'state' })
    const paused = uploadsAfter(sending, { key: 'a', state: 'paused', type: 'state' })

    expect(nextOf(items)?.key).toBe('a')
    expect(nextOf(sending)).toBeNull()
    expect(nextOf(paused)?.key).toBe('b')
  })

  it('knows percent and the speed of the last seconds', () => {
    const at = (seconds: number, sent: number) =>
      ({ at: seconds * 1000, key: 'a', sent, type: 'progress' }) as const
    const steps = [at(0, 0), at(20, 40 * MB), at(22, 50 * MB)]

    const [item] = steps.reduce(uploadsAfter, [film('a')])

    expect(percentOf(item!)).toBe(50)
    expect(speedOf(item!)).toBe(5 * MB)
    expect(percentOf({ ...item!, sent: 100 * MB - 1 })).toBe(99)
  })

  it('keeps what was made and forgets what was taken away', () => {
    const doc = { id: 'x' }
    const done = uploadsAfter([film('a'), film('b')], { doc, key: 'a', type: 'done' })

    expect(done.map(({ doc: made, state }) => [made, state])).toEqual([
      [doc, 'done'],
      [null, 'queued'],
    ])
    expect(uploadsAfter(done, { key: 'b', type: 'remove' })).toHaveLength(1)
  })
})

it('reads what the last answer made, and nothing from an empty one', () => {
  expect(madeIn('{"doc":{"id":"x"}}')).toEqual({ id: 'x' })
  expect(madeIn('')).toBeNull()
})
