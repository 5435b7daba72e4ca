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
    expect(siteIconSvg({ shortName, theme: 'district' })).toContain(`>${letter}</text>`)
  })

  it.each(['', '<script>', '&'])('shows the plain mark where there is no character: %j', (name) => {
    expect(siteIconSvg({ shortName: name, theme: 'portal' })).toBe(plainIconSvg('portal'))
  })

  it('wears the colour of the theme', () => {
    const [one, other] = ['portal', 'department'].map((theme) =>
      siteIconSvg({ shortName: '成都市', theme }),
    )
    expect(one).toContain('fill="#a0223b"')
    expect(other).toContain('fill="#2c5c3c"')
  })
})
