'use client'

import { Button, useListDrawer } from '@payloadcms/ui'
import { useState } from 'react'

import type { Choice, Choices } from './choices'
import styles from './ListTools.module.css'
import type { wordsIn } from './words'

interface Props {
  choices: Choices
  /** What is asked for: channel, source, unit, cover or keywords. */
  field: string
  onTarget: (value: string) => void
  site: string | null
  value: string
  words: ReturnType<typeof wordsIn>
}

/** Whereto or what: a channel, a source, a unit, a picture or keywords. */
export function BulkTarget({ choices, field, onTarget, site, value, words }: Props) {
  if (field === 'keywords') {
    return (
      <label className={styles.field}>
        {words.targets.keywords}
        <input
          onChange={({ target }) => onTarget(target.value)}
          placeholder={words.separated}
          type="text"
          value={value}
        />
      </label>
    )
  }
  if (field === 'cover') return <Cover onTarget={onTarget} words={words} />
  if (field !== 'source' && !site) return <span>{words.siteFirst}</span>
  const offered: Choice[] = choices[`${field}s` as keyof Choices] ?? []
  return (
    <label className={styles.field}>
      {words.targets[field as 'channel']}
      <select onChange={({ target }) => onTarget(target.value)} value={value}>
        <option value="">{words.choose}</option>
        {offered.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  )
}

function Cover({ onTarget, words }: Pick<Props, 'onTarget' | 'words'>) {
  const [ListDrawer, , { closeDrawer, openDrawer }] = useListDrawer({ collectionSlugs: ['media'] })
  const [name, setName] = useState('')
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={openDrawer} size="small">
        {name ? words.cover(name) : words.choosePicture}
      </Button>
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ doc, docID }) => {
          onTarget(String(docID))
          setName(String(doc['originalName'] ?? doc['filename'] ?? words.chosen))
          closeDrawer()
        }}
      />
    </>
  )
}
