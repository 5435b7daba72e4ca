'use client'

import { useListQuery } from '@payloadcms/ui'

import type { Choice, Choices } from './choices'
import styles from './ListTools.module.css'
import { filtersOf, NO_FILTERS, whereOf } from './where'
import type { Filters } from './where'

const STATUSES: Choice[] = [
  { label: '草稿', value: 'draft' },
  { label: '已发布', value: 'published' },
]

/** Channel, status, source and days of the last change; a choice takes effect at once. */
export function QuickFilters({ choices }: { choices: Choices }) {
  const { handleWhereChange, query } = useListQuery()
  const filters = filtersOf(query.where)
  const set = (change: Partial<Filters>) => {
    void handleWhereChange?.(whereOf({ ...filters, ...change }))
  }
  const isSet = Object.values(filters).some(Boolean)
  return (
    <div className={styles.filters} role="group" aria-label="常用筛选">
      <Pick
        choices={choices.channels}
        label="栏目"
        onPick={(channel) => set({ channel })}
        value={filters.channel}
      />
      <Pick
        choices={STATUSES}
        label="状态"
        onPick={(status) => set({ status })}
        value={filters.status}
      />
      <Pick
        choices={choices.sources}
        label="来源"
        onPick={(source) => set({ source })}
        value={filters.source}
      />
      <label className={styles.field}>
        更新自
        <input
          max={filters.to || undefined}
          onChange={({ target }) => set({ from: target.value })}
          type="date"
          value={filters.from}
        />
      </label>
      <label className={styles.field}>
        至
        <input
          min={filters.from || undefined}
          onChange={({ target }) => set({ to: target.value })}
          type="date"
          value={filters.to}
        />
      </label>
      {isSet ? (
        <button className={styles.plain} onClick={() => set(NO_FILTERS)} type="button">
          清除筛选
        </button>
      ) : null}
    </div>
  )
}

interface PickProps {
  choices: Choice[]
  label: string
  onPick: (value: string) => void
  value: string
}

function Pick({ choices, label, onPick, value }: PickProps) {
  return (
    <label className={styles.field}>
      {label}
      <select onChange={({ target }) => onPick(target.value)} value={value}>
        <option value="">全部</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  )
}
