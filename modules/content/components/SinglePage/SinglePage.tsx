import type { ReactNode } from 'react'

import { ColumnNavigation } from '@/components/site/ColumnNavigation/ColumnNavigation'
import { PageColumns } from '@/components/ui/PageColumns/PageColumns'

import { Attachments } from '../ArticlePage/Attachments'
import type { SinglePageView } from '../views'
import styles from './SinglePage.module.css'

export interface SinglePageProps {
  page: SinglePageView
  children?: ReactNode
}

/** 单页 such as 关于我们 or 机构职能: a standing text without the line of facts. */
export function SinglePage({ page, children }: SinglePageProps) {
  return (
    <PageColumns margin={page.tree && <ColumnNavigation {...page.tree} />}>
      <article className={styles.page}>
        <h1 className={styles.title}>{page.title}</h1>
        {children}
        <Attachments files={page.attachments ?? []} />
      </article>
    </PageColumns>
  )
}
