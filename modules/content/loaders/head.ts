import 'server-only'

import { breadcrumbList, governmentOrganization, newsArticle } from '@/components/site/jsonLd'
import type { JsonLdObject } from '@/components/site/jsonLd'
import type { PageHead } from '@/components/site/metadata'
import { pageTags } from '@/components/site/pageTags'
import type { Crumb } from '@/components/site/views'
import { VARIANT_LANGUAGE } from '@/modules/sites/model/variants'
import type { ChannelView } from '@/modules/channels/queries'

import type { LoadedArticle } from './article'
import type { PageContext } from './context'
import { canonicalOf, languagesOf } from './editions'
import { siteView } from './frame'

const absolute = canonicalOf

const siteTags = ({ site }: PageContext) => ({
  name: site.name,
  domain: site.domain,
  ...(site.siteCode ? { siteCode: site.siteCode } : {}),
})

const columnTags = (channel: ChannelView) => ({
  name: channel.name,
  description: channel.description,
  keywords: channel.keywords,
  type: channel.columnType,
})

/** Previews, stand-ins, and sites that are not live yet, are kept out of search engines. */
const hidden = ({ preview, site, standIn }: PageContext): boolean =>
  preview !== null || standIn || site.state === 'preparing' || site.state === 'trial'

const feedsAt = (base: string) => ({
  atom: `${base}/feed.atom`,
  json: `${base}/feed.json`,
  rss: `${base}/feed.rss`,
})

/**
 * What the variant changes in a head: its language, the twin in the other script, and 长者版 is kept out of
 * search engines, whose readers shall find the one page that is canonical.
 */
export function headIn(context: PageContext, path: string, head: PageHead): PageHead {
  const languages = languagesOf(context, path)
  return {
    ...head,
    language: VARIANT_LANGUAGE[context.variant],
    ...(languages ? { languages } : {}),
    ...(context.variant === 'elder' && !head.noindex ? { noindex: 'follow' as const } : {}),
  }
}

/** Head of a home page: three tags. */
export function homeHead(context: PageContext): PageHead {
  const { site } = context
  return {
    canonical: absolute(context, '/'),
    description: `${site.name}，主办单位：${site.sponsor}。`,
    feeds: feedsAt(''),
    noindex: hidden(context),
    site: { name: site.name },
    tags: pageTags(siteTags(context)),
  }
}

/** Head of a page that is neither channel nor item: site map, topics, notices. */
export function plainHead(
  context: PageContext,
  path: string,
  title: string,
  noindex = false,
): PageHead {
  return {
    canonical: absolute(context, path),
    noindex: noindex || hidden(context),
    site: { name: context.site.name },
    tags: pageTags(siteTags(context)),
    title,
  }
}

/** Head of a channel page: seven tags. */
export function channelHead(context: PageContext, path: string, channel: ChannelView): PageHead {
  return {
    canonical: absolute(context, path),
    feeds: feedsAt(channel.path),
    noindex: hidden(context),
    site: { name: context.site.name },
    tags: pageTags(siteTags(context), columnTags(channel)),
    title: channel.name,
    ...(channel.description ? { description: channel.description } : {}),
  }
}

/** Head of an item: ten tags and the optional ones that have a value. */
export function articleHead(
  context: PageContext,
  path: string,
  channel: ChannelView,
  loaded: LoadedArticle,
): PageHead {
  const { article, cover, view } = loaded
  const picture = cover ? absolute(context, cover.src) : undefined
  const keywords = article.keywords ?? []
  return {
    canonical: absolute(context, path),
    keywords,
    noindex: hidden(context),
    publishedAt: view.publishedAt,
    site: { name: context.site.name },
    tags: pageTags(siteTags(context), columnTags(channel), {
      keywords,
      publishedAt: view.publishedAt,
      source: view.source ?? context.site.sponsor,
      title: view.title,
      url: absolute(context, path),
      ...(view.author || view.editor ? { author: view.author ?? view.editor! } : {}),
      ...(article.summary ? { description: article.summary } : {}),
      ...(picture ? { image: picture } : {}),
    }),
    title: view.title,
    ...(article.summary ? { description: article.summary } : {}),
    ...(cover && picture
      ? { image: { alt: cover.alt, height: cover.height, url: picture, width: cover.width } }
      : {}),
  }
}

/** Structured data of a home page. */
export function homeJsonLd(context: PageContext): JsonLdObject {
  return governmentOrganization(siteView(context.site, context.variant), absolute(context, '/'))
}

/** Structured data of an item. */
export function articleJsonLd(
  context: PageContext,
  path: string,
  loaded: LoadedArticle,
  crumbs: Crumb[],
): JsonLdObject[] {
  const { article, cover, view } = loaded
  return [
    newsArticle({
      language: VARIANT_LANGUAGE[context.variant],
      modifiedAt: article.updatedAt,
      publishedAt: view.publishedAt,
      publisher: context.site.sponsor,
      source: view.source ?? context.site.sponsor,
      title: view.title,
      url: absolute(context, path),
      ...(view.author ? { author: view.author } : {}),
      ...(article.summary ? { description: article.summary } : {}),
      ...(cover ? { images: [absolute(context, cover.src)] } : {}),
    }),
    breadcrumbList(
      crumbs.map((crumb) =>
        crumb.href ? { ...crumb, href: absolute(context, crumb.href) } : crumb,
      ),
      context.links.canonical(context.site),
    ),
  ]
}
