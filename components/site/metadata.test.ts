import { describe, expect, it } from 'vitest'

import { pageMetadata } from './metadata'
import { pageTags } from './pageTags'

const site = {
  name: '成都市人民政府门户网站',
  domain: 'www.chengdu.gov.cn',
  siteCode: '5101000028',
}
const canonical = 'https://www.chengdu.gov.cn/'

describe('pageMetadata', () => {
  it('keeps the exact names of the page tags', () => {
    const head = pageMetadata({ site, canonical, tags: pageTags(site) })
    expect(head.other).toEqual({
      SiteName: '成都市人民政府门户网站',
      SiteDomain: 'www.chengdu.gov.cn',
      SiteIDCode: '5101000028',
    })
    expect(head.title).toEqual({ absolute: '成都市人民政府门户网站' })
  })

  it('names the real domain and stays out of search engines on a stand-in', () => {
    const head = pageMetadata({ site, canonical, tags: [], noindex: true })
    expect(head.alternates?.canonical).toBe(canonical)
    expect(head.robots).toEqual({ index: false, follow: false })
  })

  it('names an icon for browsers that read SVG and one for those that do not', () => {
    const head = pageMetadata({ site, canonical, tags: [] })
    expect(head.icons).toEqual({
      icon: [
        { sizes: '32x32', url: '/favicon.ico' },
        { type: 'image/svg+xml', url: '/favicon.svg' },
      ],
    })
  })

  it('marks an item as an article and announces the feeds of its column', () => {
    const head = pageMetadata({
      site,
      canonical,
      tags: [],
      title: '标题',
      publishedAt: '2026-11-24T00:30:00.000Z',
      feeds: { rss: '/xw/yw/feed.rss' },
    })
    expect(head.title).toEqual({ absolute: '标题_成都市人民政府门户网站' })
    expect(head.openGraph).toMatchObject({ type: 'article' })
    expect(head.alternates?.types).toEqual({ 'application/rss+xml': '/xw/yw/feed.rss' })
  })
})
