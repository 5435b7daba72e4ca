import type { NamedList } from '@/components/ui/NamedLists/NamedLists'
import { Phrases } from '@/components/ui/Phrases/Phrases'
import { PictureBox } from '@/components/ui/PictureBox/PictureBox'
import { Rows } from '@/components/ui/Rows/Rows'
import { Tabs } from '@/components/ui/Tabs/Tabs'

import type { ItemView } from '@/components/ui/views'

import styles from './PictureTabs.module.css'

/** Items with pictures (the first large, the others as titles) and the lists beside them. */
export interface PictureTabsView {
  items: ItemView[]
  lists: NamedList[]
}

export interface PictureTabsProps {
  view: PictureTabsView & { title: string }
  /** Unique on the page */
  name: string
}

/** A large picture beside lists: as tabs where the script runs, else all open around it. */
export function PictureTabs({ name, view }: PictureTabsProps) {
  const hasLists = view.lists.some((list) => list.items.length > 0)
  const [lead, ...titles] = view.items
  return (
    <div className={lead && hasLists ? styles.pair : undefined}>
      {lead && (
        <div className={styles.picture}>
          <a href={lead.href}>
            {lead.picture && (
              <PictureBox
                picture={{ ...lead.picture, alt: '' }}
                frame="classic"
                sizes="(max-width: 45em) 100vw, 25rem"
                eager
              />
            )}
            <b className={styles.caption}>
              <Phrases text={lead.title} />
            </b>
          </a>
          <Rows items={titles.slice(0, 3)} />
        </div>
      )}
      <Tabs name={name} label={view.title} lists={view.lists} />
    </div>
  )
}
