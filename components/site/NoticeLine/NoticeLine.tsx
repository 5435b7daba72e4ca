import styles from './NoticeLine.module.css'

export interface NoticeLineProps {
  notices: { text: string; href?: string }[]
  /** Language of the sentences where it is not the page's */
  lang?: string
}

/** What must be said before anything else: one sentence each, above the header, never over the content. */
export function NoticeLine({ lang, notices }: NoticeLineProps) {
  if (notices.length === 0) return null
  return (
    <aside className={styles.notices} aria-label="重要通告" lang={lang}>
      <div className="wrap">
        {notices.map(({ href, text }) => (
          <p key={text} className={styles.notice}>
            <strong className={styles.word}>通告</strong>
            {href ? <a href={href}>{text}</a> : text}
          </p>
        ))}
      </div>
    </aside>
  )
}
