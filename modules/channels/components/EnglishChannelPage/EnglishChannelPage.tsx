import { EnglishRows } from '@/components/ui/EnglishRows/EnglishRows'
import type { PagerView } from '@/components/ui/Pager/pagerView'
import type { ItemView, LinkView } from '@/components/ui/views'

import styles from './EnglishChannelPage.module.css'

export interface EnglishChannelPageProps {
  title: string
  description?: string
  items: ItemView[]
  pager?: PagerView
}

/** A part of the English tree, newest first. */
export function EnglishChannelPage({ title, description, items, pager }: EnglishChannelPageProps) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      {description && <p className={styles.description}>{description}</p>}
      {items.length > 0 ? (
        <EnglishRows items={items} big />
      ) : (
        <p className={styles.description}>Nothing has been published here yet.</p>
      )}
      {pager && pager.steps.length > 1 && (
        <nav className={styles.pages} aria-label="Pages" data-print="none">
          {pager.previous && (
            <a className="link" href={pager.previous} rel="prev">
              Newer
            </a>
          )}
          {pager.next && (
            <a className="link" href={pager.next} rel="next">
              Older
            </a>
          )}
        </nav>
      )}
    </div>
  )
}

/** The English site map: the few parts of the tree. */
export function EnglishSiteMap({ nodes }: { nodes: LinkView[] }) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Site map</h1>
      <ul className={styles.map}>
        {nodes.map(({ href, text }) => (
          <li key={href}>
            <a className="link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
