import { LinkGrid } from '@/components/ui/LinkGrid/LinkGrid'
import { PolicyRows } from '@/components/ui/PolicyRows/PolicyRows'
import type { ItemView, LinkView } from '@/components/ui/views'

import styles from './Policies.module.css'

export interface PoliciesView {
  items: ItemView[]
  /** The fixed entries of 政府信息公开 (61号, standards.md 6.2) */
  entries: LinkView[]
}

/** The newest policy documents under the statutory entries. */
export function Policies({ view: { entries, items } }: { view: PoliciesView }) {
  return (
    <>
      <LinkGrid links={entries} strong />
      <div className={styles.register}>
        <PolicyRows items={items} />
      </div>
    </>
  )
}
