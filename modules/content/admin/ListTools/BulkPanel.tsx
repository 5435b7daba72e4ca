'use client'

import { Button, toast, useConfig, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { refusalOf } from '@/components/admin/refusal'

import { bulkActionLabels, bulkActions } from '../../model/bulk'
import type { BulkAction, BulkAnswer } from '../../model/bulk'
import { BulkResults } from './BulkResults'
import { BulkTarget } from './BulkTarget'
import type { Choices } from './choices'
import styles from './ListTools.module.css'
import type { wordsIn } from './words'

interface Props {
  choices: Choices
  /** A language of the admin. */
  language: string
  site: string | null
  words: ReturnType<typeof wordsIn>
}

/** The field of the request that an action takes beside the items; none for a change of status. */
const TARGET: Partial<Record<BulkAction, string>> = {
  handOver: 'unit',
  move: 'channel',
  placeIn: 'channel',
  removeFrom: 'channel',
  setCover: 'cover',
  setKeywords: 'keywords',
  setSource: 'source',
}

const asSent = (field: string, target: string): string | string[] =>
  field === 'keywords' ? target.split(/[,，、;；\s]+/).filter(Boolean) : target

/**
 * One thing done to all ticked items: first counted (试算), then done, each with its result. What was counted
 * for one choice is not carried out for another.
 */
export function BulkPanel({ choices, language, site, words }: Props) {
  const { config } = useConfig()
  const { count, selectedIDs, toggleAll } = useSelection()
  const router = useRouter()
  const [action, setAction] = useState<BulkAction>('publish')
  const [target, setTarget] = useState('')
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<{ key: string; answer: BulkAnswer } | null>(null)
  const field = TARGET[action]
  const key = JSON.stringify([action, target, selectedIDs])
  const counted = answer?.key === key ? answer.answer : null
  const finished = answer && !answer.answer.dry ? answer.answer : null
  if (count === 0 && !finished) return null

  const send = async (dry: boolean) => {
    setBusy(true)
    try {
      const response = await fetch(`${config.routes.api}/articles/bulk`, {
        body: JSON.stringify({
          action,
          dry,
          ids: selectedIDs,
          ...(field ? { [field]: asSent(field, target) } : {}),
        }),
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        method: 'POST',
      })
      if (!response.ok) {
        return toast.error((await refusalOf(response)) ?? words.failed)
      }
      setAnswer({ answer: (await response.json()) as BulkAnswer, key })
      if (dry) return
      toggleAll()
      router.refresh()
    } catch {
      toast.error(words.offline)
    } finally {
      setBusy(false)
    }
  }

  return (
    <section aria-label={words.bulk} className={styles.bulk}>
      {count > 0 ? (
        <div className={styles.filters}>
          <strong>{words.selected(count)}</strong>
          <label className={styles.field}>
            {words.action}
            <select
              onChange={({ target: chosen }) => {
                setAction(bulkActions.find((one) => one === chosen.value) ?? 'publish')
                setTarget('')
              }}
              value={action}
            >
              {bulkActions.map((one) => (
                <option key={one} value={one}>
                  {bulkActionLabels[one][language.startsWith('en') ? 'en' : 'zh']}
                </option>
              ))}
            </select>
          </label>
          {field ? (
            <BulkTarget
              choices={choices}
              field={field}
              onTarget={setTarget}
              site={site}
              value={target}
              words={words}
            />
          ) : null}
          <Button
            buttonStyle="secondary"
            disabled={busy || (field !== undefined && target.trim() === '')}
            margin={false}
            onClick={() => send(true)}
            size="small"
          >
            {words.dry}
          </Button>
          <Button
            disabled={busy || !counted || counted.done === 0}
            margin={false}
            onClick={() => send(false)}
            size="small"
          >
            {counted ? words.runCount(counted.done) : words.run}
          </Button>
          {counted ? null : <span className={styles.hint}>{words.countFirst}</span>}
        </div>
      ) : null}
      {(counted ?? finished) ? <BulkResults answer={(counted ?? finished)!} words={words} /> : null}
      {finished && count === 0 ? (
        <button className={styles.plain} onClick={() => setAnswer(null)} type="button">
          {words.hide}
        </button>
      ) : null}
    </section>
  )
}
