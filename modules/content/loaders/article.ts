import 'server-only'

import type { LinkView, DownloadView, PictureView } from '@/components/ui/views'
import { idOf, idsOf } from '@/lib/ids'
import type {
  ArticleView,
  PolicyView,
  RelatedGroup,
  VideoView,
} from '@/modules/content/components/views'
import type { ChannelView } from '@/modules/channels/queries'
import { isServed } from '@/modules/media/model/film'
import { downloadOf } from '@/modules/media/model/download'
import { pictureOf } from '@/modules/media/model/picture'
import { mediaByIds } from '@/modules/media/queries'
import { articleTag, topicTag } from '@/modules/outbox/model'
import type { Article, Media, Placement } from '@/payload-types'

import { mediaIn } from '../model/mediaIn'
import { addressesOn, interpretationsOf, sourceName } from '../queries/articles'
import { neighbours } from '../queries/lists'
import type { Row } from '../queries/lists'
import { topicsByIds } from '../queries/topics'
import type { PageContext } from './context'

/** All that the page of an item shows. */
export interface LoadedArticle {
  article: Article
  view: ArticleView
  policy: PolicyView | null
  video: VideoView | null
  cover: PictureView | null
  /** Pictures and files inside the text, by media id */
  pictures: Map<string, PictureView>
  files: Map<string, DownloadView>
  /** Addresses of items the text links to, by item id */
  hrefs: Map<string, string>
  tags: string[]
}

/** Loads what the page of a live item shows: files, neighbours, interpretations both ways, topics. */
export async function loadArticle(
  context: PageContext,
  placement: Pick<Placement, 'number' | 'publishedAt'>,
  article: Article,
  channel: ChannelView,
): Promise<LoadedArticle> {
  const { payload, site } = context
  const linked = linkedArticles(article.body)
  const [media, beside, source, related, topics, places] = await Promise.all([
    mediaByIds(payload, mediaIn(article)),
    neighbours(payload, site.id, channel.id, placement.number),
    sourceName(payload, idOf(article.source)),
    relatedGroups(context, article),
    topicsByIds(payload, site.id, idsOf(article.topics)),
    addressesOn(payload, site.id, linked),
  ])
  const files = new Map<string, DownloadView>()
  const pictures = new Map<string, PictureView>()
  for (const [id, file] of media) {
    files.set(id, downloadOf(file))
    const picture = pictureOf(file)
    if (picture) pictures.set(id, picture)
  }
  const link = (row: Row | null): LinkView | null => row && { href: row.href, text: row.title }
  const previous = link(beside.previous)
  const next = link(beside.next)
  return {
    article,
    cover: pictures.get(idOf(article.cover) ?? '') ?? null,
    files,
    hrefs: new Map([...places].map(([id, place]) => [id, place.href])),
    pictures,
    policy: article.kind === 'policy' ? policyOf(article) : null,
    tags: [
      articleTag(article.id),
      ...idsOf(article.interprets).map(articleTag),
      ...idsOf(article.topics).map(topicTag),
    ],
    video: videoOf(article, media, pictures),
    view: {
      attachments: (article.attachments ?? []).flatMap((row) => {
        const file = files.get(idOf(row.file) ?? '')
        return file ? [{ ...file, name: row.title || file.name }] : []
      }),
      channel: { href: channel.path, text: channel.name },
      publishedAt: placement.publishedAt,
      related,
      title: article.title,
      topics,
      ...(article.kicker ? { kicker: article.kicker } : {}),
      ...(article.subtitle ? { subtitle: article.subtitle } : {}),
      // 来源 must stand on every item (standards.md 1.2); without one it is the sponsor of the site.
      source: source ?? ownName(context),
      ...(article.author ? { author: article.author } : {}),
      ...(article.editorInCharge ? { editor: article.editorInCharge } : {}),
      ...(article.originalUrl ? { originalUrl: article.originalUrl } : {}),
      ...(previous ? { previous } : {}),
      ...(next ? { next } : {}),
    },
  }
}

/** The site as the source of an item, in the language of the edition. */
const ownName = ({ site, variant }: PageContext): string =>
  (variant === 'en' && site.englishName) || site.sponsor

function policyOf(article: Article): PolicyView {
  const { policy } = article
  return {
    ...(policy?.indexNo ? { indexNumber: policy.indexNo } : {}),
    ...(policy?.subject ? { subject: policy.subject } : {}),
    ...(policy?.issuer ? { issuer: policy.issuer } : {}),
    ...(policy?.docNo ? { documentNumber: policy.docNo } : {}),
    ...(policy?.writtenOn ? { writtenOn: policy.writtenOn } : {}),
    ...(policy?.effectiveOn ? { effectiveOn: policy.effectiveOn } : {}),
    ...(policy?.expiresOn ? { expiresOn: policy.expiresOn } : {}),
    ...(policy?.validity ? { validity: policy.validity } : {}),
  }
}

function videoOf(
  article: Article,
  media: Map<string, Media>,
  pictures: Map<string, PictureView>,
): VideoView | null {
  const file = media.get(idOf(article.video?.file) ?? '')
  if (!file) return null
  const poster = pictures.get(idOf(article.video?.poster) ?? idOf(article.cover) ?? '')
  const captions = media.get(idOf(article.video?.captions) ?? '')
  return {
    height: file.height ?? 720,
    src: downloadOf(file).href,
    transcript: (article.video?.transcript ?? '').split(/\n+/).filter(Boolean),
    type: 'video/mp4',
    width: file.width ?? 1280,
    ...(isServed(file) ? {} : { waiting: true }),
    ...(captions?.format === 'vtt' ? { captions: downloadOf(captions).href } : {}),
    ...(poster ? { poster } : {}),
  }
}

/** Policy and interpretation are linked both ways (standards.md 1.5). */
async function relatedGroups(context: PageContext, article: Article): Promise<RelatedGroup[]> {
  const { payload, site } = context
  const readings = await interpretationsOf(payload, [article.id])
  const group = async (title: string, ids: string[]): Promise<RelatedGroup[]> => {
    const places = await addressesOn(payload, site.id, ids)
    const items = [...places].map(([id, place]) => ({ id, ...place }))
    return items.length > 0 ? [{ emphasis: true, items, title }] : []
  }
  return [
    ...(await group('政策解读', readings.get(article.id) ?? [])),
    ...(await group('解读的文件', idsOf(article.interprets))),
  ]
}

/** Items that the text links to. */
function linkedArticles(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(linkedArticles)
  if (!node || typeof node !== 'object') return []
  const record = node as Record<string, unknown>
  const fields = record['fields'] as { doc?: { value?: unknown } } | undefined
  const own = record['type'] === 'link' ? [idOf(fields?.doc?.value)] : []
  return [
    ...own.filter((id) => id !== null),
    ...[record['root'], record['children']].flatMap(linkedArticles),
  ]
}
