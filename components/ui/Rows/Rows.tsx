import { cx } from '../cx'
import { Phrases } from '../Phrases/Phrases'
import { Tag } from '../Tag/Tag'
import { Time } from '../Time/Time'
import type { ItemView } from '../views'
import styles from './Rows.module.css'

export interface RowsProps {
  items: ItemView[]
  /** Lists of fresh items show `MM-DD`, columns the whole day */
  dates?: 'day' | 'monthDay' | 'none'
  /** `lead` sets the first title larger, `big` is the list of a whole page */
  size?: 'plain' | 'lead' | 'big'
}

/** A list of titles, newest first, the date on the right edge. */
export function Rows({ items, dates = 'monthDay', size = 'plain' }: RowsProps) {
  if (items.length === 0) return null
  return (
    <ul className={cx(styles.rows, size !== 'plain' && styles[size])}>
      {items.map((item) => (
        <li key={item.id}>
          <span className={styles.title}>
            {item.tag && (
              <>
                <Tag text={item.tag} />{' '}
              </>
            )}
            <a href={item.href}>
              <Phrases text={item.title} />
            </a>
          </span>
          {dates !== 'none' && item.publishedAt && (
            <Time className={styles.date} value={item.publishedAt} format={dates} />
          )}
        </li>
      ))}
    </ul>
  )
}
