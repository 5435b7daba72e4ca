/** Blueprints of three home pages, filled with invented items. */
import type { HomeBlock } from '@/modules/sites/components/HomePage/views'

import { leaderItems, newsItems, organisationItems, pictureItems, policyItems } from './samples'

const links = (texts: string[]) => texts.map((text, index) => ({ href: `/l/${index}`, text }))

const headline: HomeBlock = {
  block: 'headline',
  title: '今日要闻',
  items: [
    {
      id: 'h1',
      title: '轨道站点出来这一公里，成都要补齐便民服务',
      href: '/xw/yw/2026-11/head0001.html',
      publishedAt: '2026-11-24T00:30:00.000Z',
      source: '成都市人民政府办公厅',
      summary:
        '三年内完成 186 个站点周边步行、骑行、托育、买菜、就医设施更新，每个站点先听居民意见再动工，方案与进度逐站公开。',
      policy: {
        interpretations: [
          { href: '/w.html', text: '文件原文' },
          { href: '/t.html', text: '一图读懂' },
        ],
      },
    },
    ...newsItems(3, 'three'),
  ],
}
const news: HomeBlock = {
  block: 'pictureTabs',
  title: '新闻动态',
  note: '今天发布 23 条',
  more: '/xw',
  items: pictureItems,
  tabs: [
    { title: '要闻', more: '/xw/yw', items: newsItems(8, 'yw') },
    { title: '通知公告', more: '/xw/tzgg', items: newsItems(5, 'tzgg') },
    { title: '部门动态', items: newsItems(5, 'bmdt1') },
    { title: '空栏目', more: '/xw/k', items: [] },
  ],
}
const policies: HomeBlock = {
  block: 'policies',
  title: '政务公开',
  note: '法定主动公开',
  more: '/zwgk',
  items: policyItems,
  keyLinks: links(['公开指南', '公开制度', '法定主动公开', '公开年报', '依申请公开', '规章库']),
  links: links(['领导分工', '机构职能', '政府会议', '规划计划', '财政预决算', '行政许可公示']),
}
const services: HomeBlock = {
  block: 'links',
  title: '政务服务',
  more: '/zwfw',
  groups: [
    {
      title: '个人',
      links: links(['身份证与户口', '社保缴费与查询', '医保异地就医', '公积金提取']),
    },
    { title: '企业', links: links(['企业开办', '食品经营许可', '施工许可', '纳税申报']) },
    { title: '社会组织', links: links(['成立登记', '年度检查', '慈善组织认定']) },
    { links: [] },
  ],
}

export const portalBlocks: HomeBlock[] = [
  headline,
  news,
  policies,
  services,
  { block: 'list', title: '空的块', more: '/k', items: [] },
  { block: 'pictures', title: '专题', more: '/topics', items: pictureItems },
  {
    block: 'directory',
    title: '站点目录',
    note: '全市政府网站',
    groups: [
      {
        title: '区（市）县与功能区',
        sites: links(['锦江区', '青羊区', '金牛区', '武侯区', '成华区', '都江堰市']),
      },
      {
        title: '市级部门',
        sites: links([
          '发展和改革委员会',
          '经济和信息化局',
          '教育局',
          '公园城市建设管理局',
          '人力资源和社会保障局',
        ]),
      },
      { title: '空', sites: [] },
    ],
  },
]

export const districtBlocks: HomeBlock[] = [
  headline,
  news,
  {
    block: 'lists',
    title: '街道',
    tabs: [
      { title: '春熙路街道', items: newsItems(4, 'cx') },
      { title: '书院街街道', items: newsItems(4, 'syj') },
    ],
  },
  policies,
  { block: 'list', title: '回应关切', more: '/hy', items: newsItems(5, 'hy') },
]

export const departmentBlocks: HomeBlock[] = [
  { ...policies, title: '本局文件', keyLinks: undefined } as HomeBlock,
  { ...news, title: '公园绿道', note: undefined } as HomeBlock,
  { block: 'leaders', title: '领导分工', more: '/ld', items: leaderItems },
  { block: 'organisations', title: '内设机构', items: organisationItems },
]
