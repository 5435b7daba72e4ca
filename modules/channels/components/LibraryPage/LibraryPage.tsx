import type { ReactNode } from 'react'

import type { ColumnNode } from '@/components/site/ColumnNavigation/ColumnNavigation'
import { ColumnNavigation } from '@/components/site/ColumnNavigation/ColumnNavigation'
import { LargeRows } from '@/components/ui/LargeRows/LargeRows'
import { PageColumns } from '@/components/ui/PageColumns/PageColumns'
import { PolicyRows } from '@/components/ui/PolicyRows/PolicyRows'
import type { ItemView } from '@/components/ui/views'

import { LibraryPanel } from '../LibraryPanel/LibraryPanel'
import type { LibraryPanelView } from '../LibraryPanel/LibraryPanel'
import styles from './LibraryPage.module.css'

export interface LibraryPageProps {
  /** The list of documents */
  title: string
  /** Its address without any choice */
  href: string
  panel: LibraryPanelView
  /** What was asked, in words */
  summary: string[]
  items: ItemView[]
  next: string | null
  first: string | null
  total: number | null
  /** The list was not looked through to its end */
  isCut: boolean
}

/** What was found in a list of policy documents, in the frame of an ordinary list. */
export function LibraryPage({
  tree,
  ...page
}: LibraryPageProps & { tree: { title: string; nodes: ColumnNode[] } }) {
  return (
    <PageColumns margin={<ColumnNavigation {...tree} />}>
      <h1 className={styles.title}>{page.title}</h1>
      <LibraryPanel library={page.panel} />
      <Found {...page}>
        <PolicyRows items={page.items} />
      </Found>
    </PageColumns>
  )
}

/** The same in 长者版. */
export function ElderLibraryPage(page: LibraryPageProps) {
  return (
    <div className={styles.large}>
      <h1 className={styles.title}>{page.title}</h1>
      <LibraryPanel library={page.panel} large />
      <Found {...page}>
        <LargeRows items={page.items} />
      </Found>
    </div>
  )
}

function Found({
  children,
  first,
  href,
  isCut,
  items,
  next,
  summary,
  total,
}: LibraryPageProps & { children: ReactNode }) {
  return (
    <section aria-labelledby="found">
      <div className={styles.asked}>
        <h2 id="found" className={styles.found}>
          {summary.join('、')}
          {total !== null && <span className={styles.total}>共 {total} 件</span>}
        </h2>
        <a className="link" href={href}>
          清除全部条件
        </a>
      </div>
      {children}
      {items.length === 0 && (
        <p className={styles.empty}>
          {isCut ? '近期的文件中没有符合条件的。' : '没有符合条件的文件。'}
          请换一个词或少选一个条件，也可以
          <a className="link" href={href}>
            清除全部条件
          </a>
          。
        </p>
      )}
      {(first ?? next) && (
        <nav className={styles.pages} aria-label="翻页" data-print="none">
          {first && (
            <a href={first} rel="nofollow">
              回到第一页
            </a>
          )}
          {next && (
            <a href={next} rel="next nofollow">
              {isCut ? '继续查找更早的文件' : '下一页'}
            </a>
          )}
        </nav>
      )}
    </section>
  )
}
