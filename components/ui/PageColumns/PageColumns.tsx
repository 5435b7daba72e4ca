import type { ReactNode } from 'react'

import { cx } from '../cx'
import styles from './PageColumns.module.css'

export interface PageColumnsProps {
  /** The margin on the left */
  margin?: ReactNode
  /** The margin stands after the text where there is one column only */
  marginLast?: boolean
  /** A third column, for what belongs to the text */
  aside?: ReactNode
  /** Measure of running text */
  text?: boolean
  children: ReactNode
}

/** The columns of an inner page: margin, matter and, for an item, what belongs to it. */
export function PageColumns({ margin, marginLast, aside, text, children }: PageColumnsProps) {
  return (
    <div className={cx(styles.page, text && styles.text)}>
      <div className={cx(styles.margin, marginLast && styles.last)}>{margin}</div>
      <div>{children}</div>
      {aside}
    </div>
  )
}
