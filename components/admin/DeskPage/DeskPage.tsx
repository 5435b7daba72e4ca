import { Gutter } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import styles from './DeskPage.module.css'

interface Props {
  title: string
  /** One sentence below the title. */
  lead?: ReactNode
  /** The way back. */
  back?: { href: string; label: string }
  children: ReactNode
}

/** Frame of a screen of our own in the admin: the way back, one heading, one sentence. */
export function DeskPage({ back, children, lead, title }: Props) {
  return (
    // Payload's own screens bring their main landmark; a view of ours stands in none.
    <main>
      <Gutter className={styles.page}>
        {back ? (
          <a className={styles.back} href={back.href}>
            ‹ {back.label}
          </a>
        ) : null}
        <h1 className={styles.title}>{title}</h1>
        {lead ? <p className={styles.lead}>{lead}</p> : null}
        {children}
      </Gutter>
    </main>
  )
}
