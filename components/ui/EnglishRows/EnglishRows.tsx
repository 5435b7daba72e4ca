import { formatEnglishDay } from '@/lib/dates'

import type { ItemView } from '../views'
import styles from './EnglishRows.module.css'

/** A list of the English edition: title, and the day as English writes it. */
export function EnglishRows({ items, big = false }: { items: ItemView[]; big?: boolean }) {
  return (
    <ul className={big ? styles.big : styles.rows}>
      {items.map((item) => (
        <li key={item.id}>
          <a href={item.href}>{item.title}</a>
          {item.publishedAt && <EnglishDay value={item.publishedAt} />}
          {big && item.summary && <p>{item.summary}</p>}
        </li>
      ))}
    </ul>
  )
}

/** A day in English, with the machine-readable form beside it. */
export function EnglishDay({ value }: { value: string }) {
  return (
    <time className={styles.day} dateTime={value}>
      {formatEnglishDay(value)}
    </time>
  )
}
