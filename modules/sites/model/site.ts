import { domainToASCII } from 'node:url'

import { LIFE_CYCLE } from './directory.ts'
import type { LifeCycle } from './directory.ts'

export const siteKinds = ['portal', 'district', 'department', 'topic'] as const
export type SiteKind = (typeof siteKinds)[number]

export const siteKindLabels: Record<SiteKind, { zh: string; en: string }> = {
  portal: { zh: '市政府门户', en: 'City portal' },
  district: { zh: '区（市）县', en: 'District' },
  department: { zh: '市级部门', en: 'Department' },
  topic: { zh: '专题', en: 'Topic' },
}

/** Life cycle of a site (standards.md 1.7; a site is closed and never deleted). */
export { LIFE_CYCLE as siteStates }
export type SiteState = LifeCycle

export const siteStateLabels: Record<SiteState, { zh: string; en: string }> = {
  preparing: { zh: '筹建', en: 'Preparing' },
  trial: { zh: '试运行', en: 'Trial' },
  live: { zh: '正式运行', en: 'Live' },
  suspended: { zh: '临时下线', en: 'Suspended' },
  closing: { zh: '关停公告期', en: 'Closing' },
  closed: { zh: '已关停', en: 'Closed' },
}

const nextStates: Record<SiteState, readonly SiteState[]> = {
  preparing: ['trial', 'live'],
  trial: ['live', 'preparing', 'closing'],
  live: ['suspended', 'closing'],
  suspended: ['live', 'closing'],
  closing: ['live', 'closed'],
  closed: [],
}

/** Whether the life cycle allows the step. A step onto itself is always allowed. */
export function mayBecome(from: SiteState, to: SiteState): boolean {
  return from === to || nextStates[from].includes(to)
}

/** Days a closing notice must stand before a site may be closed (47号, standards.md 1.7). */
export const CLOSING_NOTICE_DAYS = 30

/** Visible empty channels at which a site is failed (19号 单项否决 4c, standards.md 4.2 row 4). */
export const EMPTY_CHANNELS_REFUSED = 5

/**
 * Checks a 网站标识码: ten digits (region code and serial) or `bm` and eight digits (standards.md 1.3).
 * @returns true or one sentence naming the rule
 */
export function checkSiteCode(value: string | null | undefined): true | string {
  if (!value) return true
  return /^(\d{10}|bm\d{8})$/.test(value)
    ? true
    : '网站标识码须为 10 位数字（6 位行政区划代码加 4 位顺序号），国务院部门为 bm 加 8 位数字（网页标签规范）。'
}

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const portalForm = new RegExp(`^www\\.${label}\\.gov\\.cn$`)
const departmentForm = new RegExp(`^(?!www\\.)${label}\\.${label}\\.gov\\.cn$`)
const topicForm = new RegExp(`^(?:${label}\\.)+gov\\.cn$`)

/**
 * Checks the English domain against the form of its kind (国办函〔2018〕55号, standards.md 2).
 * @param parentDomain canonical domain of the parent site; a department stands directly below it
 * @returns true or one sentence naming the rule
 */
export function checkDomain(
  kind: SiteKind,
  domain: string,
  parentDomain?: string | null,
): true | string {
  if (!/^[a-z0-9.-]+$/.test(domain))
    return '域名只能用小写字母、数字、点和连字符，不写协议、端口和路径。'
  if (!domain.endsWith('.gov.cn'))
    return '域名须以 .gov.cn 结尾，政府网站不得使用其他后缀（国办函〔2018〕55号）。'
  switch (kind) {
    case 'portal':
    case 'district':
      return portalForm.test(domain)
        ? true
        : '政府门户网站的域名须为 www.□□□.gov.cn 的形式（国办函〔2018〕55号）。'
    case 'department': {
      if (!departmentForm.test(domain)) {
        return '部门网站的域名须为 ○○○.□□□.gov.cn 的形式，且不以 www 开头（国办函〔2018〕55号）。'
      }
      const own = parentDomain?.replace(/^www\./, '')
      return !own || domain.split('.').slice(1).join('.') === own
        ? true
        : `部门网站的域名须是本级政府域名 ${own} 的下一级（国办函〔2018〕55号）。`
    }
    case 'topic':
      return topicForm.test(domain) ? true : '专题的域名须以 .gov.cn 结尾（国办函〔2018〕55号）。'
  }
}

/**
 * Checks a Chinese domain: △△△.政务, kept as typed (standards.md 2).
 * @returns true or one sentence naming the rule
 */
export function checkChineseDomain(value: string | null | undefined): true | string {
  if (!value) return true
  return /^[\u4e00-\u9fff0-9a-z-]+\.政务$/.test(value) && domainToASCII(value) !== ''
    ? true
    : '中文域名须为“单位全称或规范简称.政务”的形式（国办函〔2018〕55号）。'
}

/** Slugs name a site on stand-in hosts: one DNS label that is no word of the program. */
export function checkSiteSlug(value: string | null | undefined): true | string {
  if (!value || !new RegExp(`^${label}$`).test(value)) {
    return '站点代号只能用小写字母、数字和连字符，且不以连字符开头或结尾。'
  }
  return ['admin', 'www', 'localhost'].includes(value)
    ? '这个站点代号已被平台保留，请换一个。'
    : true
}

/**
 * Days between two `YYYY-MM-DD` days.
 * @returns negative when `to` is earlier
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The palette that a new site of a kind wears unless another is chosen (themes/names.ts). */
export const themeOfKind: Record<SiteKind, 'portal' | 'district' | 'department'> = {
  portal: 'portal',
  district: 'district',
  department: 'department',
  topic: 'portal',
}
