import { formatMinute } from '@/lib/dates'

import type { DeskItem } from '../../queries/desk'
import styles from './Desk.module.css'

interface Props {
  items: DeskItem[]
  total: number
  /** Short names of sites by id, where the person works on several. */
  names: Map<string, string> | null
}

/** 今天发布: what became public today for the first time. */
export function Today({ items, names, total }: Props) {
  return (
    <section aria-labelledby="desk-today" className={styles.part}>
      <div className={styles.bar}>
        <h2 id="desk-today">今天发布</h2>
        <span>{total} 条</span>
      </div>
      {items.length === 0 ? (
        <p className={styles.nothing}>今天还没有发布稿件。</p>
      ) : (
        <ul className={styles.rows}>
          {items.map((item) => (
            <li key={item.id}>
              <a href={`/admin/collections/articles/${item.id}`}>{item.title}</a>
              <span className={styles.facts}>
                {names ? <span>{names.get(item.site)}</span> : null}
                <span>{item.channel}</span>
                <time dateTime={item.at}>{formatMinute(item.at).slice(11)}</time>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
