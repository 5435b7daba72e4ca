'use client'

import { dutyTime } from '../../model/duty'
import type { SwitchLine } from '../../queries/switches'
import styles from './DutyBoard.module.css'
import { useCall } from './useCall'
import type { DutyWords } from './words'

/** One switch: what, where, until when, by whom, and what the person may do with it. */
export function LineCard({ line, words }: { line: SwitchLine; words: DutyWords }) {
  const { busy, call } = useCall(words.failed)
  const { confirmedBy, endsAt, href, id, kind, on, pages, site, startsAt, text, thrownBy } = line
  // What has not begun has no end to be moved to now: it is taken away.
  const end = () =>
    on
      ? call('PATCH', `/${id}`, words.ended, { endsAt: new Date().toISOString() })
      : call('DELETE', `/${id}`, words.ended)
  return (
    <li className={styles.card}>
      <p className={styles.what}>
        <span className={on ? styles.on : styles.planned}>{on ? words.on : words.planned}</span>
        {kind === 'grey' ? `${words.actions.grey} · ${words.greyPages[pages]}` : text}
      </p>
      <p className={styles.facts}>
        {site ?? words.allSites} · {dutyTime(startsAt)} – {dutyTime(endsAt)}
        {href ? ` · ${href}` : ''}
      </p>
      <p className={styles.facts}>
        {thrownBy ? `${words.thrownBy(thrownBy)} · ` : ''}
        {confirmedBy ? words.confirmed(confirmedBy) : words.waits}
      </p>
      <div className={styles.buttons}>
        {line.mayConfirm && (
          <button
            className={styles.button}
            disabled={busy}
            onClick={() => void call('POST', `/${id}/confirm`, words.confirmed(''))}
            type="button"
          >
            {words.confirm}
          </button>
        )}
        {line.mayEnd && (
          <button
            className={styles.button}
            disabled={busy}
            onClick={() => void end()}
            type="button"
          >
            {on ? words.endNow : words.cancelPlan}
          </button>
        )}
      </div>
    </li>
  )
}
