import type { LinkView } from '../../ui/views'
import { ReaderButton } from '../ReadingTools/ReaderButton'
import type { VersionView } from '../views'
import styles from './UtilityLine.module.css'

export interface UtilityLineProps {
  upper?: LinkView[]
  versions?: VersionView[]
}

/** The line above the masthead: upper governments left, editions, 无障碍 and languages right. */
export function UtilityLine({ upper = [], versions = [] }: UtilityLineProps) {
  const [elder, others] = [
    versions.filter(({ variant }) => variant === 'elder'),
    versions.filter(({ variant }) => variant !== 'elder'),
  ]
  return (
    <nav className={styles.line} aria-label="上级网站与版本" data-print="none">
      <div className={`wrap ${styles.inner}`}>
        {upper.length > 0 && (
          <ul className={styles.upper}>
            {upper.map((link) => (
              <li key={`${link.href} ${link.text}`}>
                <a href={link.href} lang={link.lang}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        )}
        <ul>
          <Versions versions={elder} />
          <li data-needs="script">
            <ReaderButton action="panel" controls="reading">
              无障碍
            </ReaderButton>
          </li>
          <Versions versions={others} />
        </ul>
      </div>
    </nav>
  )
}

function Versions({ versions }: { versions: VersionView[] }) {
  return versions.map((link) => (
    <li key={link.variant}>
      <a href={link.href} rel="alternate" lang={link.lang}>
        {link.text}
      </a>
    </li>
  ))
}
