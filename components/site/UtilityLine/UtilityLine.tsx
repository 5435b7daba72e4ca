import type { LinkView } from '../../ui/views'
import styles from './UtilityLine.module.css'

export interface UtilityLineProps {
  upper?: LinkView[]
  versions?: LinkView[]
}

/** The line above the masthead: upper governments left, versions and languages right. */
export function UtilityLine({ upper = [], versions = [] }: UtilityLineProps) {
  if (upper.length + versions.length === 0) return null
  return (
    <nav className={styles.line} aria-label="上级网站与版本" data-print="none">
      <div className={`wrap ${styles.inner}`}>
        <Links links={upper} className={styles.upper} />
        <Links links={versions} />
      </div>
    </nav>
  )
}

function Links({ links, className }: { links: LinkView[]; className?: string }) {
  if (links.length === 0) return null
  return (
    <ul className={className}>
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
