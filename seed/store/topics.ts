import type { SeedArticle } from '../content'

export interface TopicPlan {
  name: string
  slug: string
  summary: string
  matches: RegExp
}

const PLANS: readonly TopicPlan[] = [
  {
    matches: /小区|院落|电梯|管网|棚户|街巷/,
    name: '城市有机更新',
    slug: 'cstz',
    summary: '老旧院落改造、管网更新和既有住宅增设电梯的进展、政策和办理指引。',
  },
  {
    matches: /企业|营商|惠企|招商|开办|融资/,
    name: '优化营商环境',
    slug: 'yshj',
    summary: '惠企政策、办事减环节和企业诉求办理的最新情况。',
  },
  {
    matches: /养老|老年|托育|幼儿|食堂|照护/,
    name: '一老一小',
    slug: 'ylyx',
    summary: '社区食堂、托育点位和居家照护，身边的服务在这里汇总。',
  },
  {
    matches: /公园|绿道|湿地|河|绿化|水质/,
    name: '公园城市',
    slug: 'gycs',
    summary: '绿道、湿地和河湖治理，城市里的山水与步道。',
  },
]

/** A topic needs a few items; a thin one is not opened. */
const FEWEST_ITEMS = 3

/** The topics a site's sample content fills, with the keys of their items. */
export function topicsFor(items: readonly SeedArticle[]): { plan: TopicPlan; keys: Set<string> }[] {
  return PLANS.map((plan) => ({
    keys: new Set(
      items
        .filter((item) => ['news', 'notice', 'policy', 'interpretation'].includes(item.kind))
        .filter((item) => plan.matches.test(item.title))
        .map((item) => item.key),
    ),
    plan,
  })).filter(({ keys }) => keys.size >= FEWEST_ITEMS)
}
