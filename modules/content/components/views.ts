/** What the pages of single items are given; plain data, instants ISO 8601 (UTC). */
import type { ColumnNode } from '@/components/site/ColumnNavigation/ColumnNavigation'
import type {
  DownloadView,
  ItemView,
  LinkView,
  PictureView,
  PolicyRowFacts,
} from '@/components/ui/views'

/** A list of what belongs to an item, such as 解读 or 本文涉及的文件. */
export interface RelatedGroup {
  title: string
  /** Policy ↔ interpretation links stand out (standards 1.5) */
  emphasis?: boolean
  items: ItemView[]
}

/** One item. */
export interface ArticleView {
  title: string
  /** 引题, above the title */
  kicker?: string
  /** 副题, below the title */
  subtitle?: string
  publishedAt: string
  /** Absolute canonical address, for sharing */
  url?: string
  source?: string
  author?: string
  /** 责任编辑 */
  editor?: string
  /** Address of the text this one was reprinted from */
  originalUrl?: string
  attachments?: DownloadView[]
  previous?: LinkView
  next?: LinkView
  /** The column it was read in */
  channel: LinkView
  topics?: LinkView[]
  related?: RelatedGroup[]
}

/** Head of a policy document (standards 1.6). */
export interface PolicyView extends Omit<PolicyRowFacts, 'interpretations'> {
  /** 索引号 */
  indexNumber?: string
  /** 主题分类, such as `综合政务\政务公开` */
  subject?: string
  /** 发文机关 */
  issuer?: string
  /** 施行日期 and 失效日期, `YYYY-MM-DD` */
  effectiveOn?: string
  expiresOn?: string
  /** What amended, replaced or repealed it */
  supersededBy?: LinkView
}

/** A film with what those need who cannot see or hear it. */
export interface VideoView {
  /** Being converted: there is nothing to play yet */
  waiting?: boolean
  src: string
  type?: string
  poster?: PictureView
  width: number
  height: number
  /** Captions as WebVTT */
  captions?: string
  /** Transcript as plain paragraphs */
  transcript?: string[]
}

export interface SinglePageView {
  title: string
  tree?: { title: string; nodes: ColumnNode[] }
  attachments?: DownloadView[]
}
