'use client'

import { useId, useState } from 'react'

import styles from './DutyBoard.module.css'

interface Props {
  label: string
  onChange: (value: string) => void
  /** Value and words */
  options: readonly (readonly [string, string])[]
  /** Words of a last one that opens a field for a time of one's own */
  other?: string
  value: string
}

/** Few answers side by side, each as large as a thumb; one of them may be a time that is typed. */
export function Choice({ label, onChange, options, other, value }: Props) {
  const name = useId()
  const [typed, setTyped] = useState(false)
  const pick = (next: string, types: boolean) => {
    setTyped(types)
    onChange(next)
  }
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {options.map(([one, words]) => (
        <label className={styles.option} key={one}>
          <input
            checked={!typed && value === one}
            name={name}
            onChange={() => pick(one, false)}
            type="radio"
          />
          {words}
        </label>
      ))}
      {other && (
        <label className={styles.option}>
          <input checked={typed} name={name} onChange={() => pick('', true)} type="radio" />
          {other}
        </label>
      )}
      {other && typed && (
        <input
          aria-label={`${label}：${other}`}
          className={styles.input}
          onChange={({ target }) => onChange(target.value)}
          type="datetime-local"
          value={value}
        />
      )}
    </fieldset>
  )
}
