import type { ListedSite } from './siteList.ts'

/** A site of the tests, with a code and a name that no real site has. */
export const sampleSite: ListedSite = {
  slug: 'sample',
  name: '成都市样例局',
  domain: 'sample.chengdu.gov.cn',
  siteCode: '5101000099',
}

/** The footer of a right page. */
function sampleFooter(site: ListedSite): string {
  return `<footer><a href="https://bszs.conac.cn/sitename?method=show&amp;id=0"><img src="/b.png"
    alt="党政机关网站标识"></a><a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html">我为政府网站找错</a>
    <dl><dt>网站标识码</dt><dd>${site.siteCode}</dd><dt>主办单位</dt><dd>${site.name}</dd>
    <dt>联系方式</dt><dd>028-0000-0000</dd></dl>
    <a href="https://beian.miit.gov.cn/">蜀ICP备00000000号-1</a>
    <a href="https://beian.mps.gov.cn/">川公网安备 51010000000000号</a></footer>`
}

/** A right page: every tag an article needs, the footer, and the given main part. */
export function samplePage(site: ListedSite, main: string): string {
  const tags = {
    SiteName: site.name,
    SiteDomain: site.domain,
    SiteIDCode: site.siteCode,
    ColumnName: '通知公告',
    ColumnDescription: '通知与公告',
    ColumnKeywords: '通知,公告',
    ColumnType: '工作动态',
    ArticleTitle: '关于样例的通知',
    PubDate: '2026-11-24 08:30',
    ContentSource: site.name,
  }
  const metas = Object.entries(tags).map(
    ([name, value]) => `<meta name="${name}" content="${value}">`,
  )
  return `<!doctype html><html lang="zh-CN"><head><title>通知公告_${site.name}</title>
    ${metas.join('\n')}<link rel="canonical" href="https://${site.domain}/"></head>
    <body><header><nav><a href="/">首页</a><a href="/xwzx">新闻中心</a><a href="/zwgk/tzgg">通知公告</a>
    <a href="https://www.gov.cn/zhengce">国务院</a></nav></header><main>${main}</main>
    ${sampleFooter(site)}</body></html>`
}
