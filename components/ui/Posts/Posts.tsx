import { Phrases } from '../Phrases/Phrases'
import type { ItemView } from '../views'
import styles from './Posts.module.css'

/** 领导: the post and what it is in charge of, in the order given; persons are not named. */
export function Posts({ items }: { items: ItemView[] }) {
  if (items.length === 0) return null
  return (
    <ul className={styles.posts}>
      {items.map((item) => (
        <li key={item.id}>
          <a className={styles.post} href={item.href}>
            <Phrases text={item.leader?.post ?? item.title} />
          </a>
          {(item.leader?.duties ?? item.summary) && <p>{item.leader?.duties ?? item.summary}</p>}
        </li>
      ))}
    </ul>
  )
}
