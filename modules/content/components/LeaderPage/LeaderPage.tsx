import type { ReactNode } from 'react'

import { ColumnNavigation } from '@/components/site/ColumnNavigation/ColumnNavigation'
import { PageColumns } from '@/components/ui/PageColumns/PageColumns'
import { PictureBox } from '@/components/ui/PictureBox/PictureBox'
import { Rows } from '@/components/ui/Rows/Rows'
import type { ItemView, LeaderFacts, PictureView } from '@/components/ui/views'

import type { SinglePageView } from '../views'
import styles from './LeaderPage.module.css'

export interface LeaderPageProps {
  leader: LeaderFacts & { picture?: PictureView }
  tree?: SinglePageView['tree']
  /** Activities and speeches */
  items?: ItemView[]
  /** 简历 or further text */
  children?: ReactNode
}

/** 领导信息: post, division of work, text, activities. */
export function LeaderPage({ leader, tree, items = [], children }: LeaderPageProps) {
  return (
    <PageColumns margin={tree && <ColumnNavigation {...tree} />}>
      <article className={styles.page}>
        {leader.picture && (
          <div className={styles.picture}>
            <PictureBox picture={leader.picture} sizes="10rem" />
          </div>
        )}
        <h1 className={styles.title}>{leader.post}</h1>
        {leader.duties && (
          <p className={styles.duties}>
            <b>工作分工：</b>
            {leader.duties}
          </p>
        )}
        {children}
        {items.length > 0 && (
          <section className={styles.items}>
            <h2 className={styles.subtitle}>相关信息</h2>
            <Rows items={items} dates="day" />
          </section>
        )}
      </article>
    </PageColumns>
  )
}
