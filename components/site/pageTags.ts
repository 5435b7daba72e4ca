/**
 * 网页标签 of 47号 (standards 1.4): 3 tags on a home page, 7 on a column page, 10 on a content
 * page, and up to 5 optional ones there.
 */
import { formatMinute } from '@/lib/dates'

export interface PageTag {
  name: string
  content: string
}

export interface SiteTags {
  /** 网站名称 */
  name: string
  /** English domain, host only */
  domain: string
  /** 网站标识码; empty text while the site has none, the tag is mandatory */
  siteCode?: string
}

export interface ColumnTags {
  name: string
  description?: string
  keywords?: string[]
  /** 栏目类别, a word of the standard vocabulary */
  type?: string
}

export interface ArticleTags {
  title: string
  /** Instant, ISO 8601 (UTC) */
  publishedAt: string
  source: string
  keywords?: string[]
  author?: string
  description?: string
  /** Absolute address of a picture in the text */
  image?: string
  /** Absolute address of the item */
  url?: string
}

function tag(name: string, content: string): PageTag {
  return { name, content: content.replace(/\s+/g, ' ').trim() }
}

function optional(name: string, content: string | undefined): PageTag[] {
  return content?.trim() ? [tag(name, content)] : []
}

/**
 * The tags of a page, in the order of the standard.
 *
 * @param site the site; alone it gives the 3 tags of a home page
 * @param column the column; with it 7 tags. Missing descriptions fall back on the column's name,
 *   because all four are mandatory
 * @param article the item; with it 10 tags and those of the 5 optional ones that have a value
 * @returns names and contents, line breaks folded into spaces; a content page needs its column
 * @throws RangeError when `publishedAt` is not a time
 */
export function pageTags(site: SiteTags, column?: ColumnTags, article?: ArticleTags): PageTag[] {
  const tags = [
    tag('SiteName', site.name),
    tag('SiteDomain', site.domain),
    tag('SiteIDCode', site.siteCode ?? ''),
  ]
  if (!column) return tags
  tags.push(
    tag('ColumnName', column.name),
    tag('ColumnDescription', column.description?.trim() || `${site.name}${column.name}栏目`),
    tag('ColumnKeywords', column.keywords?.length ? column.keywords.join(',') : column.name),
    tag('ColumnType', column.type?.trim() || column.name),
  )
  if (!article) return tags
  tags.push(
    tag('ArticleTitle', article.title),
    tag('PubDate', formatMinute(article.publishedAt)),
    tag('ContentSource', article.source),
    ...optional('Keywords', article.keywords?.join(',')),
    ...optional('Author', article.author),
    ...optional('Description', article.description),
    ...optional('Image', article.image),
    ...optional('Url', article.url),
  )
  return tags
}
