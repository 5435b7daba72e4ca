import { Phrases } from '@/components/ui/Phrases/Phrases'
import { Time } from '@/components/ui/Time/Time'
import { cx } from '@/components/ui/cx'
import type { ItemView } from '@/components/ui/views'
import { formatChineseDay } from '@/lib/dates'

import styles from './Headline.module.css'

/** The headline of the day (the first item) and up to three more. */
export interface HeadlineView {
  title: string
  items: ItemView[]
}

/** The headline of the day beside its 题签, with the date set vertically, and three more. */
export function Headline({ view }: { view: HeadlineView }) {
  const [lead, ...others] = view.items
  if (!lead) return null
  const date = lead.publishedAt ? formatChineseDay(lead.publishedAt) : undefined
  return (
    <section className={cx(styles.headline, others.length === 0 && styles.alone)}>
      <div className={styles.slips}>
        <p className={styles.slip}>{view.title}</p>
        {date && (
          <p className={styles.date} aria-hidden="true">
            <span>{date.day}</span> <span>{date.weekday}</span>
          </p>
        )}
      </div>
      <div>
        <h2 className={styles.title}>
          <a href={lead.href}>
            <Phrases text={lead.title} />
          </a>
        </h2>
        {lead.summary && <p className={styles.summary}>{lead.summary}</p>}
        <p className={styles.facts}>
          {lead.publishedAt && <Time value={lead.publishedAt} format="minute" />}
          {lead.source && <span>{lead.source}</span>}
          {lead.policy?.interpretations?.map((link) => (
            <a key={link.href} className="link" href={link.href}>
              {link.text}
            </a>
          ))}
        </p>
      </div>
      {others.length > 0 && (
        <ul className={styles.others}>
          {others.slice(0, 3).map((item) => (
            <li key={item.id}>
              <a href={item.href}>
                <Phrases text={item.title} />
              </a>
              {item.publishedAt && <Time value={item.publishedAt} format="monthDay" />}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
