import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { brandColour } from './brand'
import { themeOptions } from './names'

it.each(themeOptions.map(({ value }) => value))('is that of the palette %s', (theme) => {
  const css = readFileSync(new URL('palettes.css', import.meta.url), 'utf8')
  const palette = new RegExp(`\\[data-theme='${theme}'\\] \\{[^}]*?--brand: (#[0-9a-f]{6})`)
  expect(brandColour(theme)).toBe(palette.exec(css)?.[1])
})

it('is the first palette where no theme is known', () => {
  expect([null, undefined, 'nobody'].map(brandColour)).toEqual(Array(3).fill('#a0223b'))
})
