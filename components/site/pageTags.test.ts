import { describe, expect, it } from 'vitest'

import { pageTags } from './pageTags'

const site = {
  name: '成都市人民政府门户网站',
  domain: 'www.chengdu.gov.cn',
  siteCode: '5101000028',
}
const column = {
  name: '要闻',
  description: '成都市重要政务活动',
  keywords: ['成都', '要闻'],
  type: '工作动态',
}
const article = {
  title: '轨道站点出来这一公里',
  publishedAt: '2026-11-24T09:30:59.000Z',
  source: '成都市人民政府办公厅',
}
const namesOf = (tags: { name: string }[]) => tags.map((tag) => tag.name)

describe('pageTags', () => {
  it('gives a home page its 3 tags', () => {
    expect(pageTags(site)).toEqual([
      { name: 'SiteName', content: '成都市人民政府门户网站' },
      { name: 'SiteDomain', content: 'www.chengdu.gov.cn' },
      { name: 'SiteIDCode', content: '5101000028' },
    ])
  })

  it('gives a column page 7 tags', () => {
    expect(namesOf(pageTags(site, column))).toEqual([
      'SiteName',
      'SiteDomain',
      'SiteIDCode',
      'ColumnName',
      'ColumnDescription',
      'ColumnKeywords',
      'ColumnType',
    ])
  })

  it('gives a content page 10 tags, the time in minutes of the 24-hour clock', () => {
    const tags = pageTags(site, column, article)
    expect(tags).toHaveLength(10)
    expect(tags).toContainEqual({ name: 'PubDate', content: '2026-11-24 17:30' })
  })

  it('adds the optional tags that have a value, 15 at most', () => {
    const full = {
      ...article,
      keywords: ['轨道', '便民'],
      author: '要闻编辑组',
      description: '三年行动\n方案',
      image: 'https://www.chengdu.gov.cn/images/a/720.webp',
      url: 'https://www.chengdu.gov.cn/xw/yw/2026-11/abcd2345.html',
    }
    const tags = pageTags(site, column, full)
    expect(tags).toHaveLength(15)
    expect(tags).toContainEqual({ name: 'Keywords', content: '轨道,便民' })
    expect(tags).toContainEqual({ name: 'Description', content: '三年行动 方案' })
    expect(pageTags(site, column, { ...article, author: ' ' })).toHaveLength(10)
  })

  it('never leaves a mandatory column tag empty', () => {
    const tags = pageTags(site, { name: '通知公告' })
    expect(tags.slice(3).map((tag) => tag.content)).toEqual([
      '通知公告',
      '成都市人民政府门户网站通知公告栏目',
      '通知公告',
      '通知公告',
    ])
  })

  it('keeps the mandatory code tag while a site has no code yet', () => {
    expect(pageTags({ name: '甲', domain: 'a.gov.cn' })[2]).toEqual({
      name: 'SiteIDCode',
      content: '',
    })
  })
})
