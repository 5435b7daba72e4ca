import { cx } from '../../ui/cx'
import { Handscroll } from '../Handscroll/Handscroll'
import { SearchBox } from '../SearchBox/SearchBox'
import type { SearchView, SiteView } from '../views'
import styles from './SiteHeader.module.css'

export interface SiteHeaderProps {
  site: SiteView
  search?: SearchView
  home?: boolean
}

/** The name as it was drawn in Song type; as text where it was not. */
function Wordmark({ site: { name, shortName, wordmark } }: { site: SiteView }) {
  if (!wordmark) return shortName ?? name
  const { height, path, width } = wordmark
  return (
    <svg
      className={styles.drawn}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={wordmark.name}
    >
      <path d={path} fill="currentColor" />
    </svg>
  )
}

/** The masthead: wordmark, search, and on a home page the handscroll. */
export function SiteHeader({ site, search, home = false }: SiteHeaderProps) {
  return (
    <header className={cx(styles.mast, home && styles.home)}>
      <div className={`wrap ${styles.inner}`}>
        <a className={styles.wordmark} href="/" rel="home">
          <Wordmark site={site} />
          {site.englishName && (
            <span className={styles.english} lang="en">
              {site.englishName}
            </span>
          )}
        </a>
        {search && <SearchBox search={search} large={home} />}
      </div>
      {home && <Handscroll kind={site.kind} />}
    </header>
  )
}
