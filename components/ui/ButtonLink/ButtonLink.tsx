import type { ReactNode } from 'react'

import { cx } from '../cx'
import styles from './ButtonLink.module.css'

export interface ButtonLinkProps {
  href: string
  tone?: 'solid' | 'quiet'
  children: ReactNode
}

/** A link that looks like a button; one solid one in a view. */
export function ButtonLink({ href, tone = 'solid', children }: ButtonLinkProps) {
  return (
    <a className={cx(styles.button, tone === 'quiet' && styles.quiet)} href={href}>
      {children}
    </a>
  )
}
