/** Structured data for search engines (portal.md section 1), as plain objects. */
import type { Crumb, SiteView } from './views'

export type JsonLdValue = string | number | boolean | JsonLdValue[] | JsonLdObject | undefined
export interface JsonLdObject {
  [key: string]: JsonLdValue
}

const CONTEXT = 'https://schema.org'

/**
 * The body that runs the site.
 *
 * @param site facts of the site
 * @param url absolute canonical address of its home page
 * @returns a `GovernmentOrganization`
 */
export function governmentOrganization(
  site: Pick<SiteView, 'name' | 'englishName' | 'organiser' | 'contact'>,
  url: string,
): JsonLdObject {
  return {
    '@context': CONTEXT,
    '@type': 'GovernmentOrganization',
    name: site.organiser,
    alternateName: site.englishName,
    url,
    telephone: site.contact?.match(/[\d-]{7,}/)?.[0],
  }
}

export interface NewsArticleArgs {
  url: string
  title: string
  /** Instant, ISO 8601 (UTC) */
  publishedAt: string
  /** Instant, ISO 8601 (UTC) */
  modifiedAt?: string
  source: string
  author?: string
  description?: string
  /** Absolute addresses */
  images?: string[]
  publisher: string
  /** Language of the text */
  language?: string
}

/**
 * One item.
 *
 * @param args facts of the item, addresses absolute
 * @returns a `NewsArticle`
 */
export function newsArticle(args: NewsArticleArgs): JsonLdObject {
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    headline: args.title,
    description: args.description,
    image: args.images?.length ? args.images : undefined,
    datePublished: args.publishedAt,
    dateModified: args.modifiedAt ?? args.publishedAt,
    author: { '@type': 'Organization', name: args.author ?? args.source },
    publisher: { '@type': 'GovernmentOrganization', name: args.publisher },
    mainEntityOfPage: args.url,
    inLanguage: args.language ?? 'zh-CN',
    isAccessibleForFree: true,
  }
}

/**
 * 当前位置 for search engines.
 *
 * @param crumbs the steps as shown; the last may have no address
 * @param origin scheme and canonical host, such as `https://www.chengdu.gov.cn`
 * @returns a `BreadcrumbList`
 */
export function breadcrumbList(crumbs: Crumb[], origin: string): JsonLdObject {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.text,
      item: crumb.href ? new URL(crumb.href, origin).href : undefined,
    })),
  }
}

const ESCAPES: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * JSON that can stand inside a script element: no text can end the element or begin a comment.
 *
 * @param data structured data
 * @returns JSON text, equal in meaning to `JSON.stringify(data)`
 */
export function serializeJsonLd(data: JsonLdObject): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (char) => ESCAPES[char] ?? char)
}
