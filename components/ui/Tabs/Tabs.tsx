import { NamedListView } from '../NamedLists/NamedLists'
import type { NamedList } from '../NamedLists/NamedLists'
import styles from './Tabs.module.css'

export interface TabsProps {
  /** Unique on the page; ids are made from it */
  name: string
  /** What the lists have in common, for those who hear the row of tabs */
  label: string
  lists: NamedList[]
}

/**
 * Lists under their headings, all open; where the script runs, tabs of them. Which of both is shown is decided
 * before the first paint (readerStart.ts), so nothing moves when the script comes; reader.js gives the keys.
 */
export function Tabs({ label, lists, name }: TabsProps) {
  const filled = lists.filter((list) => list.items.length > 0)
  if (filled.length < 2) {
    return filled.map((list) => <NamedListView key={list.title} list={list} lead />)
  }
  return (
    <div className={styles.tabs} data-tabs="">
      <div className={styles.row} role="tablist" aria-label={label} data-needs="script">
        {filled.map(({ title }, index) => (
          <button
            key={title}
            type="button"
            role="tab"
            id={`${name}-tab-${index + 1}`}
            aria-controls={`${name}-${index + 1}`}
            aria-selected={index === 0}
            tabIndex={index === 0 ? undefined : -1}
          >
            {title}
          </button>
        ))}
      </div>
      {filled.map((list, index) => (
        <div
          key={list.title}
          className={styles.panel}
          id={`${name}-${index + 1}`}
          data-panel=""
          data-open={index === 0 ? '' : undefined}
        >
          <NamedListView list={list} lead={index === 0} id={`${name}-list-${index + 1}`} />
        </div>
      ))}
    </div>
  )
}
