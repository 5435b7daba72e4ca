import { cx } from '../cx'
import type { LinkView } from '../views'
import styles from './LinkGrid.module.css'

export interface LinkGridProps {
  links: LinkView[]
  /** `wide` for long names such as departments */
  columns?: 'narrow' | 'wide'
  strong?: boolean
}

/** A plain index of links in columns; never a wall of icons. */
export function LinkGrid({ links, columns = 'narrow', strong = false }: LinkGridProps) {
  if (links.length === 0) return null
  return (
    <ul className={cx(styles.grid, columns === 'wide' && styles.wide, strong && styles.strong)}>
      {links.map((link) => (
        <li key={`${link.href} ${link.text}`}>
          <a href={link.href} lang={link.lang}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  )
}
