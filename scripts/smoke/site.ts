import type { Ask } from './http.ts'
import { linksOf } from './links.ts'
import { checkPage, type PageKind } from './page.ts'
import type { ListedSite } from './siteList.ts'

/** What is asked of each site. */
const wanted = { lists: 2, articles: 3 }

/** A home page may name channels without items (单页, first child); no more than this are tried. */
const maxChannels = 12

/** What holds for every site of one run. */
export interface Rules {
  allNames: ReadonlySet<string>
  forbidden: readonly string[]
}

/** One thing that is wrong: the address it was seen at and a Chinese sentence. */
export interface Problem {
  address: string
  text: string
}

/** What was found out about one site. */
export interface SiteResult {
  site: ListedSite
  pages: number
  problems: Problem[]
}

/**
 * Asks one site for its home page, two lists and three articles found by following links, and
 * checks each. Gives the problems; never rejects: no answer is a problem too.
 */
export async function smokeSite(
  site: ListedSite,
  host: string,
  ask: Ask,
  rules: Rules,
): Promise<SiteResult> {
  const problems: Problem[] = []
  let pages = 0
  const visit = async (path: string, kind: PageKind) => {
    const address = `http://${host}${path}`
    const report = (text: string) => problems.push({ address, text })
    const answer = await ask(host, path).catch((error: Error) => {
      report(`没有答复：${error.message}`)
      return null
    })
    if (answer === null) return null
    // A channel of the kind "link" or "first child" answers with a redirect, which is right.
    if (kind === 'list' && [301, 302, 303, 307, 308].includes(answer.status)) return null
    pages += 1
    if (answer.status !== 200) {
      report(`状态应为 200，现为 ${answer.status} ${answer.location}`.trim())
      return null
    }
    if (!answer.type.startsWith('text/html')) report(`内容类型应为 text/html，现为 ${answer.type}`)
    checkPage(answer.body, { kind, site, ...rules }).forEach(report)
    return linksOf(answer.body, address)
  }
  const home = await visit('/', 'home')
  if (home === null) return { site, pages, problems }

  const lists: string[][] = []
  for (const path of home.channels.slice(0, maxChannels)) {
    if (lists.length === wanted.lists) break
    const links = await visit(path, 'list')
    if (links && links.articles.length > 0) lists.push(links.articles)
  }
  const root = `http://${host}/`
  if (lists.length < wanted.lists) {
    problems.push({ address: root, text: `只找到 ${lists.length} 个有内容的列表页，应有 2 个` })
  }

  // One of the home page and one of each list first, so that three kinds of links are followed.
  const sources = [home.articles, ...lists]
  const ordered = [...sources.flatMap((paths) => paths.slice(0, 1)), ...sources.flat()]
  const articles = [...new Set(ordered)].slice(0, wanted.articles)
  for (const path of articles) await visit(path, 'article')
  if (articles.length < wanted.articles) {
    problems.push({ address: root, text: `只找到 ${articles.length} 篇文章，应有 3 篇` })
  }
  return { site, pages, problems }
}
