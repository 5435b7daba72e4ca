'use client'

import { Button, useListDrawer } from '@payloadcms/ui'
import { useState } from 'react'

import type { Choice, Choices } from './choices'
import styles from './ListTools.module.css'

interface Props {
  choices: Choices
  /** What is asked for: channel, source, unit, cover or keywords. */
  field: string
  onTarget: (value: string) => void
  site: string | null
  value: string
}

const LABELS: Record<string, string> = { channel: '栏目', source: '来源', unit: '单位' }

/** Whereto or what: a channel, a source, a unit, a picture or keywords. */
export function BulkTarget({ choices, field, onTarget, site, value }: Props) {
  if (field === 'keywords') {
    return (
      <label className={styles.field}>
        关键词
        <input
          onChange={({ target }) => onTarget(target.value)}
          placeholder="用逗号或空格隔开"
          type="text"
          value={value}
        />
      </label>
    )
  }
  if (field === 'cover') return <Cover onTarget={onTarget} />
  if (field !== 'source' && !site) return <span>请先在上方选择站点。</span>
  const offered: Choice[] = choices[`${field}s` as keyof Choices] ?? []
  return (
    <label className={styles.field}>
      {LABELS[field]}
      <select onChange={({ target }) => onTarget(target.value)} value={value}>
        <option value="">请选择</option>
        {offered.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  )
}

function Cover({ onTarget }: { onTarget: (value: string) => void }) {
  const [ListDrawer, , { closeDrawer, openDrawer }] = useListDrawer({ collectionSlugs: ['media'] })
  const [name, setName] = useState('')
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={openDrawer} size="small">
        {name ? `封面：${name}` : '选择图片'}
      </Button>
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ doc, docID }) => {
          onTarget(String(docID))
          setName(String(doc['originalName'] ?? doc['filename'] ?? '已选'))
          closeDrawer()
        }}
      />
    </>
  )
}
