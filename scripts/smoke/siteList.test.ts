import { expect, it } from 'vitest'
import { parseSiteList, readSiteList } from './siteList.ts'

it('reads 71 sites with distinct slugs, names and domains', () => {
  const sites = readSiteList(new URL('../../seed/chengdu-sites.csv', import.meta.url))
  expect(sites).toHaveLength(71)
  expect(new Set(sites.map((site) => site.slug)).size).toBe(71)
  expect(new Set(sites.map((site) => site.name)).size).toBe(71)
  expect(new Set(sites.map((site) => site.domain)).size).toBe(71)
  expect(sites[0]).toEqual({
    slug: 'chengdu',
    name: '成都市人民政府门户网站',
    domain: 'www.chengdu.gov.cn',
    siteCode: '5101000028',
  })
})

it('finds columns by name, in any order, with a byte order mark and CRLF', () => {
  expect(parseSiteList('\uFEFFdomain,slug,name,site_code\r\na.cn,a,甲,\r\n')).toEqual([
    { slug: 'a', name: '甲', domain: 'a.cn', siteCode: '' },
  ])
})

it.each([
  ['slug,name\na,甲', '站点清单缺少“domain”一列。'],
  ['slug,name,domain,site_code\na,甲', '站点清单有一行不完整：a,甲'],
  ['slug,name,domain,site_code\na,"甲,乙",a.cn,', '站点清单中不能有带引号的单元格。'],
])('refuses %j', (csv, sentence) => {
  expect(() => parseSiteList(csv)).toThrow(sentence)
})
