import { formatMinute, toShanghaiDay } from '@/lib/dates'

import type { DeskItem } from '../../queries/desk'
import styles from './Desk.module.css'
import type { wordsIn } from './words'

interface Props {
  items: DeskItem[]
  now: string
  words: ReturnType<typeof wordsIn>
}

/** The clock for today, the day for all before. */
const shortly = (at: string, now: string): string =>
  toShanghaiDay(at) === toShanghaiDay(now)
    ? formatMinute(at).slice(11)
    : formatMinute(at).slice(5, 10)

/** 我的草稿: what I worked on and did not publish. */
export function Drafts({ items, now, words }: Props) {
  return (
    <section aria-labelledby="desk-drafts" className={styles.part}>
      <div className={styles.bar}>
        <h2 id="desk-drafts">{words.drafts}</h2>
        <a href="/admin/collections/articles?where[or][0][and][0][_status][equals]=draft">
          {words.allDrafts}
        </a>
      </div>
      {items.length === 0 ? (
        <p className={styles.nothing}>{words.noDrafts}</p>
      ) : (
        <ul className={styles.rows}>
          {items.map((item) => (
            <li key={item.id}>
              <a href={`/admin/collections/articles/${item.id}`}>{item.title || words.untitled}</a>
              <span className={styles.facts}>
                <span>{item.channel}</span>
                <span>{item.published ? words.published : words.draft}</span>
                <time dateTime={item.at}>{shortly(item.at, now)}</time>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
