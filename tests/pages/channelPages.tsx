/** Columns in every layout, and the site map. */
import { pagerView } from '@/components/ui/Pager/pagerView'
import { ChannelPage } from '@/modules/channels/components/ChannelPage/ChannelPage'
import type { LibraryPanelView } from '@/modules/channels/components/LibraryPanel/LibraryPanel'
import { LibraryPage } from '@/modules/channels/components/LibraryPage/LibraryPage'
import { SiteMapPage } from '@/modules/channels/components/SiteMapPage/SiteMapPage'
import type { ChannelLayout } from '@/modules/sites/model/blueprints/types'

import {
  downloadItems,
  leaderItems,
  minimalShell,
  newsItems,
  organisationItems,
  pictureItems,
  policyItems,
} from './samples'
import type { SamplePage } from './shared'
import { crumbs, inner, tree } from './shared'

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

const panel: LibraryPanelView = {
  action: '/zwgk/zcwj',
  facets: [
    {
      all: { current: true, href: '/zwgk/zcwj', text: '全部' },
      more: [{ count: 2, href: '/zwgk/zcwj/~/issuer-00000003', text: '成都市统计局' }],
      name: '发文机关',
      values: [
        { count: 1204, href: '/zwgk/zcwj/~/issuer-00000001', text: '成都市人民政府' },
        { count: 318, href: '/zwgk/zcwj/~/issuer-00000002', text: '成都市人民政府办公厅' },
      ],
    },
    {
      all: { href: '/zwgk/zcwj', text: '全部' },
      more: [],
      name: '成文年份',
      values: [{ current: true, href: '/zwgk/zcwj/~/year-2026', nofollow: true, text: '2026年' }],
    },
  ],
  words: '',
}
const library = {
  first: null,
  href: '/zwgk/zcwj',
  isCut: false,
  items: policyItems,
  next: '/zwgk/zcwj/~/year-2026/before-812',
  panel,
  summary: ['成文年份“2026年”'],
  title: '政策文件',
  total: 318,
}

export const channelPages: SamplePage[] = [
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
        {...(layout === 'policy' ? { library: panel } : {})}
        pager={pagerView({ base: '/xw/yw', position: 1, count: 418, total: 6264, perPage: 15 })}
      />
    ),
  })),
  { name: 'library', shell: inner, page: <LibraryPage {...library} tree={tree} /> },
  {
    name: 'library-empty',
    shell: minimalShell,
    page: <LibraryPage {...library} items={[]} next={null} total={null} tree={tree} />,
  },
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
