import { PictureCards } from '@/components/ui/PictureCards/PictureCards'
import type { ItemView } from '@/components/ui/views'

import styles from './TopicsPage.module.css'

export interface TopicsPageProps {
  topics: ItemView[]
}

/** All topics of a site. */
export function TopicsPage({ topics }: TopicsPageProps) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>专题</h1>
      {topics.length > 0 ? <PictureCards items={topics} /> : <p>本站还没有专题。</p>}
    </div>
  )
}
