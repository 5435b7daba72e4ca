import { describe, expect, it } from 'vitest'
import { checkPage, requiredTags, type PageKind } from './page.ts'
import { samplePage, sampleSite as site } from './sample.ts'

const allNames = new Set([site.name, '成都市另一局'])
const right = samplePage(site, '<p>正文</p>')
const check = (html: string, kind: PageKind = 'article', forbidden = ['DRAFT']) =>
  checkPage(html, { allNames, forbidden, kind, site })
const without = (name: string) => right.replace(new RegExp(`<meta name="${name}"[^>]*>`), '')

describe('checkPage', () => {
  it('finds nothing wrong with a right page of each kind', () => {
    expect(check(right, 'home')).toEqual([])
    expect(check(right, 'list')).toEqual([])
    expect(check(right, 'article')).toEqual([])
  })

  it('asks 3 tags of a home page, 7 of a list and 10 of an article', () => {
    expect([
      requiredTags.home.length,
      requiredTags.list.length,
      requiredTags.article.length,
    ]).toEqual([3, 7, 10])
  })

  it.each(requiredTags.article)('misses %s', (name) => {
    expect(check(without(name))).toContain(`缺少标签 ${name} 或其值为空`)
  })

  it('asks column tags of lists and article tags of articles alone', () => {
    expect(check(without('ColumnType'), 'home')).toEqual([])
    expect(check(without('PubDate'), 'list')).toEqual([])
  })

  it('sees an empty and a repeated tag', () => {
    const empty = right.replace(
      'name="ColumnKeywords" content="通知,公告"',
      'name="ColumnKeywords" content=" "',
    )
    expect(check(empty)).toEqual(['缺少标签 ColumnKeywords 或其值为空'])
    const twice = right.replace('</head>', '<meta name="ColumnName" content="通知公告"></head>')
    expect(check(twice)).toEqual(['标签 ColumnName 出现了 2 次'])
  })

  it('sees the page of another site', () => {
    const other = right.replace(
      `name="SiteName" content="${site.name}"`,
      'name="SiteName" content="成都市另一局"',
    )
    expect(check(other)).toEqual(['SiteName 是另一个站点“成都市另一局”'])
  })

  it.each([
    ['SiteName', site.name, '样例局', 'SiteName 应为 成都市样例局，现为 样例局'],
    [
      'SiteDomain',
      site.domain,
      'sample.localhost',
      'SiteDomain 应为 sample.chengdu.gov.cn，现为 sample.localhost',
    ],
    ['SiteIDCode', site.siteCode, '5101000098', 'SiteIDCode 应为 5101000099，现为 5101000098'],
  ])('sees a wrong %s', (name, from, to, problem) => {
    expect(
      check(right.replace(`name="${name}" content="${from}"`, `name="${name}" content="${to}"`)),
    ).toContain(problem)
  })

  it('takes any code of the right form where the list knows none', () => {
    const unknown = { ...site, siteCode: '' }
    const at = (html: string) =>
      checkPage(html, { allNames, forbidden: [], kind: 'home', site: unknown })
    expect(at(right)).toEqual([])
    expect(at(right.replaceAll(site.siteCode, '待定'))).toEqual(['SiteIDCode 不是网站标识码：待定'])
  })

  it.each([
    '2026-11-24',
    '2026-11-24 8:30',
    '2026-11-24 08:30:00',
    '2026-13-24 08:30',
    '2026-11-24 24:00',
    '2026-11-24T08:30',
  ])('refuses the time %s', (time) => {
    expect(check(right.replace('2026-11-24 08:30', time))).toEqual([
      `PubDate 应为 YYYY-MM-DD HH:mm，现为 ${time}`,
    ])
  })

  it('sees a title without the name of the site', () => {
    expect(check(right.replace(/<title>.*<\/title>/, '<title>通知公告</title>'))).toEqual([
      '<title> 中没有站名，现为“通知公告”',
    ])
  })

  it('sees a canonical link that names a stand-in, and no address at all', () => {
    expect(
      check(
        right.replace(
          'href="https://sample.chengdu.gov.cn/"',
          'href="http://sample.localhost:3000/"',
        ),
      ),
    ).toEqual(['规范链接应指向 sample.chengdu.gov.cn，现为 http://sample.localhost:3000/'])
    expect(check(right.replace('href="https://sample.chengdu.gov.cn/"', 'href="/"'))).toHaveLength(
      1,
    )
  })

  it('sees a forbidden string anywhere, in scripts too', () => {
    expect(check(right.replace('正文', '<script>{"t":"DRAFT 3"}</script>'))).toEqual([
      '页面中出现了不应出现的“DRAFT”',
    ])
    expect(check(right, 'home', ['正文', '没有的'])).toEqual(['页面中出现了不应出现的“正文”'])
  })

  it.each([
    [/<a href="https:\/\/bszs.*?<\/a>/s, '页脚缺少党政机关网站标识'],
    [/<a href="https:\/\/zfwzgl.*?<\/a>/s, '页脚缺少“我为政府网站找错”入口'],
    [/<dt>网站标识码<\/dt>/, '页脚缺少网站标识码'],
    [/<dt>主办单位<\/dt>/, '页脚缺少主办单位和联系方式'],
    [/<dt>联系方式<\/dt>/, '页脚缺少主办单位和联系方式'],
    [/beian\.miit\.gov\.cn/, '页脚缺少ICP 备案编号及链接'],
    [/蜀ICP备00000000号-1/, '页脚缺少ICP 备案编号及链接'],
    [/川公网安备 51010000000000号/, '页脚缺少公安机关备案号'],
    [/<footer>.*<\/footer>/s, '没有页脚'],
  ])('misses the element of the footer matched by %s', (part, problem) => {
    expect(check(right.replace(part, ''))).toEqual([problem])
  })
})
