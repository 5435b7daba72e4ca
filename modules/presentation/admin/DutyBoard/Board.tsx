'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { DUTY_ACTIONS } from '../../model/duty'
import type { DutyAction } from '../../model/duty'
import type { SwitchBoard } from '../../queries/switches'
import styles from './DutyBoard.module.css'
import { LineCard } from './LineCard'
import { SwitchForm } from './SwitchForm'
import { wordsIn } from './words'

/** What is on, and three large buttons; each opens the few fields it needs. */
export function Board({ board, now }: { board: SwitchBoard; now: string }) {
  const words = wordsIn(useTranslation().i18n.language)
  const [action, setAction] = useState<DutyAction | null>(null)
  return (
    <div className={styles.board}>
      {action ? (
        <SwitchForm action={action} board={board} now={now} onLeave={() => setAction(null)} />
      ) : (
        <section aria-label={words.whatFirst} className={styles.actions}>
          {DUTY_ACTIONS.map((one) => (
            <button
              className={styles.action}
              data-action={one}
              key={one}
              onClick={() => setAction(one)}
              type="button"
            >
              {words.actions[one]}
            </button>
          ))}
        </section>
      )}
      <section aria-labelledby="duty-now">
        <h2 className={styles.heading} id="duty-now">
          {words.now}
        </h2>
        {board.lines.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul className={styles.lines}>
            {board.lines.map((line) => (
              <LineCard key={line.id} line={line} words={words} />
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
