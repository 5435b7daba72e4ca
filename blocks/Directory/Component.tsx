import { LinkGrid } from '@/components/ui/LinkGrid/LinkGrid'
import type { LinkView } from '@/components/ui/views'

import styles from './Directory.module.css'

export interface DirectoryView {
  groups: { title: string; sites: LinkView[] }[]
}

/** All sites of the city, by kind. */
export function Directory({ view: { groups } }: { view: DirectoryView }) {
  return groups.map((group) => (
    <div key={group.title} className={styles.group}>
      <h3 className={styles.title}>{group.title}</h3>
      <LinkGrid
        links={group.sites}
        columns={group.sites.some((site) => site.text.length > 6) ? 'wide' : 'narrow'}
      />
    </div>
  ))
}
