import { Time } from '../Time/Time'
import type { ItemView } from '../views'
import styles from './LargeRows.module.css'

/** A list for 长者版: the whole row is the target, title over date, nothing else. */
export function LargeRows({ items }: { items: ItemView[] }) {
  if (items.length === 0) return null
  return (
    <ul className={styles.rows}>
      {items.map((item) => (
        <li key={item.id}>
          <a href={item.href}>
            <b className={styles.title}>
              {item.tag && <span className={styles.tag}>{item.tag}　</span>}
              {item.leader?.post ?? item.title}
            </b>
            {(item.leader?.duties ?? item.organisation?.duties) && (
              <span className={styles.note}>
                {item.leader?.duties ?? item.organisation?.duties}
              </span>
            )}
            {item.publishedAt && !item.leader && !item.organisation && (
              <Time className={styles.date} value={item.publishedAt} format="day" />
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}
