import type { ChannelKind, ChannelLayout } from '@/modules/sites/model/blueprints/types'
import { reservedSegments } from '@/modules/sites/model/reserved'

export const channelKindLabels: Record<ChannelKind, { zh: string; en: string }> = {
  list: { zh: '列表', en: 'List' },
  page: { zh: '单页', en: 'Single page' },
  link: { zh: '链接', en: 'Link' },
  firstChild: { zh: '转到第一个子栏目', en: 'First child' },
  collecting: { zh: '汇集', en: 'Collecting' },
}

export const layoutLabels: Record<ChannelLayout, { zh: string; en: string }> = {
  rows: { zh: '标题列表', en: 'Rows' },
  policy: { zh: '政策文件', en: 'Policy register' },
  pictures: { zh: '图片', en: 'Pictures' },
  leaders: { zh: '领导', en: 'Leaders' },
  organisations: { zh: '机构', en: 'Organisations' },
  links: { zh: '链接', en: 'Links' },
  downloads: { zh: '下载', en: 'Downloads' },
  videos: { zh: '视频', en: 'Videos' },
}

/** Editions of a site; the language of a channel at the root is that of all below it. */
export const channelLanguages = ['zh', 'en'] as const
export type ChannelLanguage = (typeof channelLanguages)[number]

export const channelLanguageLabels: Record<ChannelLanguage, { zh: string; en: string }> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
}

/**
 * Checks one segment of a channel's path.
 * @returns true or one sentence that says what to do
 */
export function checkChannelSlug(value: string | null | undefined): true | string {
  if (!value || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) {
    return '栏目地址只能用小写字母、数字和单个连字符，例如 zcwj。'
  }
  if (/^page-\d+$/.test(value) || /^\d{4}-\d{2}$/.test(value)) {
    return '这个栏目地址与分页或年月的写法相同，请换一个。'
  }
  return true
}

/** A first segment must not be a word of the program. */
export function isReservedPath(path: string): boolean {
  return reservedSegments.has(path.split('/')[1] ?? '')
}

/** Path of a channel below its parent: `/zwgk` + `zcwj` → `/zwgk/zcwj`. */
export function pathBelow(parent: string | null | undefined, slug: string): string {
  return `${parent ?? ''}/${slug}`
}

/** Whether `path` is `root` or stands below it. */
export function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(`${root}/`)
}

export interface IndentedLine {
  name: string
  slug: string | null
  depth: number
}

/** The sentence names the line. */
export class IndentError extends Error {
  override name = 'IndentError'
}

/**
 * Reads an indented text, one channel a line, into names with depth: `　` , tab or two spaces are one step.
 * A slug may follow the name after a blank: `政策文件 zcwj`.
 * @throws IndentError naming the first line whose depth jumps by more than one
 */
export function readIndented(text: string): IndentedLine[] {
  const lines: IndentedLine[] = []
  text.split(/\r?\n/).forEach((raw, index) => {
    if (!raw.trim()) return
    const indent = /^[\s\u3000]*/.exec(raw)?.[0] ?? ''
    const depth = [...indent.replace(/ {2}/g, '\t').replace(/\u3000/g, '\t')].filter(
      (char) => char === '\t',
    ).length
    if (depth > (lines.at(-1)?.depth ?? -1) + 1) {
      throw new IndentError(`第 ${index + 1} 行缩进过深：一次只能比上一行多一级。`)
    }
    const [name = '', slug = null] = raw.trim().split(/\s+/)
    lines.push({ depth, name, slug })
  })
  return lines
}

/** Days before the end of an update duty at which the desk begins to warn. */
export const DUTY_WARNING_DAYS = 3
const DAY = 86_400_000

/**
 * How a channel stands with its update duty (更新期限).
 * @param newestAt ISO instant of its newest item, null when it has none
 * @param now ISO instant
 * @returns whole days left, negative when it is overdue; null without a duty or without an item
 */
export function dutyDaysLeft(
  newestAt: string | null,
  dutyDays: number | null,
  now: string,
): number | null {
  if (!newestAt || !dutyDays) return null
  return Math.floor((Date.parse(newestAt) + dutyDays * DAY - Date.parse(now)) / DAY)
}
