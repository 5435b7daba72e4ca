import type { ReactNode } from 'react'

import styles from './Section.module.css'

export interface SectionProps {
  title: string
  /** One line under the name */
  note?: string
  /** Address of the full list */
  more?: string
  moreText?: string
  id?: string
  children: ReactNode
}

/** A part of a home page: its name stands in the margin under a 文武线, its matter beside it. */
export function Section({ title, note, more, moreText, id, children }: SectionProps) {
  return (
    <section className={styles.section} id={id}>
      <div className="rule-double" />
      <div className={styles.grid}>
        <div className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          {more && (
            <a className={styles.more} href={more}>
              {moreText ?? '全部'}
              <span className="vh">：{title}</span>
            </a>
          )}
          {note && <p className={styles.note}>{note}</p>}
        </div>
        <div>{children}</div>
      </div>
    </section>
  )
}
