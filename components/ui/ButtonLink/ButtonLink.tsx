import type { ReactNode } from 'react'

import { cx } from '../cx'
import styles from './ButtonLink.module.css'

export interface ButtonLinkProps {
  href: string
  tone?: 'solid' | 'quiet'
  rel?: string
  /** The one link that leaves the site without a notice: the notice's own */
  leaves?: boolean
  children: ReactNode
}

/** A link that looks like a button; one solid one in a view. */
export function ButtonLink({ href, tone = 'solid', rel, leaves, children }: ButtonLinkProps) {
  return (
    <a
      className={cx(styles.button, tone === 'quiet' && styles.quiet)}
      href={href}
      rel={rel}
      data-leaves={leaves ? '' : undefined}
    >
      {children}
    </a>
  )
}
