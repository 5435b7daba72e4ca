import { toShanghaiMonth } from '@/lib/dates'
import type { Article } from '@/payload-types'

export const articleKinds = [
  'news',
  'notice',
  'policy',
  'interpretation',
  'leader',
  'organisation',
  'link',
  'video',
  'download',
] as const
export type ArticleKind = (typeof articleKinds)[number]

export const articleKindLabels: Record<ArticleKind, { zh: string; en: string }> = {
  news: { zh: '新闻', en: 'News' },
  notice: { zh: '通知公告', en: 'Notice' },
  policy: { zh: '政策文件', en: 'Policy document' },
  interpretation: { zh: '政策解读', en: 'Interpretation' },
  leader: { zh: '领导', en: 'Leader' },
  organisation: { zh: '机构', en: 'Organisation' },
  link: { zh: '链接', en: 'Link' },
  video: { zh: '视频', en: 'Video' },
  download: { zh: '下载', en: 'Download' },
}

/** Validity marks a file must carry when changed or repealed (standards.md 1.5). */
export const validities = ['valid', 'amended', 'repealed', 'expired'] as const
export type Validity = (typeof validities)[number]

export const validityLabels: Record<Validity, { zh: string; en: string }> = {
  valid: { zh: '有效', en: 'In force' },
  amended: { zh: '已修改', en: 'Amended' },
  repealed: { zh: '废止', en: 'Repealed' },
  expired: { zh: '失效', en: 'Expired' },
}

/**
 * The address of a placement, made once at first publication and kept for ever (docs/adr/0004).
 * @param channelPath path of the channel at that moment, e.g. `/zwgk/tzgg`
 * @param publishedAt ISO instant, bucketed in Asia/Shanghai
 * @param shortId eight characters of lib/ids
 */
export function addressOf(channelPath: string, publishedAt: string, shortId: string): string {
  return `${channelPath}/${toShanghaiMonth(publishedAt)}/${shortId}.html`
}

/** Whether a path has the form of an item's address. */
export function isArticleAddress(path: string): boolean {
  return /\/\d{4}-\d{2}\/[a-z0-9]{8}(?:-\d+)?\.html$/.test(path)
}

/**
 * Brings 发文字号 into its one form: six-angle brackets 〔〕 (U+3014/U+3015) around the year (standards.md 1.6).
 */
export function normaliseDocNo(value: string): string {
  return value.trim().replace(/[[（(【［]\s*(\d{4})\s*[\]）)】］]/u, '〔$1〕')
}

/** The order of a list: pins above all by rank, then newest first. A text, so that one index sorts it. */
export function sortKeyOf(
  publishedAt: string,
  pinRank: number | null,
  manual: number | null,
): string {
  const pin = pinRank && pinRank > 0 ? String(pinRank).padStart(3, '0') : '000'
  const hand = manual === null ? '000000' : String(999_999 - manual).padStart(6, '0')
  return `${pin}.${hand}.${publishedAt}`
}

/** The order by hand that a sort key holds, or null. */
export function handOf(sortKey: string): number | null {
  const hand = sortKey.split('.')[1]
  return hand && hand !== '000000' ? 999_999 - Number(hand) : null
}

/** A sort key with another order by hand, pin and date kept. */
export function reordered(sortKey: string, manual: number | null): string {
  const [pin = '000', , ...date] = sortKey.split('.')
  return sortKeyOf(date.join('.'), Number(pin), manual)
}

/** Whether a pin stands at an instant. `until` empty means without end. */
export function isPinned(rank: number | null, until: string | null, now: string): boolean {
  return rank !== null && rank > 0 && (until === null || until > now)
}

/**
 * A film is published with captions or a transcript (issue 5, Build item 5; who cannot hear must learn the same).
 * @returns null when the item may be published, else one Chinese sentence
 */
export function checkFilm({
  kind,
  video,
}: Partial<Pick<Article, 'kind' | 'video'>>): null | string {
  if (kind !== 'video' || !video?.file) return null
  if (video.captions || video.transcript?.trim()) return null
  return '视频须有字幕或文字稿，听不见声音的读者靠它了解内容，请在“要素”中补上。'
}
