'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { refusalOf } from '@/components/admin/refusal'

import { PictureRow } from './PictureRow'
import { countFaults } from './pictures'
import type { Row } from './pictures'
import styles from './PictureWords.module.css'
import type { wordsIn } from './words'

interface PictureFormProps {
  /** The pictures as they are stored; the form begins with them. */
  initial: readonly Row[]
  onSaved: () => void
  title: string
  words: ReturnType<typeof wordsIn>
}

/** All pictures of an item, saved in one call; the server judges them by the same rule. */
export function PictureForm({ initial, onSaved, title, words }: PictureFormProps) {
  const { config } = useConfig()
  const [rows, setRows] = useState(initial)
  const [saving, setSaving] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const left = countFaults(rows, title)

  const change = (row: Row): void =>
    setRows((before) => before.map((one) => (one.id === row.id ? row : one)))

  async function save(): Promise<void> {
    if (left > 0) {
      list.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus()
      return
    }
    setSaving(true)
    try {
      const pictures = rows.map(({ alt, decorative, id }) => ({ alt, decorative, id }))
      const answer = await fetch(`${config.routes.api}/media/descriptions`, {
        body: JSON.stringify({ pictures, title }),
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        method: 'POST',
      })
      if (answer.ok) {
        toast.success(words.saved)
        onSaved()
      } else toast.error((await refusalOf(answer)) ?? words.failed)
    } catch {
      // No answer at all: the network is away.
      toast.error(words.failed)
    } finally {
      setSaving(false)
    }
  }

  return (
    <>
      <p className={styles.hint}>{words.hint}</p>
      <ul className={styles.rows} ref={list}>
        {rows.map((row) => (
          <PictureRow key={row.id} onChange={change} row={row} title={title} words={words} />
        ))}
      </ul>
      <p role="status">{left > 0 ? words.left(left) : words.none}</p>
      <Button disabled={saving} onClick={() => void save()} type="button">
        {saving ? words.saving : words.save}
      </Button>
    </>
  )
}
