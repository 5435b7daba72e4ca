import { describe, expect, it } from 'vitest'

import { chartSvg } from './chartSvg'

const series = [
  { label: '2023', value: 1 },
  { label: '2024', value: 3 },
]

describe('a chart drawn on the server', () => {
  it.each(['bar', 'line'] as const)('is a %s of theme colours, without style or script', (form) => {
    const svg = chartSvg({ form, name: '样本', series })
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 240 120"/)
    expect(svg).not.toMatch(/<style|<script|style=|class=|#[0-9a-f]{3,6}\b/i)
    expect(svg).toContain('var(--brand)')
    expect(svg).toContain('2024')
  })

  it('draws the same numbers the same way', () => {
    const draw = () => chartSvg({ form: 'bar', name: '样本', series })
    expect(draw()).toBe(draw())
  })
})
