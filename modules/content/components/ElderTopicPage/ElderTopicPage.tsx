import { LargeRows } from '@/components/ui/LargeRows/LargeRows'
import type { ItemView } from '@/components/ui/views'

import styles from './ElderTopicPage.module.css'

export interface ElderTopicPageProps {
  title: string
  summary?: string
  groups: { title?: string; items: ItemView[] }[]
}

/** A topic, or the list of all topics, in 长者版. */
export function ElderTopicPage({ title, summary, groups }: ElderTopicPageProps) {
  const filled = groups.filter(({ items }) => items.length > 0)
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      {summary && <p className={styles.summary}>{summary}</p>}
      {filled.map((group) => (
        <section key={group.title ?? ''} className={styles.group}>
          {group.title && <h2>{group.title}</h2>}
          <LargeRows items={group.items} />
        </section>
      ))}
      {filled.length === 0 && <p>这里还没有已发布的信息。</p>}
    </>
  )
}
