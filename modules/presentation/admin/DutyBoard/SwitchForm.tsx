'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { dutyTime, ENDS, spanOf, switchFrom } from '../../model/duty'
import type { DutyAction, DutyChoice } from '../../model/duty'
import type { SwitchBoard } from '../../queries/switches'
import { Choice } from './Choice'
import styles from './DutyBoard.module.css'
import { useCall } from './useCall'
import { wordsIn } from './words'
import type { DutyWords } from './words'

interface Props {
  action: DutyAction
  board: SwitchBoard
  now: string
  onLeave: () => void
}

/** What the choice will do, in one sentence; null while something is missing. */
function sentenceOf(choice: DutyChoice, where: string, now: string, words: DutyWords) {
  const { endsAt } = spanOf(choice, now)
  const { startsAt } = spanOf(choice, now)
  const text = choice.text.trim()
  if (!endsAt || !startsAt || (choice.action !== 'grey' && !text)) return null
  const from = choice.from ? dutyTime(startsAt) : words.fromNow
  const when = words.say.span(from, dutyTime(endsAt))
  return choice.action === 'grey'
    ? words.say.grey(where, words.greyPages[choice.pages], when)
    : words.say.notice(where, text, when)
}

/** The fewest fields of one action, with what they will do in a sentence above the button. */
export function SwitchForm({ action, board, now, onLeave }: Props) {
  const words = wordsIn(useTranslation().i18n.language)
  const { busy, call } = useCall(words.failed)
  const id = useId()
  const [choice, setChoice] = useState<DutyChoice>({
    action,
    from: '',
    href: '',
    onSite: board.sites[0]?.id ?? '',
    pages: 'all',
    text: '',
    until: ENDS[action][0] ?? 0,
  })
  const set = (change: Partial<DutyChoice>) => setChoice({ ...choice, ...change })
  const site = board.sites.find((one) => one.id === choice.onSite)
  const sentence = sentenceOf(choice, site?.name ?? words.allSites, now, words)
  const send = async () => {
    const row = switchFrom(choice, new Date().toISOString())
    if (await call('POST', '', words.done, row)) onLeave()
  }
  return (
    <form
      aria-label={words.actions[action]}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h2 className={styles.heading}>{words.actions[action]}</h2>
      {board.sites.length + (board.platform ? 1 : 0) > 1 && (
        <div className={styles.field}>
          <label htmlFor={`${id}s`}>{words.where}</label>
          <select
            className={styles.input}
            id={`${id}s`}
            onChange={({ target }) => set({ onSite: target.value })}
            value={choice.onSite}
          >
            {board.platform && <option value="">{words.allSites}</option>}
            {board.sites.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
      )}
      {action === 'grey' ? (
        <Choice
          label={words.pages}
          onChange={(pages) => set({ pages: pages === 'home' ? 'home' : 'all' })}
          options={[
            ['all', words.greyPages.all],
            ['home', words.greyPages.home],
          ]}
          value={choice.pages}
        />
      ) : (
        <>
          <div className={styles.field}>
            <label htmlFor={`${id}t`}>{words.text}</label>
            <textarea
              className={styles.input}
              id={`${id}t`}
              maxLength={60}
              onChange={({ target }) => set({ text: target.value.replace(/\n/g, ' ') })}
              placeholder={words.examples[action]}
              rows={2}
              value={choice.text}
            />
          </div>
          <div className={styles.field}>
            <label htmlFor={`${id}h`}>{words.href}</label>
            <input
              className={styles.input}
              id={`${id}h`}
              inputMode="url"
              onChange={({ target }) => set({ href: target.value })}
              placeholder={words.hrefHelp}
              value={choice.href}
            />
          </div>
        </>
      )}
      <Choice
        label={words.from}
        onChange={(from) => set({ from })}
        options={[['', words.fromNow]]}
        other={words.otherTime}
        value={choice.from}
      />
      <Choice
        label={words.until}
        onChange={(until) => set({ until: /^\d$/.test(until) ? Number(until) : until })}
        options={ENDS[action].map((days) => [String(days), words.untilDays(days)])}
        other={words.otherTime}
        value={String(choice.until)}
      />
      <p aria-live="polite" className={styles.sentence}>
        {sentence ?? words.say.missing}
      </p>
      <div className={styles.buttons}>
        <button className={styles.main} disabled={busy || !sentence} type="submit">
          {words.switchOn}
        </button>
        <button className={styles.button} onClick={onLeave} type="button">
          {words.back}
        </button>
      </div>
    </form>
  )
}
