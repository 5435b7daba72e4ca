import styles from './Pager.module.css'
import type { PagerView } from './pagerView'

/** Page numbers; nothing when everything stands on one page. */
export function Pager({ pager }: { pager: PagerView }) {
  if (pager.steps.length < 2) return null
  return (
    <nav className={styles.pager} aria-label="翻页" data-print="none">
      {pager.previous && (
        <a href={pager.previous} rel="prev">
          上一页
        </a>
      )}
      {pager.steps.map((step, index) => {
        if (step.current) {
          return (
            <span key={index} className={styles.current} aria-current="page">
              <span className="vh">第</span>
              {step.label}
              <span className="vh">页，当前页</span>
            </span>
          )
        }
        return step.href ? (
          <a key={index} href={step.href}>
            <span className="vh">第</span>
            {step.label}
            <span className="vh">页</span>
          </a>
        ) : (
          <span key={index} className={styles.gap} aria-hidden="true">
            {step.label}
          </span>
        )
      })}
      {pager.next && (
        <a href={pager.next} rel="next">
          下一页
        </a>
      )}
      <span className={styles.sum}>
        共 {pager.total.toLocaleString('en-US')} 条，每页 {pager.perPage} 条
      </span>
    </nav>
  )
}
