import type { ColumnNode } from '@/components/site/ColumnNavigation/ColumnNavigation'
import { Downloads } from '@/components/ui/Downloads/Downloads'
import { LargeRows } from '@/components/ui/LargeRows/LargeRows'
import type { PagerView } from '@/components/ui/Pager/pagerView'
import type { DownloadView, ItemView } from '@/components/ui/views'

import { LibraryPanel } from '../LibraryPanel/LibraryPanel'
import type { LibraryPanelView } from '../LibraryPanel/LibraryPanel'
import styles from './ElderChannelPage.module.css'

export interface ElderChannelPageProps {
  title: string
  description?: string
  /** The neighbouring columns; 长者版 shows one flat row of them */
  nodes: ColumnNode[]
  items: ItemView[]
  pager?: PagerView
  /** Ways to find a document, in a list of policy documents */
  library?: LibraryPanelView
}

/** A column in 长者版: its neighbours as one row, its items, and two large buttons to turn the page. */
export function ElderChannelPage(props: ElderChannelPageProps) {
  const { title, description, nodes, items, pager, library } = props
  const files = items.flatMap((item): DownloadView[] => (item.download ? [item.download] : []))
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      {description && <p className={styles.description}>{description}</p>}
      {nodes.length > 1 && (
        <nav className={styles.near} aria-label="相邻栏目" data-print="none">
          <ul>
            {nodes.map(({ current, href, text }) => (
              <li key={`${href} ${text}`}>
                <a href={href} aria-current={current}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {library && items.length > 0 && (
        <details className={styles.find}>
          <summary>按文号、年份等查找文件</summary>
          <LibraryPanel library={library} large />
        </details>
      )}
      <Downloads files={files} />
      <LargeRows items={items.filter((item) => !item.download)} />
      <Downloads files={items.flatMap((item) => item.files ?? [])} />
      {items.length === 0 && (
        <p className={styles.empty}>“{title}”还没有已发布的信息，您可以看看别的栏目。</p>
      )}
      {pager && pager.steps.length > 1 && <Pages pager={pager} />}
    </>
  )
}

function Pages({ pager }: { pager: PagerView }) {
  const at = pager.steps.find(({ current }) => current)?.label
  return (
    <nav className={styles.pages} aria-label="翻页" data-print="none">
      {pager.previous && (
        <a href={pager.previous} rel="prev">
          上一页
        </a>
      )}
      <span>
        {at && `第 ${at} 页，`}共 {pager.steps.at(-1)?.label} 页
      </span>
      {pager.next && (
        <a href={pager.next} rel="next">
          下一页
        </a>
      )}
    </nav>
  )
}
