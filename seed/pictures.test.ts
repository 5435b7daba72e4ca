import { describe, expect, it } from 'vitest'

import { PICTURE_KEYS, pictureOf } from './pictures'

describe('the pictures of the seed', () => {
  it('are at least a dozen drawings in three palettes', () => {
    expect(PICTURE_KEYS.length).toBeGreaterThanOrEqual(36)
    const svgs = PICTURE_KEYS.map((key) => pictureOf(key).svg)
    expect(new Set(svgs).size).toBe(PICTURE_KEYS.length)
  })

  it.each(PICTURE_KEYS)('%s is a self-contained SVG with a Chinese alt text', (key) => {
    const { alt, svg } = pictureOf(key)
    expect(alt).toMatch(/^[一-龥，。]{6,40}$/)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 1440 960"/)
    expect(svg).not.toMatch(/NaN|undefined|href|<script|<text/)
    expect(svg.length).toBeLessThan(60_000)
    expect(pictureOf(key).svg).toBe(svg)
  })

  it('refuses an unknown key', () => {
    expect(() => pictureOf('dragon-9')).toThrow('No picture of the key dragon-9')
  })
})
