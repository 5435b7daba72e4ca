import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatsFor, parseRenditionName, RENDITION_FORMATS, renditionName } from './renditions'
import { SLICE_HEIGHT, slices, WIDTHS, widthsFor } from './renditions'

describe('slices', () => {
  it('cover the picture without gap or overlap, none too high for an old phone', () => {
    const sides = fc.record({
      height: fc.integer({ max: 40_000, min: 1 }),
      width: fc.integer({ max: 20_000, min: 1 }),
    })
    fc.assert(
      fc.property(sides, (size) => {
        const bands = slices(size)
        const scale = Math.min(1, 1920 / size.width)
        let top = 0
        for (const band of bands) {
          expect(band.top).toBe(top)
          expect(band.height * scale).toBeLessThanOrEqual(SLICE_HEIGHT + 1)
          top += band.height
        }
        expect(top).toBe(size.height)
      }),
    )
  })

  it('leave a camera picture whole', () => {
    expect(slices({ height: 9_000, width: 12_000 })).toEqual([{ height: 9_000, top: 0 }])
  })
})

describe('renditions', () => {
  it.each([
    [200, [[320, 200]]],
    [320, [[320, 320]]],
    [
      700,
      [
        [320, 320],
        [640, 640],
        [960, 700],
      ],
    ],
    [5000, WIDTHS.map((width) => [width, width])],
  ])('offer for a width of %d the right steps', (original, steps) => {
    expect(widthsFor(original).map(({ actual, step }) => [step, actual])).toEqual(steps)
  })

  it('have names that are read back', () => {
    const rendition = fc.record({
      format: fc.constantFrom(...RENDITION_FORMATS),
      slice: fc.integer({ max: 99, min: 0 }),
      width: fc.constantFrom(...WIDTHS),
    })
    fc.assert(
      fc.property(rendition, (value) => {
        expect(parseRenditionName(renditionName(value))).toEqual(value)
      }),
    )
    expect(parseRenditionName('640.webp')).toEqual({ format: 'webp', width: 640 })
  })

  it.each([
    '641.webp',
    '640.gif',
    '640-s01.webp',
    '640-s100.webp',
    '../640.webp',
    '640.webp.png',
    '',
  ])('know no %s', (name) => {
    expect(parseRenditionName(name)).toBeNull()
  })

  it('end with the fallback', () => {
    expect(formatsFor('jpg')).toEqual(['avif', 'webp', 'jpeg'])
    expect(formatsFor('png')).toEqual(['avif', 'webp', 'png'])
    expect(formatsFor('gif', true)).toEqual(['webp'])
  })
})
