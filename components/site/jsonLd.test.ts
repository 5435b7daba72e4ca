import { describe, expect, it } from 'vitest'

import { breadcrumbList, governmentOrganization, newsArticle, serializeJsonLd } from './jsonLd'

describe('serializeJsonLd', () => {
  it('lets no text end the script element', () => {
    const json = serializeJsonLd({ headline: '</script><!--<script>&\u2028\u2029' })
    expect(json).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(json)).toEqual({ headline: '</script><!--<script>&\u2028\u2029' })
  })
})

describe('structured data', () => {
  it('names the body that runs the site', () => {
    const data = governmentOrganization(
      { name: '门户', organiser: '成都市人民政府办公厅', contact: '028-0000-0001（样例）' },
      'https://www.chengdu.gov.cn/',
    )
    expect(data).toMatchObject({ '@type': 'GovernmentOrganization', telephone: '028-0000-0001' })
  })

  it('describes an item', () => {
    const data = newsArticle({
      url: 'https://www.chengdu.gov.cn/a.html',
      title: '标题',
      publishedAt: '2026-11-24T00:30:00.000Z',
      source: '市政府办公厅',
      publisher: '成都市人民政府办公厅',
    })
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      author: { name: '市政府办公厅' },
      dateModified: '2026-11-24T00:30:00.000Z',
    })
  })

  it('numbers the steps and makes their addresses absolute', () => {
    const data = breadcrumbList(
      [{ text: '首页', href: '/' }, { text: '正文' }],
      'https://www.chengdu.gov.cn',
    )
    expect(JSON.parse(serializeJsonLd(data))).toMatchObject({
      itemListElement: [
        { position: 1, name: '首页', item: 'https://www.chengdu.gov.cn/' },
        { position: 2, name: '正文' },
      ],
    })
  })
})
