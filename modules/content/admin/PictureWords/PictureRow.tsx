'use client'

import { useId } from 'react'

import { faultOf } from './pictures'
import type { Row } from './pictures'
import styles from './PictureWords.module.css'
import type { wordsIn } from './words'

interface PictureRowProps {
  onChange: (row: Row) => void
  row: Row
  title: string
  words: ReturnType<typeof wordsIn>
}

/** One picture: what it looks like, where it stands, what it shows, and why that is not enough yet. */
export function PictureRow({ onChange, row, title, words }: PictureRowProps) {
  const id = useId()
  const fault = faultOf(row, title)
  return (
    <li className={styles.row}>
      {/* A thumbnail that needs a session: the admin's image optimiser would ask without one. */}
      {row.thumbnail ? <img alt="" className={styles.thumb} src={row.thumbnail} /> : <span />}
      <div>
        <p className={styles.name}>
          {row.name}
          <span className={styles.places}>
            {row.places.map((place) => words.places[place]).join(words.separator)}
          </span>
        </p>
        <label className={styles.label} htmlFor={id}>
          {words.describe}
        </label>
        <input
          aria-describedby={fault ? `${id}-fault` : undefined}
          aria-invalid={fault !== null}
          className={styles.input}
          disabled={row.decorative}
          id={id}
          maxLength={200}
          onChange={(event) => onChange({ ...row, alt: event.target.value })}
          type="text"
          value={row.alt}
        />
        <label className={styles.check}>
          <input
            checked={row.decorative}
            onChange={(event) => onChange({ ...row, decorative: event.target.checked })}
            type="checkbox"
          />
          {words.decorative}
        </label>
        {fault && (
          <p className={styles.fault} id={`${id}-fault`}>
            {fault}
          </p>
        )}
      </div>
    </li>
  )
}
