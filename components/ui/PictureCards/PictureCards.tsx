import { Phrases } from '../Phrases/Phrases'
import { PictureBox } from '../PictureBox/PictureBox'
import { Time } from '../Time/Time'
import type { ItemView } from '../views'
import styles from './PictureCards.module.css'

export interface PictureCardsProps {
  items: ItemView[]
  /** Shows how long each film is */
  films?: boolean
}

/** Pictures in columns with their titles; an item without a picture stands as words under a line. */
export function PictureCards({ items, films = false }: PictureCardsProps) {
  if (items.length === 0) return null
  return (
    <ul className={styles.cards}>
      {items.map((item) => (
        <li key={item.id}>
          <a className={styles.card} href={item.href}>
            {item.picture ? (
              <PictureBox picture={{ ...item.picture, alt: '' }} frame="wide" sizes="20rem" />
            ) : (
              <span className={styles.line} />
            )}
            <b className={styles.title}>
              <Phrases text={item.title} />
            </b>
          </a>
          <p className={styles.facts}>
            {films && item.video?.duration !== undefined && (
              <span>片长 {formatDuration(item.video.duration)}</span>
            )}
            {item.publishedAt && <Time value={item.publishedAt} format="day" />}
          </p>
          {item.summary && <p className={styles.summary}>{item.summary}</p>}
        </li>
      ))}
    </ul>
  )
}

function formatDuration(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
