import { parse } from 'node-html-parser'

/** First segments that are no channel of a site (address grammar, docs/house.md). */
const reserved = new Set(
  'admin api site retired files images topics sitemap search feed elder hant en ops healthz'
    .split(' ')
    .concat('readyz metrics _next preview'.split(' ')),
)
const article = /^\/(?:[a-z0-9-]+\/)+\d{4}-(?:0[1-9]|1[0-2])\/[0-9a-z]{8}\.html$/
const channel = /^\/[a-z0-9-]+(?:\/[a-z0-9-]+)*$/
const numbered = /\/page-\d+$/

/** The links of one page that stay on its host, in document order, each once. */
export interface PageLinks {
  /** Channel pages, from the header's navigation and the main part; not from the footer. */
  channels: string[]
  /** Articles of the main part: `/<channel path>/<yyyy-mm>/<8 characters>.html`. */
  articles: string[]
}

/** Takes the HTML of a page and its own address and gives its links. */
export function linksOf(html: string, address: string): PageLinks {
  const root = parse(html)
  const own = new URL(address)
  const paths = (links: { getAttribute: (name: string) => string | undefined }[]) => {
    const found = new Set<string>()
    for (const link of links) {
      const href = link.getAttribute('href') ?? ''
      if (!URL.canParse(href, address)) continue
      const url = new URL(href, address)
      if (url.host === own.host && /^https?:$/.test(url.protocol)) found.add(url.pathname)
    }
    return [...found]
  }
  const main = root.querySelector('main')
  const all = paths(root.querySelectorAll('a').filter((a) => a.closest('footer') === null))
  return {
    channels: all.filter((path) => isChannel(path) && path !== own.pathname),
    articles: paths((main ?? root).querySelectorAll('a')).filter((path) => article.test(path)),
  }
}

function isChannel(path: string): boolean {
  const first = path.split('/')[1] ?? ''
  return channel.test(path) && !numbered.test(path) && !reserved.has(first)
}
