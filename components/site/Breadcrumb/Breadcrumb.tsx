import type { Crumb } from '../views'
import styles from './Breadcrumb.module.css'

/** 当前位置 (portal.md section 1: on every page); the last step is the page itself. */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav className={styles.crumbs} aria-label="当前位置" data-print="none">
      <span className={styles.name} aria-hidden="true">
        当前位置：
      </span>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={index}>
            {crumb.href && index < crumbs.length - 1 ? (
              <a href={crumb.href}>{crumb.text}</a>
            ) : (
              <span aria-current={index === crumbs.length - 1 ? 'page' : undefined}>
                {crumb.text}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
