import type { ReactNode } from 'react'

import { PrintedAddress, SharePart } from '@/components/site/SharePart/SharePart'
import { EnglishDay } from '@/components/ui/EnglishRows/EnglishRows'
import { Downloads } from '@/components/ui/Downloads/Downloads'

import type { ArticleView } from '../views'
import styles from './EnglishArticlePage.module.css'

export interface EnglishArticlePageProps {
  article: ArticleView
  children?: ReactNode
}

/** An item of the English edition. */
export function EnglishArticlePage({ article, children }: EnglishArticlePageProps) {
  const files = article.attachments ?? []
  return (
    <article className={styles.article}>
      <h1 className={styles.title}>{article.title}</h1>
      {article.subtitle && <p className={styles.subtitle}>{article.subtitle}</p>}
      <p className={styles.facts}>
        <EnglishDay value={article.publishedAt} />
        {article.source && <span> · Source: {article.source}</span>}
      </p>
      <div className={styles.text}>{children}</div>
      {files.length > 0 && (
        <section aria-labelledby="files">
          <h2 id="files" className={styles.name}>
            Downloads
          </h2>
          <Downloads files={files} english />
        </section>
      )}
      {article.url && (
        <>
          <PrintedAddress url={article.url} />
          <SharePart url={article.url} english />
        </>
      )}
      <p className={styles.back} data-print="none">
        <a className="link" href={article.channel.href}>
          More in {article.channel.text}
        </a>
      </p>
    </article>
  )
}
