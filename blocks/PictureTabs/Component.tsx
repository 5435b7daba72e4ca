import { NamedListView, NamedLists } from '@/components/ui/NamedLists/NamedLists'
import type { NamedList } from '@/components/ui/NamedLists/NamedLists'
import { PictureBox } from '@/components/ui/PictureBox/PictureBox'
import { Rows } from '@/components/ui/Rows/Rows'

import type { ItemView } from '@/components/ui/views'

import styles from './PictureTabs.module.css'

/** Items with pictures (the first large, the others as titles) and the lists beside them. */
export interface PictureTabsView {
  items: ItemView[]
  lists: NamedList[]
}

/** A large picture beside the first list; the other lists stand below, all open without script. */
export function PictureTabs({ view }: { view: PictureTabsView }) {
  const [first, ...others] = view.lists.filter((tab) => tab.items.length > 0)
  const [lead, ...titles] = view.items
  return (
    <>
      <div className={lead && first ? styles.pair : undefined}>
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
              <b className={styles.caption}>{lead.title}</b>
            </a>
            <Rows items={titles.slice(0, 3)} />
          </div>
        )}
        {first && <NamedListView list={first} lead />}
      </div>
      {others.length > 0 && (
        <div className={styles.below}>
          <NamedLists lists={others} />
        </div>
      )}
    </>
  )
}
