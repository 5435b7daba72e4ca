import type { NavigationItem } from '../views'
import styles from './MainNavigation.module.css'

/** The main navigation: one flat row, on a phone a small table of all entries. */
export function MainNavigation({ items }: { items: NavigationItem[] }) {
  if (items.length === 0) return null
  return (
    <nav className={styles.navigation} aria-label="主导航" data-print="none">
      <div className="wrap">
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={`${item.href} ${item.text}`}>
              <a href={item.href} lang={item.lang} aria-current={item.current}>
                {item.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
