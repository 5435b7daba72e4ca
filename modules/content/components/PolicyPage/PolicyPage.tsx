import type { ReactNode } from 'react'

import { ArticlePage } from '../ArticlePage/ArticlePage'
import type { ArticleView, PolicyView } from '../views'
import { PolicyHead } from './PolicyHead'
import { ValidityBanner } from './ValidityBanner'

export interface PolicyPageProps {
  article: ArticleView
  policy: PolicyView
  children?: ReactNode
}

/** A policy document: head table first, a banner when it is not in force as it stands. */
export function PolicyPage({ article, policy, children }: PolicyPageProps) {
  return (
    <ArticlePage
      article={article}
      headFirst
      head={
        <>
          <ValidityBanner policy={policy} />
          <PolicyHead article={article} policy={policy} />
        </>
      }
    >
      {children}
    </ArticlePage>
  )
}
