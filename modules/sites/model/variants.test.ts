import { describe, expect, it } from 'vitest'

import { hrefIn, splitVariant, variantPath } from './variants.ts'

describe('a path is taken apart', () => {
  it.each([
    ['/', 'plain', '/'],
    ['/elder', 'elder', '/'],
    ['/Hant/zwgk', 'hant', '/zwgk'],
    ['/en/news/page-2', 'en', '/news/page-2'],
    ['/plain', 'plain', '/plain'],
    ['/enough', 'plain', '/enough'],
  ])('%s', (whole, variant, path) => {
    expect(splitVariant(whole)).toEqual({ path, variant })
  })

  it('and put together', () => {
    expect(variantPath('elder', '/')).toBe('/elder')
    expect(variantPath('plain', '/zwgk')).toBe('/zwgk')
  })
})

describe('a link stays inside', () => {
  it.each([
    ['/', '/elder'],
    ['/zwgk/tzgg', '/elder/zwgk/tzgg'],
    ['/zwgk?a=1#b', '/elder/zwgk?a=1#b'],
    ['/#main', '/elder#main'],
    ['/search', '/elder/search'],
    ['/sitemap', '/elder/sitemap'],
  ])('%s', (href, inside) => {
    expect(hrefIn('elder', href)).toBe(inside)
    expect(hrefIn('plain', href)).toBe(href)
  })

  it.each([
    '#main',
    'https://www.gov.cn/',
    '//www.gov.cn/',
    'tel:12345',
    '/files/0a1b/Report.PDF',
    '/images/0a1b/640.jpg',
    '/feed.rss',
    '/zwgk/feed.atom',
    '/sitemap.xml',
    '/hant/zwgk',
    '/elder',
  ])('but not %s, which stands outside or knows its place', (href) => {
    expect(hrefIn('elder', href)).toBe(href)
  })
})
