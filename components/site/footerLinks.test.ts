import { describe, expect, it } from 'vitest'

import { conacHref, policeHref, reportErrorHref } from './footerLinks'

describe('statutory footer addresses', () => {
  it('tells the report form the site and the encoded page', () => {
    expect(reportErrorHref('5101000028', 'https://www.chengdu.gov.cn/a?b=1&c=2')).toBe(
      'https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=5101000028&url=https%3A%2F%2Fwww.chengdu.gov.cn%2Fa%3Fb%3D1%26c%3D2',
    )
    expect(reportErrorHref(undefined, 'https://a.gov.cn/')).not.toContain('site_code')
  })

  it('links the mark and the police record by their numbers', () => {
    expect(conacHref('0123456789ABCDEF0123456789ABCDEF')).toContain(
      'id=0123456789ABCDEF0123456789ABCDEF',
    )
    expect(policeHref('川公网安备 51010002000001号')).toContain('recordcode=51010002000001')
  })
})
