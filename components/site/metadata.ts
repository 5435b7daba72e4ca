/** The head of a public page in the form Next asks for. */
import type { Metadata } from 'next'

import type { PageTag } from './pageTags'
import type { SiteView } from './views'

export interface PageHead {
  site: Pick<SiteView, 'name'>
  /** Name of the page; the home page has none and carries the site's name alone */
  title?: string
  description?: string
  keywords?: string[]
  /** Absolute canonical address on the real domain, also on a stand-in host */
  canonical: string
  tags: PageTag[]
  /** Stand-in hosts, previews and states are kept out of search engines; `follow` lets its links count */
  noindex?: boolean | 'follow'
  /** Language of the page, default `zh-CN` */
  language?: string
  /** Absolute addresses of the same text by language */
  languages?: Record<string, string>
  /** Set on an item: instant, ISO 8601 (UTC) */
  publishedAt?: string
  /** Absolute address of the picture for sharing */
  image?: { url: string; width: number; height: number; alt: string }
  feeds?: { rss?: string; atom?: string; json?: string }
}

/** The same on every host; browsers that read no SVG take the other. */
const ICONS: Metadata['icons'] = {
  icon: [
    { sizes: '32x32', url: '/favicon.ico' },
    { type: 'image/svg+xml', url: '/favicon.svg' },
  ],
}

/**
 * Title, canonical link, robots, icons, Open Graph, feeds and the 网页标签 of a page.
 *
 * @param head facts of the page
 * @returns Next metadata; the page tags stand under `other` with their exact names
 */
export function pageMetadata(head: PageHead): Metadata {
  const title = head.title ? `${head.title}_${head.site.name}` : head.site.name
  const openGraph = {
    title: head.title ?? head.site.name,
    description: head.description,
    url: head.canonical,
    siteName: head.site.name,
    locale: head.language === 'en' ? 'en_US' : 'zh_CN',
    images: head.image ? [head.image] : undefined,
  }
  return {
    title: { absolute: title },
    description: head.description,
    keywords: head.keywords?.length ? head.keywords : undefined,
    alternates: {
      canonical: head.canonical,
      languages: head.languages,
      types: feedTypes(head.feeds),
    },
    icons: ICONS,
    robots: head.noindex ? { index: false, follow: head.noindex === 'follow' } : undefined,
    openGraph: head.publishedAt
      ? { ...openGraph, type: 'article', publishedTime: head.publishedAt }
      : { ...openGraph, type: 'website' },
    other: Object.fromEntries(head.tags.map((tag) => [tag.name, tag.content])),
    formatDetection: { telephone: false },
  }
}

function feedTypes(feeds: PageHead['feeds']): Record<string, string> | undefined {
  if (!feeds) return undefined
  const types: Record<string, string> = {}
  if (feeds.rss) types['application/rss+xml'] = feeds.rss
  if (feeds.atom) types['application/atom+xml'] = feeds.atom
  if (feeds.json) types['application/feed+json'] = feeds.json
  return types
}
