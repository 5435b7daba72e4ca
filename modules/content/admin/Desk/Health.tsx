import type { ReactNode } from 'react'

import type { ChannelHealth } from '@/modules/channels/queries'
import type { MissedSlot } from '@/modules/content/queries/schedule'
import { EMPTY_CHANNELS_REFUSED } from '@/modules/sites/model/site'

import styles from './Desk.module.css'
import type { wordsIn } from './words'

/** Findings of one kind that are shown; the number says how many there are. */
const SHOWN = 8
const EMPTY_SHOWN = 12

interface Props {
  health: ChannelHealth
  missed: MissedSlot[]
  /** Short names of sites by id, where the person works on several. */
  names: Map<string, string> | null
  /** Whether the person may open channels; the frame shows them to webmasters alone. */
  opens: boolean
  words: ReturnType<typeof wordsIn>
}

const dueWords = (daysLeft: number, words: Props['words']): string =>
  daysLeft < 0 ? words.late(-daysLeft) : words.dueIn(daysLeft)

/**
 * 站点健康: what should stand on the home page and does not, update duties near their end or past, and empty
 * channels (standards.md 4.2 row 4).
 */
export function Health({ health, missed, names, opens, words }: Props) {
  const { due, empty, fine } = health
  const open = missed.length + due.length + empty.length
  const linked = (id: string, name: ReactNode) =>
    opens ? <a href={`/admin/collections/channels/${id}`}>{name}</a> : name
  const at = (site: string) => (names ? `${names.get(site) ?? ''} · ` : '')
  return (
    <section aria-labelledby="desk-health" className={styles.health}>
      <div className={styles.bar}>
        <h2 id="desk-health">{words.health}</h2>
        {opens ? <a href="/admin/collections/channels">{words.channels}</a> : null}
      </div>
      {open === 0 ? (
        <p className={styles.nothing}>{words.fine(fine)}</p>
      ) : (
        <p className={styles.sum}>
          <strong>{open}</strong> {words.sum(fine)}
        </p>
      )}
      <ul className={styles.findings}>
        {missed.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <span className={styles.late}>{words.missed}</span>
            <span>
              <a href={`/admin/collections/slots/${one.id}`}>
                {at(one.site) + words.missedItem(words.positions[one.position], one.title)}
              </a>
              <small>{words.missedSince(one.since)}</small>
            </span>
          </li>
        ))}
        {due.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <span className={one.daysLeft < 0 ? styles.late : styles.tag}>{words.update}</span>
            <span>
              {linked(one.id, at(one.site) + words.named(one.name, dueWords(one.daysLeft, words)))}
              <small>{words.duty(one.dutyDays)}</small>
            </span>
          </li>
        ))}
        {empty.length > 0 ? (
          <li>
            <span className={styles.tag}>{words.empty}</span>
            <span>
              {words.emptyCount(empty.length)}
              {empty.slice(0, EMPTY_SHOWN).map((one, index) => (
                <span key={one.id}>
                  {index > 0 ? words.separator : ''}
                  {linked(one.id, at(one.site) + one.name)}
                </span>
              ))}
              {empty.length > EMPTY_SHOWN ? words.etc : ''}
              <small>{words.emptyRule(EMPTY_CHANNELS_REFUSED)}</small>
            </span>
          </li>
        ) : null}
      </ul>
      {due.length > SHOWN ? <p className={styles.more}>{words.more(due.length - SHOWN)}</p> : null}
    </section>
  )
}
