import type { JsonLdObject } from '@/components/site/jsonLd'
import type { PageHead } from '@/components/site/metadata'
import type { Crumb, ShellView } from '@/components/site/views'
import type { LibraryPanelView } from '@/modules/channels/components/LibraryPanel/LibraryPanel'
import type { ChannelView } from '@/modules/channels/queries'

import type { LoadedArticle } from './article'
import type { ChannelListView } from './channel'
import type { PageContext } from './context'
import type { columnTree } from './frame'
import type { HomePlan } from './home'
import type { LibraryView } from './library'
import type { SimpleHomeView } from './simpleHome'
import type { SiteMapView } from './siteMap'
import type { TopicView, TopicsView } from './topic'

/** What stands in the frame, by kind of page. */
export type Body =
  | { kind: 'home'; home: HomePlan }
  | { kind: 'simpleHome'; home: SimpleHomeView }
  | {
      kind: 'channel'
      channel: ChannelView
      list: ChannelListView
      tree: ReturnType<typeof columnTree>
      /** Of a list of policy documents */
      panel?: LibraryPanelView
    }
  | {
      kind: 'library'
      channel: ChannelView
      library: LibraryView
      tree: ReturnType<typeof columnTree>
    }
  | { kind: 'article'; loaded: LoadedArticle; single: boolean; tree: ReturnType<typeof columnTree> }
  | { kind: 'topic'; topic: TopicView }
  | { kind: 'topics'; topics: TopicsView }
  | { kind: 'siteMap'; map: SiteMapView }
  | { kind: 'leaving'; address: string }
  | { kind: 'closed' | 'suspended' }

/** A page ready to render. */
export interface FoundPage {
  result: 'page'
  context: PageContext
  shell: ShellView
  head: PageHead
  jsonLd: JsonLdObject[]
  body: Body
  /** Cache tags of all that it shows */
  tags: string[]
  /** 200 unless said; another one is never kept */
  status?: 503
}

/** An address where nothing stands, or no longer: shown in the frame of the site. */
export interface MissingPage {
  result: 'gone' | 'none'
  shell: ShellView
  guess: ChannelView | null
}

/** What an address answers with. */
export type LoadedPage = FoundPage | MissingPage | Redirect | { result: 'unknownSite' }

/** `away` leaves the variant; it is no lasting answer where an edition may come. */
export type Redirect = { result: 'redirect'; to: string; away?: boolean }
/** What a kind of page adds to the frame. */
export type Part = Pick<FoundPage, 'head' | 'jsonLd' | 'body' | 'status' | 'tags'> & {
  crumbs?: Crumb[]
}
/** Why there is no page at an address. */
export type Missing = Redirect | { result: 'gone' | 'none'; guess: ChannelView | null }
