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

/** The masthead: wordmark, search, and on a home page the handscroll. */
export function SiteHeader({ site, search, home = false }: SiteHeaderProps) {
  return (
    <header className={cx(styles.mast, home && styles.home)}>
      <div className={`wrap ${styles.inner}`}>
        <a className={styles.wordmark} href="/" rel="home">
          {site.shortName ?? site.name}
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
