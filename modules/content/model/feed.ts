/** An item of a feed; addresses are absolute and on the site's real domain. */
export interface FeedItem {
  title: string
  url: string
  /** ISO instant */
  publishedAt: string
  summary: string | null
}

/** What a feed says, whatever its format. */
export interface FeedView {
  title: string
  /** Page that the feed belongs to */
  home: string
  /** Own address */
  self: string
  /** ISO instant of the newest change */
  updatedAt: string
  items: FeedItem[]
}

export const feedFormats = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

/** Characters that XML 1.0 cannot hold even when escaped (section 2.2), lone surrogates among them. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const ESCAPES: Record<string, string> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
}

/** Text as it may stand in an element or an attribute. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(/["&'<>]/g, (char) => ESCAPES[char] ?? '')
}

const tag = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

/** RSS 2.0 with the address of the feed itself, as validators ask for. */
export function rssFeed({ home, items, self, title, updatedAt }: FeedView): string {
  const entries = items.map(
    (item) =>
      `<item>${tag('title', item.title)}${tag('link', item.url)}` +
      `<guid isPermaLink="true">${xmlText(item.url)}</guid>` +
      tag('pubDate', new Date(item.publishedAt).toUTCString()) +
      `${item.summary ? tag('description', item.summary) : ''}</item>`,
  )
  return (
    `${DECLARATION}\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>` +
    `${tag('title', title)}${tag('link', home)}${tag('description', title)}` +
    `<atom:link href="${xmlText(self)}" rel="self" type="application/rss+xml"/>` +
    `${tag('language', 'zh-CN')}${tag('lastBuildDate', new Date(updatedAt).toUTCString())}` +
    `${entries.join('')}</channel></rss>\n`
  )
}

/** Atom (RFC 4287). */
export function atomFeed({ home, items, self, title, updatedAt }: FeedView): string {
  const entries = items.map(
    (item) =>
      `<entry>${tag('title', item.title)}${tag('id', item.url)}` +
      `<link href="${xmlText(item.url)}"/>` +
      `${tag('published', item.publishedAt)}${tag('updated', item.publishedAt)}` +
      `${item.summary ? tag('summary', item.summary) : ''}</entry>`,
  )
  return (
    `${DECLARATION}\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">` +
    `${tag('title', title)}${tag('id', self)}<link href="${xmlText(self)}" rel="self"/>` +
    `<link href="${xmlText(home)}"/>${tag('updated', updatedAt)}` +
    `<author>${tag('name', title)}</author>${entries.join('')}</feed>\n`
  )
}

/** JSON Feed 1.1. */
export function jsonFeed({ home, items, self, title }: FeedView): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    feed_url: self,
    home_page_url: home,
    language: 'zh-CN',
    items: items.map((item) => ({
      id: item.url,
      title: item.title,
      content_text: item.summary ?? item.title,
      date_published: item.publishedAt,
      url: item.url,
    })),
  })}\n`
}

/** An address of a site map with the ISO instant of its last change, where known. */
export interface SiteMapUrl {
  url: string
  changedAt: string | null
}

const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A site map, or one part of it. */
export function siteMapXml(urls: readonly SiteMapUrl[]): string {
  const entries = urls.map(
    ({ changedAt, url }) =>
      `<url>${tag('loc', url)}${changedAt ? tag('lastmod', changedAt) : ''}</url>`,
  )
  return `${DECLARATION}\n<urlset xmlns="${SITEMAPS}">${entries.join('')}</urlset>\n`
}

/** The index of the parts. */
export function siteMapIndexXml(parts: readonly string[]): string {
  const entries = parts.map((url) => `<sitemap>${tag('loc', url)}</sitemap>`)
  return `${DECLARATION}\n<sitemapindex xmlns="${SITEMAPS}">${entries.join('')}</sitemapindex>\n`
}

/**
 * robots.txt. Only a live site on its own domain is for search engines.
 * @param origin origin of the real domain, null to keep everybody out
 */
export function robotsText(origin: string | null): string {
  if (origin === null) return 'User-agent: *\nDisallow: /\n'
  // Choices of a policy library are endless and show the same documents again.
  const disallowed = ['/search', '/*/~/', '/leaving/', '/*/leaving/']
  const lines = disallowed.map((one) => `Disallow: ${one}\n`).join('')
  return `User-agent: *\nAllow: /\n${lines}\nSitemap: ${origin}/sitemap.xml\n`
}
