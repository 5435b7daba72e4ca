'use client'

import { Button, DragHandleIcon, DraggableSortable, toast } from '@payloadcms/ui'
import { useState } from 'react'

import { refusalOf } from '../refusal'
import { moved } from './moved'
import { SortableRow } from './SortableRow'
import styles from './SortableList.module.css'

/** One thing to be put in order. */
export interface Sortable {
  id: string
  label: string
  /** What tells it from others of the same name: its address, its date. */
  note?: string
}

interface Props {
  items: Sortable[]
  /** REST address below the API that takes `{ ...with, ids }`. */
  endpoint: string
  /** What the address asks for beside the ids. */
  body?: Record<string, string>
  /** Words for people who do not see the screen: what is put in order. */
  name: string
}

/**
 * A list that is put in order by dragging or by buttons; nothing is stored before 保存顺序, and 撤销 takes
 * back one step at a time.
 */
export function SortableList({ body, endpoint, items, name }: Props) {
  const [stored, setStored] = useState(items)
  const [steps, setSteps] = useState<Sortable[][]>([])
  const [saving, setSaving] = useState(false)
  const [said, setSaid] = useState('')
  const now = steps.at(-1) ?? stored
  const changed = now.some((item, index) => item.id !== stored[index]?.id)

  const move = (from: number, to: number) => {
    const next = moved(now, from, to)
    if (next === now) return
    setSteps([...steps, next])
    setSaid(`${now[from]?.label ?? ''}，现在是第 ${to + 1} 项，共 ${now.length} 项`)
  }

  const save = async () => {
    setSaving(true)
    try {
      const answer = await fetch(endpoint, {
        body: JSON.stringify({ ...body, ids: now.map(({ id }) => id) }),
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        method: 'POST',
      })
      if (!answer.ok) return toast.error((await refusalOf(answer)) ?? '没有保存成功，请稍后再试。')
      setStored(now)
      setSteps([])
      toast.success('顺序已保存，公众页面随即更新。')
    } catch {
      toast.error('网络不通，顺序没有保存，请稍后再试。')
    } finally {
      setSaving(false)
    }
  }

  return (
    <div className={styles.whole}>
      <div className={styles.actions}>
        <Button disabled={!changed || saving} margin={false} onClick={save} size="medium">
          {saving ? '正在保存…' : '保存顺序'}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={steps.length === 0 || saving}
          margin={false}
          onClick={() => setSteps(steps.slice(0, -1))}
          size="medium"
        >
          撤销一步
        </Button>
        <span className={styles.hint}>
          <DragHandleIcon /> 拖动把手，或用上移、下移按钮；保存后才生效。
        </span>
      </div>
      <p aria-live="polite" className={styles.said}>
        {said}
      </p>
      <DraggableSortable
        ids={now.map(({ id }) => id)}
        onDragEnd={({ moveFromIndex, moveToIndex }) => move(moveFromIndex, moveToIndex)}
      >
        <ol aria-label={name} className={styles.list}>
          {now.map((item, index) => (
            <SortableRow
              item={item}
              key={item.id}
              last={index === now.length - 1}
              number={index + 1}
              onMove={(step) => move(index, index + step)}
            />
          ))}
        </ol>
      </DraggableSortable>
    </div>
  )
}
