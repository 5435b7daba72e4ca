import { HomePage } from '@/blocks/RenderBlocks'
import type { FilledBlock } from '@/blocks/views'
import { ChannelPage } from '@/modules/channels/components/ChannelPage/ChannelPage'
import { LibraryPage } from '@/modules/channels/components/LibraryPage/LibraryPage'
import { SiteMapPage } from '@/modules/channels/components/SiteMapPage/SiteMapPage'
import { TopicPage } from '@/modules/content/components/TopicPage/TopicPage'
import { TopicsPage } from '@/modules/content/components/TopicsPage/TopicsPage'
import type { FoundPage } from '@/modules/content/loaders/page'
import { LeavingPage } from '@/modules/sites/components/LeavingPage/LeavingPage'

import { ArticleBody } from './ArticleBody'
import { ElderBody } from './ElderBody'
import { EnglishBody } from './EnglishBody'
import { NoticeBody } from './NoticeBody'

/** Chooses the page component for what stands at the address, by edition first. */
export function PageBody({ blocks, page }: { blocks: FilledBlock[]; page: FoundPage }) {
  switch (page.context.variant) {
    case 'elder':
      return <ElderBody page={page} />
    case 'en':
      return <EnglishBody page={page} />
    case 'hant':
    case 'plain':
      return <StandardBody blocks={blocks} page={page} />
  }
}

function StandardBody({ blocks, page }: { blocks: FilledBlock[]; page: FoundPage }) {
  const { body, context } = page
  const { site } = context
  switch (body.kind) {
    case 'home':
      return <HomePage siteName={page.shell.site.name} blocks={blocks} />
    case 'simpleHome':
      return null
    case 'channel':
      return (
        <ChannelPage
          channel={{
            layout: body.channel.layout,
            title: body.channel.name,
            description: body.channel.description,
            feeds: page.head.feeds ?? {},
          }}
          items={body.list.items}
          tree={body.tree}
          {...(body.list.pager ? { pager: body.list.pager } : {})}
          {...(body.panel ? { library: body.panel } : {})}
        />
      )
    case 'library':
      return (
        <LibraryPage
          {...body.library}
          href={body.channel.path}
          title={body.channel.name}
          tree={body.tree}
        />
      )
    case 'article':
      return <ArticleBody page={page} body={body} />
    case 'topic': {
      const { groups, newer, older, period, picture, topic } = body.topic
      return (
        <TopicPage
          groups={groups}
          newer={newer}
          older={older}
          topic={{
            title: period ? `${topic.name}（${period}）` : topic.name,
            ...(topic.summary ? { summary: topic.summary } : {}),
            ...(picture ? { picture } : {}),
          }}
        />
      )
    }
    case 'topics':
      return <TopicsPage topics={body.topics.items} />
    case 'siteMap':
      return <SiteMapPage nodes={body.map.nodes} links={body.map.links} />
    case 'leaving':
      return <LeavingPage address={body.address} siteName={context.site.name} />
    case 'closed':
    case 'suspended':
      return <NoticeBody kind={body.kind} site={site} />
  }
}
