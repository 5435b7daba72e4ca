import { describe, expect, it } from 'vitest'

import { atomFeed, jsonFeed, robotsText, rssFeed, siteMapXml, xmlText } from './feed'

const view = {
  title: '样例市教育局',
  home: 'https://edu.yangli.gov.cn/',
  items: [
    {
      title: '<b>“招生” & 考试</b>]]>\u0000\u000b',
      publishedAt: '2026-11-24T01:30:00.000Z',
      summary: '1 < 2',
      url: 'https://edu.yangli.gov.cn/gzdt/2026-11/3d23zt7g.html',
    },
  ],
  self: 'https://edu.yangli.gov.cn/feed.rss',
  updatedAt: '2026-11-24T01:30:00.000Z',
}

describe('a feed', () => {
  it.each([
    ['RSS', rssFeed(view)],
    ['Atom', atomFeed(view)],
  ])('in %s escapes what a person wrote', (_name, xml) => {
    expect(xml).toContain('&lt;b&gt;“招生” &amp; 考试&lt;/b&gt;]]&gt;</title>')
    expect(xml).toContain('1 &lt; 2')
    expect(xml).not.toMatch(/[\u0000\u000b]/)
    expect(xml).toContain(view.items[0]!.url)
    expect(xml).toContain(view.self)
  })

  it('dates RSS by RFC 822 and Atom by RFC 3339', () => {
    expect(rssFeed(view)).toContain('<pubDate>Tue, 24 Nov 2026 01:30:00 GMT</pubDate>')
    expect(atomFeed(view)).toContain('<published>2026-11-24T01:30:00.000Z</published>')
  })

  it('in JSON is JSON', () => {
    expect(JSON.parse(jsonFeed(view))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: view.items[0]!.url, content_text: '1 < 2' }],
    })
  })
})

describe('texts for machines', () => {
  it('lose half a character, keep a whole one', () => {
    expect(xmlText('𠮷\ud842')).toBe('𠮷')
  })

  it('list addresses with their change', () => {
    const xml = siteMapXml([{ changedAt: null, url: 'https://a.gov.cn/?a&b' }])
    expect(xml).toContain('<url><loc>https://a.gov.cn/?a&amp;b</loc></url>')
  })

  it('keep robots out or name the map', () => {
    expect(robotsText(null)).toBe('User-agent: *\nDisallow: /\n')
    expect(robotsText('https://a.gov.cn')).toContain('\nSitemap: https://a.gov.cn/sitemap.xml\n')
  })
})
