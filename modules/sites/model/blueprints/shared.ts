import type { BlueprintNames, ChannelBlueprint, ColumnType } from './types'

/**
 * Update duties in days: 动态要闻 two weeks, 通知公告 and 政策文件 six months
 * (19号 单项否决 4, standards.md 4.2 row 4), every other regular channel one year (the census-era
 * rule of 4.2, still used by monitoring products).
 */
export const DUTY = { news: 14, notice: 180, other: 365 } as const

type Options = Partial<Omit<ChannelBlueprint, 'name' | 'slug' | 'kind' | 'columnType'>>

/** Splits `name slug` of the compact notation used in the blueprint files. */
const base = (spec: string, columnType: ColumnType, description: string, options: Options) => {
  const [name, slug] = spec.split(' ')
  if (!name || !slug) throw new Error(`Blueprint entry without name and slug: ${spec}`)
  return { name, slug, columnType, description, keywords: [name], ...options }
}

/** A list channel; its update duty is one year unless `options` says otherwise. */
export const list = (
  spec: string,
  columnType: ColumnType,
  description: string,
  options: Options = {},
): ChannelBlueprint => ({
  ...base(spec, columnType, description, options),
  kind: 'list',
  layout: options.layout ?? 'rows',
  order: options.order ?? 'newest',
  updateDutyDays: options.updateDutyDays === undefined ? DUTY.other : options.updateDutyDays,
})

/** A single page (单页); it has no update duty. */
export const page = (
  spec: string,
  columnType: ColumnType,
  description: string,
  options: Options = {},
): ChannelBlueprint => ({
  ...base(spec, columnType, description, options),
  kind: 'page',
  updateDutyDays: null,
})

/** A channel that only leads to its first child. */
export const section = (
  spec: string,
  columnType: ColumnType,
  description: string,
  children: ChannelBlueprint[],
): ChannelBlueprint => ({
  ...base(spec, columnType, description, {}),
  kind: 'firstChild',
  updateDutyDays: null,
  children,
})

/** A channel that gathers the items of other channels of the site. */
export const collecting = (
  spec: string,
  columnType: ColumnType,
  description: string,
  collects: string[],
): ChannelBlueprint => ({
  ...base(spec, columnType, description, {}),
  kind: 'collecting',
  layout: 'rows',
  order: 'newest',
  updateDutyDays: DUTY.other,
  collects,
})

/** A channel that leads to an address outside the channel tree. */
export const link = (
  spec: string,
  columnType: ColumnType,
  description: string,
  url: string,
): ChannelBlueprint => ({
  ...base(spec, columnType, description, {}),
  kind: 'link',
  updateDutyDays: null,
  url,
})

/** Channel kept in a hand-set order (leaders, organisations, links, downloads). */
export const arranged = (
  layout: 'leaders' | 'organisations' | 'links' | 'downloads',
): { layout: typeof layout; order: 'manual' } => ({ layout, order: 'manual' })

/**
 * The disclosure page of 61号 (standards.md 6.2): one uniform name, five blocks in fixed order,
 * no news. 法定主动公开内容 gathers the channels that hold the content of 条例 art. 20.
 */
export const disclosure = ({ name }: BlueprintNames, collects: string[]): ChannelBlueprint =>
  section('政府信息公开 zfxxgk', '信息公开目录', `${name}依照条例公开信息的统一入口`, [
    page('政府信息公开指南 zn', '信息公开指南', '说明信息的分类、编排、获取方式和受理机构'),
    list('政府信息公开制度 zd', '信息公开目录', '政府信息公开的法规和本机关工作制度'),
    collecting(
      '法定主动公开内容 fdzdgknr',
      '信息公开目录',
      '按条例第二十条应当主动公开的内容',
      collects,
    ),
    list('政府信息公开年报 nb', '信息公开年报', '历年政府信息公开工作年度报告'),
    page('依申请公开 ysqgk', '依申请公开', '申请获取政府信息的条件、方式和办理时限'),
  ])

/** Pages every footer links to (standards.md 1.2); hidden from the navigation. */
export const footerPages = ({ name }: BlueprintNames): ChannelBlueprint[] => [
  page('关于我们 gywm', '概况信息', `${name}网站的主办、承办和服务内容`, { navigation: false }),
  page('网站声明 wzsm', '概况信息', `使用${name}网站的约定和免责说明`, { navigation: false }),
  page('隐私保护 ysbh', '概况信息', `${name}网站怎样收集、使用和保护个人信息`, {
    navigation: false,
  }),
  page('联系我们 lxwm', '咨询投诉', `${name}网站的联系方式和纠错途径`, { navigation: false }),
]

/** 锦江区 → 锦江, 简阳市 → 简阳; names of new areas (新区) stay whole. */
export const placeName = (shortName: string): string =>
  /新区$/.test(shortName) ? shortName : shortName.replace(/(?<=..)[区市县]$/, '')
