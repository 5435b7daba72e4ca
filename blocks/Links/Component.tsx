import { LinkGrid } from '@/components/ui/LinkGrid/LinkGrid'
import type { LinkView } from '@/components/ui/views'

import styles from './Links.module.css'

export interface LinksView {
  groups: { title: string; links: LinkView[] }[]
}

/** Named groups of links. */
export function Links({ view: { groups } }: { view: LinksView }) {
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <div key={group.title}>
          <h3 className={styles.group}>{group.title}</h3>
          <LinkGrid links={group.links} />
        </div>
      ))}
    </div>
  )
}
