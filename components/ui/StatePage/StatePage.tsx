import type { ReactNode } from 'react'

import { Phrases } from '../Phrases/Phrases'
import styles from './StatePage.module.css'

export interface StatePageProps {
  /** Small line above the heading, such as `404　没有找到` */
  kicker?: string
  title: string
  children?: ReactNode
}

/** A page that tells one thing and shows the ways out. */
export function StatePage({ kicker, title, children }: StatePageProps) {
  return (
    <div className={styles.state}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1 className={styles.title}>
        <Phrases text={title} />
      </h1>
      {children}
    </div>
  )
}

/** The sentence under the heading. */
export function StateText({ children }: { children: ReactNode }) {
  return <p className={styles.text}>{children}</p>
}

/** Buttons in a row. */
export function StateActions({ children }: { children: ReactNode }) {
  return <p className={styles.actions}>{children}</p>
}

/** A small line of facts. */
export function StateFacts({ children }: { children: ReactNode }) {
  return <p className={styles.facts}>{children}</p>
}
