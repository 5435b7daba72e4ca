/** Every public page with as little and with as much as it can be given. */
import type { ReactElement } from 'react'

import { SiteShell } from '@/components/site/SiteShell/SiteShell'
import type { ShellView } from '@/components/site/views'
import { pagerView } from '@/components/ui/Pager/pagerView'
import { ChannelPage } from '@/modules/channels/components/ChannelPage/ChannelPage'
import type { ChannelLayout } from '@/modules/channels/components/ChannelPage/ChannelItems'
import { SiteMapPage } from '@/modules/channels/components/SiteMapPage/SiteMapPage'
import { ArticlePage } from '@/modules/content/components/ArticlePage/ArticlePage'
import { GonePage } from '@/modules/content/components/GonePage/GonePage'
import { LeaderPage } from '@/modules/content/components/LeaderPage/LeaderPage'
import { NotFoundPage } from '@/modules/content/components/NotFoundPage/NotFoundPage'
import { OrganisationPage } from '@/modules/content/components/OrganisationPage/OrganisationPage'
import { PolicyPage } from '@/modules/content/components/PolicyPage/PolicyPage'
import { RichText } from '@/modules/content/components/RichText/RichText'
import { SinglePage } from '@/modules/content/components/SinglePage/SinglePage'
import { TopicPage } from '@/modules/content/components/TopicPage/TopicPage'
import { TopicsPage } from '@/modules/content/components/TopicsPage/TopicsPage'
import { VideoPage } from '@/modules/content/components/VideoPage/VideoPage'
import type { ArticleView } from '@/modules/content/components/views'
import { ClosedSitePage } from '@/modules/sites/components/ClosedSitePage/ClosedSitePage'
import { HomePage } from '@/modules/sites/components/HomePage/HomePage'
import { SiteDirectoryPage } from '@/modules/sites/components/SiteDirectoryPage/SiteDirectoryPage'
import { SuspendedPage } from '@/modules/sites/components/SuspendedPage/SuspendedPage'

import { sampleBody } from './body'
import { districtBlocks, departmentBlocks, portalBlocks } from './homes'
import {
  downloadItems,
  fullShell,
  leaderItems,
  minimalShell,
  newsItems,
  organisationItems,
  picture,
  pictureItems,
  policyItems,
} from './samples'

export interface SamplePage {
  name: string
  shell: ShellView
  page: ReactElement
}

const crumbs = [
  { text: '首页', href: '/' },
  { text: '新闻动态', href: '/xw' },
  { text: '要闻', href: '/xw/yw' },
  { text: '正文' },
]
const inner: ShellView = { ...fullShell, crumbs }
const tree = {
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
const bareArticle: ArticleView = {
  title: '标题',
  publishedAt: '2026-11-24T00:30:00.000Z',
  channel: { href: '/xw/yw', text: '要闻' },
}
const article: ArticleView = {
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
const body = (
  <RichText
    data={sampleBody}
    ownHosts={['www.chengdu.gov.cn']}
    imageOf={(id) => (id === 'river001' ? picture : null)}
    fileOf={(id) =>
      id === 'file0001' ? { href: '/files/f3/a.ofd', name: '原件', type: 'OFD', size: 2048 } : null
    }
  />
)

const layouts: [ChannelLayout, typeof policyItems][] = [
  ['rows', newsItems(15)],
  ['policy', policyItems],
  ['pictures', pictureItems],
  ['videos', pictureItems],
  ['leaders', leaderItems],
  ['organisations', organisationItems],
  ['links', newsItems(5)],
  ['downloads', downloadItems],
]

const homes: SamplePage[] = [
  {
    name: 'home-portal',
    shell: { ...fullShell, home: true, navigation: fullShell.navigation },
    page: <HomePage site={fullShell.site} blocks={portalBlocks} />,
  },
  {
    name: 'home-district',
    shell: {
      ...fullShell,
      home: true,
      site: {
        ...fullShell.site,
        name: '成都市锦江区人民政府',
        shortName: undefined,
        kind: 'district',
      },
    },
    page: <HomePage site={{ name: '成都市锦江区人民政府' }} blocks={districtBlocks} />,
  },
  {
    name: 'home-department',
    shell: {
      ...fullShell,
      home: true,
      search: undefined,
      site: {
        ...fullShell.site,
        name: '成都市公园城市建设管理局',
        shortName: undefined,
        kind: 'department',
      },
    },
    page: <HomePage site={{ name: '成都市公园城市建设管理局' }} blocks={departmentBlocks} />,
  },
  {
    name: 'home-minimal',
    shell: { ...minimalShell, home: true },
    page: <HomePage site={minimalShell.site} blocks={[]} />,
  },
]

const channels: SamplePage[] = [
  ...layouts.map(([layout, items]) => ({
    name: `channel-${layout}`,
    shell: { ...inner, crumbs: crumbs.slice(0, 3) },
    page: (
      <ChannelPage
        channel={{
          title: '要闻',
          description: '成都市重要政务活动与民生要事',
          layout,
          feeds: { rss: '/xw/yw/feed.rss', atom: '/xw/yw/feed.atom', json: '/xw/yw/feed.json' },
        }}
        tree={tree}
        items={items}
        pager={pagerView({ base: '/xw/yw', position: 1, count: 418, total: 6264, perPage: 15 })}
      />
    ),
  })),
  {
    name: 'channel-empty',
    shell: minimalShell,
    page: <ChannelPage channel={{ title: '通知公告', layout: 'rows' }} items={[]} />,
  },
  {
    name: 'sitemap',
    shell: inner,
    page: <SiteMapPage nodes={tree.nodes} links={[{ href: '/feed.rss', text: 'RSS 订阅' }]} />,
  },
  { name: 'sitemap-minimal', shell: minimalShell, page: <SiteMapPage nodes={[]} /> },
]

const items: SamplePage[] = [
  { name: 'article', shell: inner, page: <ArticlePage article={article}>{body}</ArticlePage> },
  { name: 'article-minimal', shell: minimalShell, page: <ArticlePage article={bareArticle} /> },
  {
    name: 'policy',
    shell: inner,
    page: (
      <PolicyPage
        article={{
          ...article,
          kicker: undefined,
          subtitle: undefined,
          title: '成都市人民政府办公厅关于印发《轨道交通站点周边便民服务提升三年行动方案》的通知',
        }}
        policy={{
          indexNumber: '11510100009175001X/2026-00418',
          subject: '城乡建设、环境保护\\城市公共服务',
          issuer: '成都市人民政府办公厅',
          documentNumber: '成办发〔2026〕41号',
          writtenOn: '2026-11-20',
          validity: 'repealed',
          effectiveOn: '2026-12-01',
          expiresOn: '2028-12-31',
          supersededBy: { href: '/zwgk/2.html', text: '成办发〔2028〕3号' },
        }}
      >
        {body}
      </PolicyPage>
    ),
  },
  {
    name: 'policy-minimal',
    shell: minimalShell,
    page: <PolicyPage article={bareArticle} policy={{}} />,
  },
  {
    name: 'video',
    shell: inner,
    page: (
      <VideoPage
        article={article}
        video={{
          src: '/files/v1/a.mp4',
          width: 1280,
          height: 720,
          poster: picture,
          captions: '/files/v1/a.vtt',
          transcript: ['画面：府河闸口的一天。'],
        }}
      />
    ),
  },
  {
    name: 'video-minimal',
    shell: minimalShell,
    page: <VideoPage article={bareArticle} video={{ src: '/a.mp4', width: 640, height: 360 }} />,
  },
  {
    name: 'single',
    shell: inner,
    page: (
      <SinglePage page={{ title: '关于我们', tree, attachments: article.attachments }}>
        {body}
      </SinglePage>
    ),
  },
  { name: 'single-minimal', shell: minimalShell, page: <SinglePage page={{ title: '声明' }} /> },
  {
    name: 'leader',
    shell: inner,
    page: (
      <LeaderPage
        leader={{
          post: '局长',
          duties: '主持全面工作',
          picture: { ...picture, width: 200, height: 280 },
        }}
        tree={tree}
        items={newsItems(3)}
      />
    ),
  },
  { name: 'leader-minimal', shell: minimalShell, page: <LeaderPage leader={{ post: '局长' }} /> },
  {
    name: 'organisation',
    shell: inner,
    page: (
      <OrganisationPage
        organisation={{ name: '办公室', ...organisationItems[0]?.organisation }}
        tree={tree}
      />
    ),
  },
  {
    name: 'organisation-minimal',
    shell: minimalShell,
    page: <OrganisationPage organisation={{ name: '办公室' }} />,
  },
  {
    name: 'topic',
    shell: inner,
    page: (
      <TopicPage
        topic={{ title: '城市更新，一街一策', summary: '42 个片区的方案与进度', picture }}
        groups={[
          { title: '动态', more: '/xw', items: newsItems(4) },
          { title: '解读', items: [] },
        ]}
      />
    ),
  },
  {
    name: 'topic-minimal',
    shell: minimalShell,
    page: <TopicPage topic={{ title: '专题' }} groups={[]} />,
  },
  { name: 'topics', shell: inner, page: <TopicsPage topics={pictureItems} /> },
  { name: 'topics-minimal', shell: minimalShell, page: <TopicsPage topics={[]} /> },
]

const states: SamplePage[] = [
  {
    name: 'not-found',
    shell: inner,
    page: <NotFoundPage guess={{ href: '/xw/yw', text: '要闻' }} search={{ query: '古树名木' }} />,
  },
  { name: 'not-found-minimal', shell: minimalShell, page: <NotFoundPage /> },
  {
    name: 'gone',
    shell: inner,
    page: (
      <GonePage
        channel={{ href: '/xw/yw', text: '要闻' }}
        replacement={{ href: '/c.html', text: '更正后的信息' }}
      />
    ),
  },
  { name: 'gone-minimal', shell: minimalShell, page: <GonePage /> },
  {
    name: 'closing',
    shell: { ...fullShell, navigation: [], search: undefined },
    page: (
      <ClosedSitePage
        siteName="成都市林业和园林管理局网站"
        successor={{
          name: '成都市公园城市建设管理局',
          href: 'https://cdbpw.chengdu.gov.cn/',
          domain: 'cdbpw.chengdu.gov.cn',
        }}
        noticedOn="2026-11-01"
        closedOn="2026-12-15"
        closing
        reason="机构改革后，有关职责由成都市公园城市建设管理局承担。"
      />
    ),
  },
  {
    name: 'closed-minimal',
    shell: minimalShell,
    page: <ClosedSitePage siteName="样例站" closedOn="2026-10-01" />,
  },
  {
    name: 'suspended',
    shell: minimalShell,
    page: <SuspendedPage siteName="样例站" until="2026-12-01" contact="028-0000-0003" />,
  },
  { name: 'suspended-minimal', shell: minimalShell, page: <SuspendedPage siteName="样例站" /> },
  {
    name: 'directory',
    shell: { ...fullShell, navigation: [], home: true, search: undefined },
    page: (
      <SiteDirectoryPage
        title="成都市政府网站集约化平台"
        intro="71 个政府网站，一个内容库。"
        groups={[
          {
            title: '市政府门户',
            sites: [
              {
                name: '成都市人民政府',
                href: 'http://chengdu.localhost:3000/',
                domain: 'www.chengdu.gov.cn',
              },
            ],
          },
          {
            title: '区（市）县',
            note: '23 个',
            sites: [
              { name: '锦江区', href: '/', domain: 'www.cdjinjiang.gov.cn', state: '筹备中' },
              { name: '青羊区', href: '/', domain: 'www.cdqingyang.gov.cn' },
            ],
          },
          { title: '空', sites: [] },
        ]}
      >
        <p>演示登录：编辑、审核、站长。</p>
      </SiteDirectoryPage>
    ),
  },
  {
    name: 'directory-minimal',
    shell: minimalShell,
    page: <SiteDirectoryPage title="站点" groups={[]} />,
  },
]

export const samplePages: SamplePage[] = [...homes, ...channels, ...items, ...states]

/** The page inside its frame. */
export function framed({ shell, page }: SamplePage): ReactElement {
  return <SiteShell {...shell}>{page}</SiteShell>
}
