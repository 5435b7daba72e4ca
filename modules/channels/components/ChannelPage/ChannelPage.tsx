import type { ColumnNode } from '@/components/site/ColumnNavigation/ColumnNavigation'
import { ColumnNavigation } from '@/components/site/ColumnNavigation/ColumnNavigation'
import { PageColumns } from '@/components/ui/PageColumns/PageColumns'
import { Pager } from '@/components/ui/Pager/Pager'
import type { PagerView } from '@/components/ui/Pager/pagerView'
import type { ItemView } from '@/components/ui/views'
import type { ChannelLayout } from '@/modules/sites/model/blueprints/types'

import { LibraryPanel } from '../LibraryPanel/LibraryPanel'
import type { LibraryPanelView } from '../LibraryPanel/LibraryPanel'
import { ChannelItems } from './ChannelItems'
import styles from './ChannelPage.module.css'

export interface ChannelPageProps {
  channel: {
    title: string
    description?: string
    layout: ChannelLayout
    feeds?: { rss?: string; atom?: string; json?: string }
  }
  /** The neighbouring columns, with the name of the column above them */
  tree?: { title: string; nodes: ColumnNode[] }
  items: ItemView[]
  pager?: PagerView
  /** Ways to find a document, in a list of policy documents */
  library?: LibraryPanelView
}

/** A column: its neighbours, its items newest first, its pages and its feeds. */
export function ChannelPage({ channel, tree, items, pager, library }: ChannelPageProps) {
  return (
    <PageColumns margin={tree && <ColumnNavigation {...tree} />}>
      <h1 className={styles.title}>{channel.title}</h1>
      {channel.description && <p className={styles.description}>{channel.description}</p>}
      {library && items.length > 0 && <LibraryPanel library={library} />}
      <div className={styles.items}>
        {items.length > 0 ? (
          <ChannelItems layout={channel.layout} items={items} />
        ) : (
          <p className={styles.empty}>
            “{channel.title}”还没有已发布的信息，您可以查看相邻栏目或
            <a className="link" href="/sitemap">
              网站地图
            </a>
            。
          </p>
        )}
      </div>
      {pager && <Pager pager={pager} />}
      {items.length > 0 && channel.feeds && <Feeds {...channel} feeds={channel.feeds} />}
    </PageColumns>
  )
}

const FEED_WORDS = [
  ['rss', 'RSS'],
  ['atom', 'Atom'],
  ['json', 'JSON'],
] as const

function Feeds({
  title,
  feeds,
}: {
  title: string
  feeds: NonNullable<ChannelPageProps['channel']['feeds']>
}) {
  return (
    <p className={styles.feeds} data-print="none">
      订阅本栏目：
      {FEED_WORDS.map(([kind, word]) =>
        feeds[kind] ? (
          <a key={kind} className="link" href={feeds[kind]}>
            {word}
            <span className="vh">（{title}）</span>
          </a>
        ) : null,
      )}
    </p>
  )
}
