/**
 * Values of the page tag `ColumnType` (网页标签规范, standards.md 1.4).
 * Inspectors warn about values outside this list, so a blueprint may use no other.
 */
export const COLUMN_TYPES = [
  '首页',
  '概况信息',
  '机构职能',
  '负责人信息',
  '工作动态',
  '政策文件',
  '信息公开指南',
  '信息公开目录',
  '信息公开年报',
  '依申请公开',
  '数据发布',
  '数据开放',
  '政策解读',
  '回应关切',
  '办事服务',
  '咨询投诉',
  '征集调查',
  '在线访谈',
] as const

export type ColumnType = (typeof COLUMN_TYPES)[number]

export type BlueprintKind = 'portal' | 'district' | 'department' | 'topic'

/** What a channel is; the labels are the channels room's. */
export const CHANNEL_KINDS = ['list', 'page', 'link', 'firstChild', 'collecting'] as const
export type ChannelKind = (typeof CHANNEL_KINDS)[number]

/** How a channel shows its items; the labels are the channels room's. */
export const CHANNEL_LAYOUTS = [
  'rows',
  'policy',
  'pictures',
  'leaders',
  'organisations',
  'links',
  'downloads',
  'videos',
] as const
export type ChannelLayout = (typeof CHANNEL_LAYOUTS)[number]

/** A channel a new site starts with; `slug` is one path segment, unique among its siblings. */
export type ChannelBlueprint = {
  name: string
  slug: string
  kind: ChannelKind
  layout?: ChannelLayout
  order?: 'newest' | 'manual'
  columnType: ColumnType
  description: string
  keywords: string[]
  /** Days within which something new must appear; null: no duty (single pages, links). */
  updateDutyDays?: number | null
  url?: string
  /** Paths of the channels a collecting channel gathers. */
  collects?: string[]
  /** False keeps the channel out of navigation and site map (footer pages). */
  navigation?: boolean
  children?: ChannelBlueprint[]
}

/** `work` names a department's own-work channel, such as 公园绿道; without it 业务工作 stands there. */
export type BlueprintNames = { name: string; shortName: string; work?: string }

export type SiteBlueprint = {
  channels: ChannelBlueprint[]
  /** Paths of the channels in the main navigation, in order. */
  navigation: string[]
}
