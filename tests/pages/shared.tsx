/** What the sample pages have in common. */
import type { ReactElement } from 'react'
import type { ShellView } from '@/components/site/views'
import { RichText } from '@/modules/content/components/RichText/RichText'
import type { ArticleView } from '@/modules/content/components/views'

import { sampleBody } from './body'
import { fullShell, newsItems, picture, policyItems } from './samples'

export interface SamplePage {
  name: string
  shell: ShellView
  page: ReactElement
}

export const crumbs = [
  { text: '首页', href: '/' },
  { text: '新闻动态', href: '/xw' },
  { text: '要闻', href: '/xw/yw' },
  { text: '正文' },
]
export const inner: ShellView = { ...fullShell, crumbs }
export const tree = {
  title: '新闻动态',
  nodes: [
    {
      href: '/xw/yw',
      text: '要闻',
      current: 'page' as const,
      children: [{ href: '/xw/yw/szf', text: '市政府' }],
    },
    { href: '/xw/tzgg', text: '通知公告' },
    { href: '/xw/bmdt', text: '部门动态' },
  ],
}
export const bareArticle: ArticleView = {
  title: '标题',
  publishedAt: '2026-11-24T00:30:00.000Z',
  channel: { href: '/xw/yw', text: '要闻' },
}
export const article: ArticleView = {
  url: 'https://www.chengdu.gov.cn/xw/yw/2026-11/abcdefgh.html',
  ...bareArticle,
  kicker: '便民服务三年行动',
  title: '轨道站点出来这一公里，成都要补齐便民服务',
  subtitle: '——首批三十个站点年底前完成',
  source: '成都市人民政府办公厅',
  author: '要闻编辑组',
  editor: '值班编辑',
  originalUrl: 'https://www.gov.cn/sample/1.html',
  attachments: [
    {
      href: '/files/f1/清单.pdf',
      name: '三年行动方案站点清单（186 个）',
      type: 'PDF',
      size: 1_258_291,
    },
    { href: '/files/f2/采纳.xlsx', name: '首批站点居民意见采纳情况表', type: 'XLSX' },
  ],
  previous: { href: '/a.html', text: '市领导调研供水管网更新改造项目' },
  next: { href: '/b.html', text: '前三季度全市新增登记经营主体四十一万余户' },
  topics: [{ href: '/topics/zd', text: '城市更新' }],
  related: [
    { title: '本文涉及的文件', emphasis: true, items: policyItems.slice(0, 1) },
    { title: '相关报道', items: newsItems(3, 'rel') },
    { title: '空组', items: [] },
  ],
}
export const body = (
  <RichText
    data={sampleBody}
    ownHosts={['www.chengdu.gov.cn']}
    imageOf={(id) => (id === 'river001' ? picture : null)}
    fileOf={(id) =>
      id === 'file0001' ? { href: '/files/f3/a.ofd', name: '原件', type: 'OFD', size: 2048 } : null
    }
  />
)
