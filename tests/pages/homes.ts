/** Three home pages that use every block of the library, filled with invented items. */
import type { FilledBlock } from '@/blocks/views'

import { leaderItems, newsItems, organisationItems, pictureItems, policyItems } from './samples'

const links = (texts: string[]) => texts.map((text, index) => ({ href: `/l/${index}`, text }))

const headline: FilledBlock = {
  type: 'headline',
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
const news: FilledBlock = {
  type: 'pictureTabs',
  title: '新闻动态',
  more: '/xw',
  items: pictureItems,
  lists: [
    { title: '要闻', more: '/xw/yw', items: newsItems(8, 'yw') },
    { title: '通知公告', more: '/xw/tzgg', items: newsItems(5, 'tzgg') },
    { title: '部门动态', items: newsItems(5, 'bmdt1') },
  ],
}
const policies: FilledBlock = {
  type: 'policies',
  title: '政务公开',
  more: '/zwgk',
  items: policyItems,
  entries: links(['公开指南', '公开制度', '法定主动公开', '公开年报', '依申请公开', '规章库']),
}
const services: FilledBlock = {
  type: 'links',
  title: '政务服务',
  more: '/zwfw',
  groups: [
    {
      title: '个人',
      links: links(['身份证与户口', '社保缴费与查询', '医保异地就医', '公积金提取']),
    },
    { title: '企业', links: links(['企业开办', '食品经营许可', '施工许可', '纳税申报']) },
    { title: '社会组织', links: links(['成立登记', '年度检查', '慈善组织认定']) },
  ],
}

export const portalBlocks: FilledBlock[] = [
  headline,
  news,
  policies,
  services,
  { type: 'pictures', title: '专题', more: '/topics', items: pictureItems },
  {
    type: 'directory',
    title: '站点目录',
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
    ],
  },
]

export const districtBlocks: FilledBlock[] = [
  headline,
  news,
  {
    type: 'lists',
    title: '街道',
    lists: [
      { title: '春熙路街道', items: newsItems(4, 'cx') },
      { title: '书院街街道', items: newsItems(4, 'syj') },
    ],
  },
  policies,
  {
    type: 'lists',
    title: '回应关切',
    more: '/hy',
    lists: [{ title: '回应关切', items: newsItems(5, 'hy') }],
  },
]

export const departmentBlocks: FilledBlock[] = [
  { ...policies, title: '本局文件', entries: [] } as FilledBlock,
  { ...news, title: '公园绿道' } as FilledBlock,
  {
    type: 'text',
    title: '主要职责',
    paragraphs: ['负责城市公园绿地的建设和管理。', '承担市政府交办的其他事项。'],
  },
  {
    type: 'services',
    title: '办事服务',
    groups: [{ title: '个人', links: links(['公园年票', '认养树木']) }],
    events: links(['出生', '上学', '就业', '置业', '退休']),
  },
  { type: 'banner', title: '公园城市建设征求意见', text: '截止12月20日', href: '/hdjl/zjdc' },
  {
    type: 'figures',
    title: '数据',
    source: '市公园城市局，2026年10月（演示数据）',
    figures: [
      {
        name: '人均公园绿地',
        unit: '平方米',
        form: 'bar',
        series: [
          { label: '2022', value: 14.1 },
          { label: '2023', value: 14.6 },
          { label: '2024', value: 15.2 },
        ],
      },
      { name: '绿道里程', unit: '公里', form: 'line', series: [{ label: '10月', value: 9200 }] },
    ],
  },
  { type: 'films', title: '视频', more: '/sp', items: pictureItems },
  { type: 'topicStrip', title: '专题', more: '/topics', items: pictureItems },
  {
    type: 'districtMap',
    title: '区（市）县',
    districts: links(['锦江区', '都江堰市', '某新设区']),
  },
  { type: 'leaders', title: '领导分工', more: '/ld', items: leaderItems },
  { type: 'organisations', title: '内设机构', items: organisationItems },
]
