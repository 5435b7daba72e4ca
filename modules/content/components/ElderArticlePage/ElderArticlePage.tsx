import type { ReactNode } from 'react'

import { ReaderButton, SpeakWords } from '@/components/site/ReadingTools/ReaderButton'
import { PrintedAddress, SharePart } from '@/components/site/SharePart/SharePart'
import { Phrases } from '@/components/ui/Phrases/Phrases'

import { ArticleFacts } from '../ArticlePage/ArticleFacts'
import { Attachments } from '../ArticlePage/Attachments'
import { Related } from '../ArticlePage/Related'
import type { ArticleView } from '../views'
import styles from './ElderArticlePage.module.css'

export interface ElderArticlePageProps {
  article: ArticleView
  /** A single page has no time and no neighbours */
  single?: boolean
  /** Head table, validity, film, duties */
  head?: ReactNode
  children?: ReactNode
}

/** An item in 长者版: one column, read aloud at a button under the title, files and neighbours as large targets. */
export function ElderArticlePage({ article, single, head, children }: ElderArticlePageProps) {
  return (
    <article className={styles.article}>
      <h1 className={styles.title}>
        <Phrases text={article.title} />
      </h1>
      {article.subtitle && <p className={styles.subtitle}>{article.subtitle}</p>}
      {!single && <ArticleFacts article={article} />}
      <p className={styles.listen} data-print="none" data-needs="voice">
        <ReaderButton action="speak">
          <SpeakWords subject="给我听" />
        </ReaderButton>
      </p>
      {head}
      {children}
      <Attachments files={article.attachments ?? []} />
      {article.originalUrl && (
        <p className={styles.original}>
          原文地址：
          <a className="link" href={article.originalUrl} rel="noopener noreferrer external">
            {article.originalUrl}
          </a>
        </p>
      )}
      {(article.related ?? []).length > 0 && (
        <div className={styles.related}>
          <Related groups={article.related ?? []} />
        </div>
      )}
      {!single && article.url && (
        <>
          <PrintedAddress url={article.url} />
          <SharePart url={article.url} large />
        </>
      )}
      {!single && (article.previous ?? article.next) && (
        <nav className={styles.beside} aria-label="上一篇与下一篇" data-print="none">
          {[['上一篇', article.previous] as const, ['下一篇', article.next] as const].map(
            ([name, link]) =>
              link && (
                <a key={name} href={link.href}>
                  <b>{name}</b>
                  <span>{link.text}</span>
                </a>
              ),
          )}
        </nav>
      )}
    </article>
  )
}
