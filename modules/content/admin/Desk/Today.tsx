import { formatMinute } from '@/lib/dates'

import type { DeskItem } from '../../queries/desk'
import styles from './Desk.module.css'
import type { wordsIn } from './words'

interface Props {
  items: DeskItem[]
  total: number
  /** Short names of sites by id, where the person works on several. */
  names: Map<string, string> | null
  words: ReturnType<typeof wordsIn>
}

/** 今天发布: what became public today for the first time. */
export function Today({ items, names, total, words }: Props) {
  return (
    <section aria-labelledby="desk-today" className={styles.part}>
      <div className={styles.bar}>
        <h2 id="desk-today">{words.today}</h2>
        <span>{words.todayCount(total)}</span>
      </div>
      {items.length === 0 ? (
        <p className={styles.nothing}>{words.noneToday}</p>
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
