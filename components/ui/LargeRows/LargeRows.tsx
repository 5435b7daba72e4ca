import { Phrases } from '../Phrases/Phrases'
import { Time } from '../Time/Time'
import { VALIDITY_WORDS } from '../ValidityMark/validity'
import type { ItemView, PolicyRowFacts } from '../views'
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
              <Phrases text={item.leader?.post ?? item.title} />
            </b>
            {(item.leader?.duties ?? item.organisation?.duties) && (
              <span className={styles.note}>
                {item.leader?.duties ?? item.organisation?.duties}
              </span>
            )}
            {item.policy && <PolicyFacts facts={item.policy} />}
            {item.publishedAt && !item.leader && !item.organisation && (
              <Time className={styles.date} value={item.publishedAt} format="day" />
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** 文号 and 有效性; in force is what a reader expects and needs no word. */
function PolicyFacts({ facts: { documentNumber, validity } }: { facts: PolicyRowFacts }) {
  const words = [documentNumber, validity && validity !== 'valid' && VALIDITY_WORDS[validity]]
  const filled = words.filter(Boolean)
  return filled.length > 0 && <span className={styles.note}>{filled.join('　')}</span>
}
