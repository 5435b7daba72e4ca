'use client'

import { useRef, useState } from 'react'

import styles from './Paste.module.css'
import type { labelsFor } from './labels'
import type { Pictures } from './usePictures'

type Labels = ReturnType<typeof labelsFor>

/** Asks for all missing pictures in one upload. */
export function PicturesNotice({ labels, pictures }: { labels: Labels; pictures: Pictures }) {
  const input = useRef<HTMLInputElement>(null)
  const [unused, setUnused] = useState(0)
  const { choose, failure, needed, removeAll, waiting } = pictures
  if (needed.length === 0) return null
  const choosing = (files: FileList | null): void => {
    if (files && files.length > 0) setUnused(choose([...files]))
    if (input.current) input.current.value = ''
  }
  const words = [
    waiting > 0 ? labels.uploading(waiting) : labels.needed(needed.length),
    failure && `${labels.failed(failure.name)}${failure.message ?? ''}`,
    unused > 0 && labels.tooMany(unused),
  ]
  return (
    <div className={styles.bar}>
      <p className={styles.words} role="status">
        {words.filter(Boolean).join(' ')}
      </p>
      <input
        accept="image/*"
        aria-label={labels.upload}
        hidden
        multiple
        onChange={(event) => choosing(event.target.files)}
        ref={input}
        type="file"
      />
      <button
        className={styles.action}
        disabled={waiting > 0}
        onClick={() => input.current?.click()}
        type="button"
      >
        {labels.upload}
      </button>
      <button className={styles.action} disabled={waiting > 0} onClick={removeAll} type="button">
        {labels.remove}
      </button>
    </div>
  )
}

interface ResultProps {
  labels: Labels
  words: string
  onClose: () => void
  /** Offered where there is something to take back */
  onUndo: (() => void) | null
}

/** Says what was done, in one line, with the way back. */
export function ResultNotice({ labels, onClose, onUndo, words }: ResultProps) {
  return (
    <div className={`${styles.bar} ${styles.result}`}>
      <p className={styles.words} role="status">
        {words}
      </p>
      {onUndo && (
        <button className={styles.action} onClick={onUndo} type="button">
          {labels.undo}
        </button>
      )}
      <button aria-label={labels.close} className={styles.action} onClick={onClose} type="button">
        ×
      </button>
    </div>
  )
}
