import type { Article, Site } from '@/payload-types'

/** What is made through the actions: four sites and one item of each sort; all else is copied from them. */

/** Time of the first sample items; the copies are all younger. */
export const FIRST_PUBLICATION = Date.UTC(2014, 0, 6, 1, 30)

export interface SiteSeed {
  kind: Site['kind']
  slug: string
  domain: string
  name: string
  shortName: string
}

const site = (kind: Site['kind'], slug: string, domain: string, name: string): SiteSeed => ({
  domain,
  kind,
  name: `${name}人民政府门户网站`,
  shortName: name,
  slug,
})

/** The portal stands first: it is the parent of the others. */
export const siteSeeds: readonly SiteSeed[] = [
  site('portal', 'bench', 'www.bench.gov.cn', '样本市'),
  site('district', 'benchqx', 'www.benchqx.gov.cn', '样本区'),
  site('department', 'benchbm', 'benchbm.bench.gov.cn', '样本局'),
  site('topic', 'benchzt', 'benchzt.bench.gov.cn', '样本专题'),
]

/** Account that publishes during the measurement; the store lies outside the tree and holds nothing else. */
export const BENCH_LOGIN = { email: 'webmaster@bench.invalid', password: 'bench-sample-password' }

export const itemSorts = [
  'news',
  'twice',
  'topic',
  'withdrawn',
  'notice',
  'policy',
  'interpretation',
  'leader',
  'organisation',
  'link',
  'download',
] as const
export type ItemSort = (typeof itemSorts)[number]

const SENTENCES = [
  '会议听取了重点项目推进情况，要求各责任单位把进度表上墙，按周核对，逐项销号。',
  '办事窗口延长服务时间，工作日中午不休息，周末可预约办理，所需材料在网站上列明。',
  '本次征求意见的截止日期以公告所载为准，意见可通过网站、信函或现场窗口提交。',
  '相关部门将在一个月内公布办理结果，并把群众集中反映的问题列入下一阶段计划。',
]

const paragraph = (text: string) => ({
  children: [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }],
  direction: 'ltr',
  format: '',
  indent: 0,
  textFormat: 0,
  type: 'paragraph',
  version: 1,
})

/** A text of two short paragraphs, about 0.8 KB as stored: 300,000 of them three times over are written. */
export const body = {
  root: {
    children: [0, 2].map((n) => paragraph(`${SENTENCES[n]}${SENTENCES[n + 1]}`)),
    direction: 'ltr',
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
} as unknown as NonNullable<Article['body']>

/** What the items of a sort hold beside title, text and place. */
export function contentOf(sort: ItemSort, ids: { topic: string; policy: string | null }) {
  switch (sort) {
    case 'news':
    case 'twice':
    case 'withdrawn':
      return { kind: 'news', keywords: ['样本', '进展'], summary: SENTENCES[0] } as const
    case 'topic':
      return { kind: 'news', keywords: ['专题'], topics: [ids.topic] } as const
    case 'notice':
      return { kind: 'notice', keywords: ['公告'], editorInCharge: '样本编辑' } as const
    case 'policy':
      return {
        kind: 'policy',
        policy: {
          docNo: '样本发〔2014〕1号',
          effectiveOn: '2014-02-01',
          indexNo: 'SB0001',
          issuer: '样本局办公室',
          subject: '综合政务',
          validity: 'valid',
          writtenOn: '2014-01-06',
        },
      } as const
    case 'interpretation':
      return { kind: 'interpretation', interprets: ids.policy ? [ids.policy] : [] } as const
    case 'leader':
      return { kind: 'leader', leader: { post: '副局长' } } as const
    case 'organisation':
      return { kind: 'organisation', summary: '负责文件收发、档案和信息公开。' } as const
    case 'link':
      return { kind: 'link', link: { url: 'https://www.gov.cn/' } } as const
    case 'download':
      return { kind: 'download', summary: '申请表样表。' } as const
  }
}
