import type { ReactNode } from 'react'

import { ReadingTools } from '@/components/site/ReadingTools/ReadingTools'
import { PrintedAddress, SharePart } from '@/components/site/SharePart/SharePart'
import { PageColumns } from '@/components/ui/PageColumns/PageColumns'
import { Phrases } from '@/components/ui/Phrases/Phrases'

import type { ArticleView } from '../views'
import { ArticleFacts } from './ArticleFacts'
import styles from './ArticlePage.module.css'
import { Attachments } from './Attachments'
import { Neighbours } from './Neighbours'
import { Related } from './Related'

export interface ArticlePageProps {
  article: ArticleView
  /** Between the facts and the text: head table, validity banner, film */
  head?: ReactNode
  /** Head tables of official documents stand above the title */
  headFirst?: boolean
  /** The text */
  children?: ReactNode
}

/** An item: title, facts, text, files, neighbours and what belongs to it. */
export function ArticlePage({ article, head, headFirst = false, children }: ArticlePageProps) {
  return (
    <PageColumns
      text
      marginLast
      margin={<Margin article={article} />}
      aside={<Related groups={article.related ?? []} />}
    >
      <article>
        {headFirst && head}
        <header className={headFirst ? styles.official : undefined}>
          {article.kicker && <p className={styles.kicker}>{article.kicker}</p>}
          <h1 className={styles.title}>
            <Phrases text={article.title} />
          </h1>
          {article.subtitle && <p className={styles.subtitle}>{article.subtitle}</p>}
          <ArticleFacts article={article} />
        </header>
        {!headFirst && head}
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
        {article.url && <PrintedAddress url={article.url} />}
        <Neighbours previous={article.previous} next={article.next} />
      </article>
    </PageColumns>
  )
}

function Margin({ article }: { article: ArticleView }) {
  const topics = article.topics ?? []
  return (
    <div className={styles.margin} data-print="none">
      <ReadingTools />
      {article.url && <SharePart url={article.url} />}
      <p className={styles.name}>所属栏目</p>
      <p>
        <a className={styles.way} href={article.channel.href}>
          <span aria-hidden="true">‹ </span>
          {article.channel.text}
        </a>
      </p>
      {topics.length > 0 && (
        <>
          <p className={styles.name}>专题</p>
          <ul>
            {topics.map((topic) => (
              <li key={topic.href}>
                <a className={styles.way} href={topic.href}>
                  {topic.text}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
