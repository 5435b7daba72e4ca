'use client'

import { useListQuery } from '@payloadcms/ui'

import type { Choice, Choices } from './choices'
import styles from './ListTools.module.css'
import { filtersOf, NO_FILTERS, whereOf } from './where'
import type { Filters } from './where'
import type { wordsIn } from './words'

interface Props {
  choices: Choices
  words: ReturnType<typeof wordsIn>
}

/** Channel, status, source and days of the last change; a choice takes effect at once. */
export function QuickFilters({ choices, words }: Props) {
  const { handleWhereChange, query } = useListQuery()
  const filters = filtersOf(query.where)
  const set = (change: Partial<Filters>) => {
    void handleWhereChange?.(whereOf({ ...filters, ...change }))
  }
  const statuses: Choice[] = [
    { label: words.draft, value: 'draft' },
    { label: words.published, value: 'published' },
  ]
  const isSet = Object.values(filters).some(Boolean)
  return (
    <div className={styles.filters} role="group" aria-label={words.filters}>
      <Pick
        choices={choices.channels}
        all={words.all}
        label={words.targets.channel}
        onPick={(channel) => set({ channel })}
        value={filters.channel}
      />
      <Pick
        choices={statuses}
        all={words.all}
        label={words.status}
        onPick={(status) => set({ status })}
        value={filters.status}
      />
      <Pick
        choices={choices.sources}
        all={words.all}
        label={words.targets.source}
        onPick={(source) => set({ source })}
        value={filters.source}
      />
      <label className={styles.field}>
        {words.from}
        <input
          max={filters.to || undefined}
          onChange={({ target }) => set({ from: target.value })}
          type="date"
          value={filters.from}
        />
      </label>
      <label className={styles.field}>
        {words.to}
        <input
          min={filters.from || undefined}
          onChange={({ target }) => set({ to: target.value })}
          type="date"
          value={filters.to}
        />
      </label>
      {isSet ? (
        <button className={styles.plain} onClick={() => set(NO_FILTERS)} type="button">
          {words.clear}
        </button>
      ) : null}
    </div>
  )
}

interface PickProps {
  all: string
  choices: Choice[]
  label: string
  onPick: (value: string) => void
  value: string
}

function Pick({ all, choices, label, onPick, value }: PickProps) {
  return (
    <label className={styles.field}>
      {label}
      <select onChange={({ target }) => onPick(target.value)} value={value}>
        <option value="">{all}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  )
}
