import { describe, expect, it } from 'vitest'

import { contrastFault, paletteCss, paletteOf } from './palette'
import { standardThemes } from './themes'

describe('the palette of a theme', () => {
  it.each(standardThemes)('$name can be read', (theme) => {
    expect(contrastFault(theme)).toBeNull()
  })

  it('is not offered twice', () => {
    const all = standardThemes.map(({ accent, brand }) => `${brand} ${accent}`)
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(6)
  })

  it('names both colours and the ratio of a pair that is too pale', () => {
    const fault = contrastFault({ accent: '#1c4f68', brand: '#cc8899', linkColour: 'accent' })
    expect(fault).toMatch(/^主色 #cc8899 与底色 #ffffff 的对比度为 2\.\d\d:1，低于 4\.5:1，/)
  })

  it('is written as declarations and nothing else', () => {
    const css = paletteCss(paletteOf(standardThemes[0]!))
    expect(css).toMatch(/^(?:--[a-z0-9-]+:#[0-9a-f]{6};?)+$/)
  })
})
