import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { areaBetween, checkEdit, turnArea, turnBy, turnedSize, within } from './edit'

const size = { height: 300, width: 400 }
const area = (left: number, top: number, width: number, height: number) => ({
  height,
  left,
  top,
  width,
})

describe('an edit of a picture', () => {
  it.each([
    ['nothing', { crop: null, mosaics: [], rotate: 0 }, '还没有改动'],
    ['beyond the edge', { crop: area(300, 0, 101, 50), mosaics: [], rotate: 0 }, '超出了图片'],
    ['a sliver', { crop: area(0, 0, 400, 15), mosaics: [], rotate: 0 }, '每边至少 16 像素'],
    [
      'a mosaic outside',
      { crop: null, mosaics: [area(0, 290, 5, 20)], rotate: 0 },
      '宽 400、高 300',
    ],
    [
      'the old width after a turn',
      { crop: area(0, 0, 400, 300), mosaics: [], rotate: 90 },
      '宽 300',
    ],
  ] as const)('is refused: %s', (_what, edit, why) => {
    expect(checkEdit({ ...edit, mosaics: [...edit.mosaics] }, size)).toContain(why)
  })

  it('is taken up to the edge of the turned picture', () => {
    const edit = { crop: area(0, 0, 300, 400), mosaics: [], rotate: 270 } as const
    expect(checkEdit({ ...edit, mosaics: [] }, size)).toBeNull()
  })
})

it('turns rectangles with the picture: four quarters change nothing, and back undoes', () => {
  const part = fc.integer({ max: 100, min: 0 })
  const side = fc.integer({ max: 100, min: 1 })
  fc.assert(
    fc.property(part, part, side, side, (left, top, width, height) => {
      const one = area(left, top, width, height)
      const tall = turnedSize(size, 90)
      const twice = turnArea(turnArea(one, size, 90), tall, 90)

      expect(turnArea(turnArea(twice, size, 90), tall, 90)).toEqual(one)
      expect(turnArea(turnArea(one, size, 90), tall, -90)).toEqual(one)
    }),
  )
  expect([turnBy(0, -90), turnBy(270, 90)]).toEqual([270, 0])
})

it('draws a rectangle in any direction and keeps it inside', () => {
  expect(areaBetween([500, 20.4], [100, -5], size)).toEqual(area(100, 0, 300, 20))
})

it('cuts a mosaic to what stays of the picture', () => {
  expect(within(area(100, 100, 50, 50), area(90, 120, 30, 100))).toEqual(area(0, 20, 20, 30))
  expect(within(area(100, 100, 50, 50), area(0, 0, 100, 100))).toBeNull()
})
