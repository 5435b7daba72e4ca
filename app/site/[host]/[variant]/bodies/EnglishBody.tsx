import {
  EnglishChannelPage,
  EnglishSiteMap,
} from '@/modules/channels/components/EnglishChannelPage/EnglishChannelPage'
import { EnglishArticlePage } from '@/modules/content/components/EnglishArticlePage/EnglishArticlePage'
import type { FoundPage } from '@/modules/content/loaders/page'
import { EnglishHomePage } from '@/modules/sites/components/EnglishHomePage/EnglishHomePage'
import { LeavingPage } from '@/modules/sites/components/LeavingPage/LeavingPage'

import { ArticleText } from './ArticleText'
import { NoticeBody } from './NoticeBody'

/** The English edition of what stands at the address; it has neither topics nor a policy library. */
export function EnglishBody({ page }: { page: FoundPage }) {
  const { body, context } = page
  switch (body.kind) {
    case 'home':
    case 'library':
    case 'topic':
    case 'topics':
      return null
    case 'simpleHome':
      return (
        <EnglishHomePage
          siteName={context.site.englishName ?? context.site.name}
          lists={body.home.lists}
        />
      )
    case 'channel':
      return (
        <EnglishChannelPage
          title={body.channel.name}
          description={body.channel.description}
          items={body.list.items}
          {...(body.list.pager ? { pager: body.list.pager } : {})}
        />
      )
    case 'article':
      return (
        <EnglishArticlePage article={body.loaded.view}>
          <ArticleText body={body} page={page} />
        </EnglishArticlePage>
      )
    case 'siteMap':
      return <EnglishSiteMap nodes={body.map.nodes} />
    case 'leaving':
      return (
        <LeavingPage
          address={body.address}
          siteName={context.site.englishName ?? context.site.name}
          english
        />
      )
    case 'closed':
    case 'suspended':
      // The notice of the law is in Chinese.
      return (
        <div lang="zh-CN">
          <NoticeBody kind={body.kind} site={context.site} />
        </div>
      )
  }
}
