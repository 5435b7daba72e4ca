import { ElderChannelPage } from '@/modules/channels/components/ElderChannelPage/ElderChannelPage'
import { ElderLibraryPage } from '@/modules/channels/components/LibraryPage/LibraryPage'
import { SiteMapPage } from '@/modules/channels/components/SiteMapPage/SiteMapPage'
import { ElderArticlePage } from '@/modules/content/components/ElderArticlePage/ElderArticlePage'
import { ElderTopicPage } from '@/modules/content/components/ElderTopicPage/ElderTopicPage'
import { PolicyHead } from '@/modules/content/components/PolicyPage/PolicyHead'
import { ValidityBanner } from '@/modules/content/components/PolicyPage/ValidityBanner'
import { VideoPart } from '@/modules/content/components/VideoPage/VideoPart'
import type { FoundPage } from '@/modules/content/loaders/page'
import { ElderHomePage } from '@/modules/sites/components/ElderHomePage/ElderHomePage'
import { LeavingPage } from '@/modules/sites/components/LeavingPage/LeavingPage'

import { ArticleText } from './ArticleText'
import { NoticeBody } from './NoticeBody'

/** 长者版 of what stands at the address. */
export function ElderBody({ page }: { page: FoundPage }) {
  const { body } = page
  switch (body.kind) {
    case 'home':
      return null
    case 'simpleHome':
      return (
        <ElderHomePage
          siteName={page.context.site.name}
          entries={body.home.entries}
          lists={body.home.lists}
        />
      )
    case 'channel':
      return (
        <ElderChannelPage
          title={body.channel.name}
          description={body.channel.description}
          nodes={body.tree.nodes}
          items={body.list.items}
          {...(body.list.pager ? { pager: body.list.pager } : {})}
          {...(body.panel ? { library: body.panel } : {})}
        />
      )
    case 'library':
      return (
        <ElderLibraryPage {...body.library} href={body.channel.path} title={body.channel.name} />
      )
    case 'article': {
      const { article, policy, video, view } = body.loaded
      const duties = article.leader?.duties ?? article.organisation?.duties
      return (
        <ElderArticlePage
          article={{ ...view, title: article.leader?.post ?? view.title }}
          single={body.single || Boolean(duties)}
          head={
            <>
              {policy && <ValidityBanner policy={policy} />}
              {policy && <PolicyHead article={view} policy={policy} />}
              {video && <VideoPart title={view.title} video={video} />}
              {duties && <p>{duties}</p>}
            </>
          }
        >
          <ArticleText body={body} page={page} />
        </ElderArticlePage>
      )
    }
    case 'topic': {
      const { groups, topic } = body.topic
      return (
        <ElderTopicPage
          title={topic.name}
          groups={groups}
          {...(topic.summary ? { summary: topic.summary } : {})}
        />
      )
    }
    case 'topics':
      return <ElderTopicPage title="专题" groups={[{ items: body.topics.items }]} />
    case 'siteMap':
      return <SiteMapPage nodes={body.map.nodes} links={body.map.links} />
    case 'leaving':
      return <LeavingPage address={body.address} siteName={page.context.site.name} />
    case 'closed':
    case 'suspended':
      return <NoticeBody kind={body.kind} site={page.context.site} />
  }
}
