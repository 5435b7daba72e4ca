import { describe, expect, it } from 'vitest'

import { plainIconSvg, siteIconSvg } from './siteIcon'

describe('the icon of a site', () => {
  it.each([
    ['成都市', '成'],
    ['锦江区', '锦'],
    ['市教育局', '教'],
    ['市', '市'],
    [' 12345', '1'],
    ['𠮷林', '𠮷'],
  ])('%s shows %s', (shortName, letter) => {
    expect(siteIconSvg({ shortName, brand: '#0b5a60' })).toContain(`>${letter}</text>`)
  })

  it.each(['', '<script>', '&'])('shows the plain mark where there is no character: %j', (name) => {
    expect(siteIconSvg({ shortName: name, brand: '#a0223b' })).toBe(plainIconSvg('#a0223b'))
  })

  it('wears the colour of the theme', () => {
    const [one, other] = ['#a0223b', '#2c5c3c'].map((brand) =>
      siteIconSvg({ brand, shortName: '成都市' }),
    )
    expect(one).toContain('fill="#a0223b"')
    expect(other).toContain('fill="#2c5c3c"')
  })
})
