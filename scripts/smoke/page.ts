import { parse, type HTMLElement } from 'node-html-parser'
import type { ListedSite } from './siteList.ts'

export type PageKind = 'home' | 'list' | 'article'

const siteTags = ['SiteName', 'SiteDomain', 'SiteIDCode']
const columnTags = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']
const articleTags = ['ArticleTitle', 'PubDate', 'ContentSource']

/** 网页标签规范 (47号, standards.md 1.4): the home page carries 3 tags, a list 7, an article 10. */
export const requiredTags: Record<PageKind, readonly string[]> = {
  home: siteTags,
  list: [...siteTags, ...columnTags],
  article: [...siteTags, ...columnTags, ...articleTags],
}

/** `YYYY-MM-DD HH:mm`, 24 hours (standards.md 1.4). */
const pubDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d$/

/** What a page is checked against. */
export interface Expectation {
  kind: PageKind
  site: ListedSite
  /** Names of all sites of the list; another one's in the tag means a foreign page was served. */
  allNames: ReadonlySet<string>
  /** Strings that must not stand anywhere in the page, e.g. the mark of a draft. */
  forbidden: readonly string[]
}

/** Takes the HTML of a page and gives one Chinese sentence for each thing that is wrong with it. */
export function checkPage(html: string, expected: Expectation): string[] {
  const root = parse(html)
  const title = root.querySelector('title')?.text.trim() ?? ''
  return [
    ...(title.includes(expected.site.name) ? [] : [`<title> 中没有站名，现为“${title}”`]),
    ...checkTags(root, expected),
    ...checkCanonical(root, expected.site),
    ...checkFooter(root, tag(root, 'SiteIDCode')[0] ?? ''),
    ...expected.forbidden
      .filter((text) => html.includes(text))
      .map((text) => `页面中出现了不应出现的“${text}”`),
  ]
}

function tag(root: HTMLElement, name: string): string[] {
  return root
    .querySelectorAll('meta')
    .filter((meta) => meta.getAttribute('name') === name)
    .map((meta) => meta.getAttribute('content')?.trim() ?? '')
}

function checkTags(root: HTMLElement, { kind, site, allNames }: Expectation): string[] {
  const problems: string[] = []
  for (const name of requiredTags[kind]) {
    const [value, ...more] = tag(root, name)
    if (!value) problems.push(`缺少标签 ${name} 或其值为空`)
    else if (more.length > 0) problems.push(`标签 ${name} 出现了 ${more.length + 1} 次`)
    else problems.push(...checkValue(name, value, site, allNames))
  }
  return problems
}

function checkValue(
  name: string,
  value: string,
  site: ListedSite,
  allNames: ReadonlySet<string>,
): string[] {
  const differs = (wanted: string) =>
    value === wanted ? [] : [`${name} 应为 ${wanted}，现为 ${value}`]
  switch (name) {
    case 'SiteName':
      if (value !== site.name && allNames.has(value)) return [`SiteName 是另一个站点“${value}”`]
      return differs(site.name)
    case 'SiteDomain':
      return differs(site.domain)
    case 'SiteIDCode':
      if (site.siteCode) return differs(site.siteCode)
      // standards.md 1.3
      return /^(\d{10}|bm\d{8})$/.test(value) ? [] : [`SiteIDCode 不是网站标识码：${value}`]
    case 'PubDate':
      return pubDate.test(value) ? [] : [`PubDate 应为 YYYY-MM-DD HH:mm，现为 ${value}`]
    default:
      return []
  }
}

/** A stand-in host too names the real domain in its canonical link. */
function checkCanonical(root: HTMLElement, site: ListedSite): string[] {
  const href = root.querySelector('link[rel="canonical"]')?.getAttribute('href')
  if (href === undefined) return []
  const host = URL.canParse(href) ? new URL(href).hostname : ''
  return host === site.domain ? [] : [`规范链接应指向 ${site.domain}，现为 ${href}`]
}

/** The six elements of every page's footer (47号 附件, standards.md 1.2 and 1.7). */
function checkFooter(root: HTMLElement, code: string): string[] {
  const footer = root.querySelectorAll('footer').at(-1)
  if (!footer) return ['没有页脚']
  const text = footer.text.replace(/\s+/g, ' ')
  const hrefs = (part: string) => footer.querySelectorAll(`a[href*="${part}"]`)
  const scripts = (part: string) => root.querySelectorAll(`script[src*="${part}"]`)
  const labels = footer.querySelectorAll('img').map((img) => img.getAttribute('alt') ?? '')
  const named = (words: string) => text.includes(words) || labels.some((alt) => alt.includes(words))
  const elements: [string, boolean][] = [
    [
      '党政机关网站标识',
      hrefs('conac.cn').length + scripts('conac.cn').length > 0 || named('党政机关'),
    ],
    [
      '“我为政府网站找错”入口',
      hrefs('zfwzgl.www.gov.cn').length + scripts('jiucuo').length > 0 ||
        footer.querySelectorAll('a').some((a) => `${a.text}${a.innerHTML}`.includes('找错')),
    ],
    ['网站标识码', text.includes('网站标识码') && code !== '' && text.includes(code)],
    ['主办单位和联系方式', text.includes('主办单位') && /联系(方式|电话)/.test(text)],
    ['ICP 备案编号及链接', hrefs('beian.miit.gov.cn').some((a) => /ICP备\s*\d{6,}号/.test(a.text))],
    ['公安机关备案号', /公网安备\s*\d{14}号/.test(text)],
  ]
  return elements.filter(([, found]) => !found).map(([name]) => `页脚缺少${name}`)
}
