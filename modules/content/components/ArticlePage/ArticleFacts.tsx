import { Time } from '@/components/ui/Time/Time'

import type { ArticleView } from '../views'
import styles from './ArticleFacts.module.css'

export interface ArticleFactsProps {
  article: Pick<ArticleView, 'publishedAt' | 'source' | 'author' | 'editor'>
}

/** 发布时间, 来源, 作者, 责任编辑 (网页设计规范: the time is visible, with minutes; source on every item). */
export function ArticleFacts({ article }: ArticleFactsProps) {
  return (
    <p className={styles.facts}>
      <span>
        发布时间：
        <Time value={article.publishedAt} format="minute" />
      </span>
      {article.source && <span>来源：{article.source}</span>}
      {article.author && <span>作者：{article.author}</span>}
      {article.editor && <span>责任编辑：{article.editor}</span>}
    </p>
  )
}
