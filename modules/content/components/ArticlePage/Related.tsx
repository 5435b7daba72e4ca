import { Phrases } from '@/components/ui/Phrases/Phrases'
import { Time } from '@/components/ui/Time/Time'
import { ValidityMark } from '@/components/ui/ValidityMark/ValidityMark'
import { cx } from '@/components/ui/cx'
import type { ItemView } from '@/components/ui/views'

import type { RelatedGroup } from '../views'
import styles from './Related.module.css'

/** What belongs to the item; policy and interpretation lead to each other (standards 1.5). */
export function Related({ groups }: { groups: RelatedGroup[] }) {
  const filled = groups.filter((group) => group.items.length > 0)
  if (filled.length === 0) return null
  return (
    <aside aria-label="相关内容">
      {filled.map((group) => (
        <section key={group.title} className={cx(styles.group, group.emphasis && styles.emphasis)}>
          <h2 className={styles.title}>{group.title}</h2>
          <ul>
            {group.items.map((item) => (
              <li key={item.id}>
                <a href={item.href}>
                  <Phrases text={item.title} />
                </a>
                <Facts item={item} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  )
}

function Facts({ item }: { item: ItemView }) {
  const { documentNumber, validity } = item.policy ?? {}
  if (!item.tag && !documentNumber && !validity && !item.publishedAt) return null
  return (
    <p className={styles.facts}>
      {item.tag && <span>{item.tag}</span>}
      {documentNumber && <span>{documentNumber}</span>}
      {validity && <ValidityMark validity={validity} />}
      {item.publishedAt && <Time value={item.publishedAt} format="day" />}
    </p>
  )
}
