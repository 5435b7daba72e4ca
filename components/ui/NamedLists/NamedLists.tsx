import { Rows } from '../Rows/Rows'
import type { ItemView } from '../views'
import styles from './NamedLists.module.css'

/** A list with its own heading inside a block. */
export interface NamedList {
  title: string
  /** Address of the full list */
  more?: string
  items: ItemView[]
}

/** Lists under their own headings, side by side where there is room; empty ones are left out. */
export function NamedLists({ lists }: { lists: NamedList[] }) {
  const filled = lists.filter((list) => list.items.length > 0)
  if (filled.length === 0) return null
  return (
    <div className={styles.lists}>
      {filled.map((list) => (
        <NamedListView key={list.title} list={list} />
      ))}
    </div>
  )
}

export interface NamedListViewProps {
  list: NamedList
  lead?: boolean
  /** Of the heading */
  id?: string
}

/** One list with its heading and the way to all of it. */
export function NamedListView({ list, lead = false, id }: NamedListViewProps) {
  return (
    <div>
      <div className={styles.head} data-head="">
        <h3 className={styles.title} id={id}>
          {list.title}
        </h3>
        {list.more && (
          <a className={styles.more} href={list.more}>
            更多<span className="vh">：{list.title}</span>
          </a>
        )}
      </div>
      <Rows items={list.items} size={lead ? 'lead' : 'plain'} />
    </div>
  )
}
