import { formatMinute, toShanghaiDay } from '@/lib/dates'

import type { DeskItem } from '../../queries/desk'
import styles from './Desk.module.css'

/** The clock for today, the day for all before. */
const shortly = (at: string, now: string): string =>
  toShanghaiDay(at) === toShanghaiDay(now)
    ? formatMinute(at).slice(11)
    : formatMinute(at).slice(5, 10)

/** 我的草稿: what I worked on and did not publish. */
export function Drafts({ items, now }: { items: DeskItem[]; now: string }) {
  return (
    <section aria-labelledby="desk-drafts" className={styles.part}>
      <div className={styles.bar}>
        <h2 id="desk-drafts">我的草稿</h2>
        <a href="/admin/collections/articles?where[or][0][and][0][_status][equals]=draft">
          全部草稿 ›
        </a>
      </div>
      {items.length === 0 ? (
        <p className={styles.nothing}>没有未发布的稿件。点“写稿件”开始一篇新的。</p>
      ) : (
        <ul className={styles.rows}>
          {items.map((item) => (
            <li key={item.id}>
              <a href={`/admin/collections/articles/${item.id}`}>{item.title || '（未写标题）'}</a>
              <span className={styles.facts}>
                <span>{item.channel}</span>
                <span>{item.published ? '已公开，有未发布的修改' : '草稿，还没有公开'}</span>
                <time dateTime={item.at}>{shortly(item.at, now)}</time>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
