import type { ReactNode } from 'react'

import { cx } from '../cx'
import styles from './Notice.module.css'

export interface NoticeProps {
  tone?: 'plain' | 'warning'
  children: ReactNode
}

/** A framed notice at the head of a page; its words carry the meaning, the colour only helps. */
export function Notice({ tone = 'plain', children }: NoticeProps) {
  return <div className={cx(styles.notice, tone === 'warning' && styles.warning)}>{children}</div>
}
