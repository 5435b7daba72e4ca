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

interface Props {
  choices: Choices
  site: string | null
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
export function BulkPanel({ choices, site }: Props) {
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
        return toast.error((await refusalOf(response)) ?? '没有办成，请稍后再试。')
      }
      setAnswer({ answer: (await response.json()) as BulkAnswer, key })
      if (dry) return
      toggleAll()
      router.refresh()
    } catch {
      toast.error('网络不通，没有办成，请刷新列表看看再办。')
    } finally {
      setBusy(false)
    }
  }

  return (
    <section aria-label="批量办理" className={styles.bulk}>
      {count > 0 ? (
        <div className={styles.filters}>
          <strong>已选 {count} 篇</strong>
          <label className={styles.field}>
            要办的事
            <select
              onChange={({ target: chosen }) => {
                setAction(bulkActions.find((one) => one === chosen.value) ?? 'publish')
                setTarget('')
              }}
              value={action}
            >
              {bulkActions.map((one) => (
                <option key={one} value={one}>
                  {bulkActionLabels[one].zh}
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
            />
          ) : null}
          <Button
            buttonStyle="secondary"
            disabled={busy || (field !== undefined && target.trim() === '')}
            margin={false}
            onClick={() => send(true)}
            size="small"
          >
            试算
          </Button>
          <Button
            disabled={busy || !counted || counted.done === 0}
            margin={false}
            onClick={() => send(false)}
            size="small"
          >
            {counted ? `执行 ${counted.done} 篇` : '执行'}
          </Button>
          {counted ? null : <span className={styles.hint}>先试算，看清结果再执行</span>}
        </div>
      ) : null}
      {(counted ?? finished) ? <BulkResults answer={(counted ?? finished)!} /> : null}
      {finished && count === 0 ? (
        <button className={styles.plain} onClick={() => setAnswer(null)} type="button">
          收起结果
        </button>
      ) : null}
    </section>
  )
}
