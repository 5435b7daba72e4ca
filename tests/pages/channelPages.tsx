/** Columns in every layout, and the site map. */
import { pagerView } from '@/components/ui/Pager/pagerView'
import { ChannelPage } from '@/modules/channels/components/ChannelPage/ChannelPage'
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
