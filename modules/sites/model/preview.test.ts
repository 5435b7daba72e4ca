import { describe, expect, it } from 'vitest'

import { originForStaff, previewHref, previewPath, previewPrefix } from './preview'
import { demo, production } from './routing.fixture'

const PREFIX = previewPath('Ab_c-1.De')

describe('addresses of a preview', () => {
  it.each([
    ['/site/edu.chengdu.gov.cn/plain/preview/Ab_c-1.De', PREFIX],
    ['/site/edu.chengdu.gov.cn/plain/preview/Ab_c-1.De/zwgk/x.html', PREFIX],
    ['/site/edu.chengdu.gov.cn/plain/zwgk/preview/Ab', null],
    ['/site/edu.chengdu.gov.cn/plain/preview', null],
    ['/site/edu.chengdu.gov.cn/elder/preview/Ab', null],
  ])('%s has the prefix %s', (internal, prefix) => {
    expect(previewPrefix(internal)).toBe(prefix)
  })

  it.each([
    ['/', PREFIX],
    ['/zwgk', `${PREFIX}/zwgk`],
    ['/images/1/640.webp', `${PREFIX}/images/1/640.webp`],
    ['/zwgk?a=1#b', `${PREFIX}/zwgk?a=1#b`],
    ['#main', '#main'],
    ['//elsewhere.gov.cn/', '//elsewhere.gov.cn/'],
    ['https://www.gov.cn/', 'https://www.gov.cn/'],
    ['/_next/static/a.css', '/_next/static/a.css'],
    ['/elder/zwgk', '/elder/zwgk'],
    ['/entry', `${PREFIX}/entry`],
    [`${PREFIX}/zwgk`, `${PREFIX}/zwgk`],
  ])('%s is printed as %s', (href, printed) => {
    expect(previewHref(PREFIX, href)).toBe(printed)
  })
})

describe('where staff looks at a site', () => {
  const site = { domain: 'edu.chengdu.gov.cn', slug: 'edu', state: 'live' }

  it('is the stand-in beside localhost', () => {
    expect(originForStaff(demo, site, 4_710)).toBe('http://edu.localhost:4710')
  })

  it('is the preview host until the site is live, then its own', () => {
    expect(originForStaff(production, { ...site, state: 'trial' }, 3000)).toBe(
      'https://edu.preview.chengdu.gov.cn',
    )
    expect(originForStaff(production, site, 3000)).toBe('https://edu.chengdu.gov.cn')
  })
})
