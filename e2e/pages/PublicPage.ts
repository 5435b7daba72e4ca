import { expect } from '@playwright/test'
import type { Locator, Page, Response } from '@playwright/test'

import { phrasesOf } from '@/lib/phrases'

/** 网页标签 of 47号 (standards.md 1.4): 3 on a home page, 7 on a column page, 10 on a content page. */
export const SITE_TAGS = ['SiteName', 'SiteDomain', 'SiteIDCode']
export const COLUMN_TAGS = [
  ...SITE_TAGS,
  'ColumnName',
  'ColumnDescription',
  'ColumnKeywords',
  'ColumnType',
]
export const ARTICLE_TAGS = [...COLUMN_TAGS, 'ArticleTitle', 'PubDate', 'ContentSource']

/** The six elements of a footer (standards.md 1.2). */
const FOOTER = ['主办单位', '网站标识码', '备案编号', '公安备案', '联系方式', '网站地图']

/** A page of a public site as a citizen sees it. */
export class PublicPage {
  readonly page: Page
  readonly heading: Locator
  readonly footer: Locator

  constructor(page: Page) {
    this.page = page
    this.heading = page.getByRole('heading', { level: 1 })
    this.footer = page.getByRole('contentinfo')
  }

  /** Opens an address; gives the answer of the last hop. */
  async open(address: string): Promise<Response> {
    const answer = await this.page.goto(address)
    expect(answer, address).not.toBeNull()
    return answer!
  }

  /** A link of the text by its words; a title stands in phrases, and a name has a blank between them. */
  item(title: string): Locator {
    const words = phrasesOf(title).map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const name = new RegExp(`^${words.join('\\s?')}$`)
    return this.page.getByRole('main').getByRole('link', { name })
  }

  /** The page tags it carries, with their contents; page tags begin with a capital letter. */
  async tags(): Promise<Record<string, string>> {
    const pairs = await this.page
      .locator('meta[name]')
      .evaluateAll((all) =>
        all.map((meta) => [meta.getAttribute('name'), meta.getAttribute('content')] as const),
      )
    return Object.fromEntries(pairs.filter(([name]) => /^[A-Z]/.test(name ?? ''))) as Record<
      string,
      string
    >
  }

  /** Expects the six elements of the footer. */
  async hasFooter(): Promise<void> {
    for (const word of FOOTER) await expect(this.footer).toContainText(word)
    await expect(this.footer.getByRole('link', { name: /党政机关/ })).toBeVisible()
  }
}
