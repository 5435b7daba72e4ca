'use client'

import { Button, useConfig } from '@payloadcms/ui'

import { formatFileSize } from '@/lib/fileSize'

import styles from './BigUpload.module.css'
import { percentOf, speedOf } from './queue'
import type { UploadItem } from './queue'
import type { wordsIn } from './words'

interface UploadLineProps {
  item: UploadItem
  onCancel: (key: string) => void
  onPause: (key: string) => void
  onResume: (key: string) => void
  words: ReturnType<typeof wordsIn>
}

const UNDER_WAY = ['queued', 'sending', 'waiting']
const STANDING = ['failed', 'paused', 'stopped']
const OVER = ['done', 'failed', 'refused']

/** One file on its way: how far, how fast, what can be done, and what came of it. */
export function UploadLine({ item, onCancel, onPause, onResume, words }: UploadLineProps) {
  const { config } = useConfig()
  const { doc, key, message, name, size, state } = item
  const percent = percentOf(item)
  const speed = state === 'sending' ? speedOf(item) : null
  const button = (label: string, act: (key: string) => void) => (
    <Button
      aria-label={`${label}：${name}`}
      buttonStyle="secondary"
      margin={false}
      onClick={() => act(key)}
      size="small"
      type="button"
    >
      {label}
    </Button>
  )
  return (
    <li className={styles.line}>
      <span className={styles.name}>{name}</span>
      <span className={styles.facts}>
        {words.states[state]} · {percent}% · {formatFileSize(size)}
        {speed !== null && ` · ${formatFileSize(Math.round(speed))}/s`}
      </span>
      <progress aria-label={name} className={styles.bar} max={100} value={percent} />
      {message && <p className={styles.fault}>{message}</p>}
      <span className={styles.actions}>
        {doc && (
          <a href={`${config.routes.admin}/collections/media/${doc.id}`}>
            {words.open}：{doc.originalName ?? name}
          </a>
        )}
        {UNDER_WAY.includes(state) && button(words.pause, onPause)}
        {STANDING.includes(state) &&
          button(state === 'failed' ? words.retry : words.resume, onResume)}
        {button(OVER.includes(state) ? words.remove : words.cancel, onCancel)}
      </span>
    </li>
  )
}
