import type { ReactNode } from 'react'

import { PictureBox } from '@/components/ui/PictureBox/PictureBox'
import { Rows } from '@/components/ui/Rows/Rows'
import { Section } from '@/components/ui/Section/Section'
import type { ItemView, PictureView } from '@/components/ui/views'

import styles from './TopicPage.module.css'

export interface TopicPageProps {
  topic: { title: string; summary?: string; picture?: PictureView }
  /** Named parts, such as 动态, 政策, 解读; empty ones are left out */
  groups: { title: string; more?: string; items: ItemView[] }[]
  /** Addresses of the pages with earlier and later items */
  older?: string | null
  newer?: string | null
  children?: ReactNode
}

/** 专题: what was gathered about one matter. */
export function TopicPage({ topic, groups, children, newer, older }: TopicPageProps) {
  const filled = groups.filter((group) => group.items.length > 0)
  return (
    <>
      <div className={styles.head}>
        <div>
          <h1 className={styles.title}>{topic.title}</h1>
          {topic.summary && <p className={styles.summary}>{topic.summary}</p>}
        </div>
        {topic.picture && <PictureBox picture={topic.picture} frame="wide" eager sizes="30rem" />}
      </div>
      {children}
      {filled.map((group) => (
        <Section key={group.title} title={group.title} more={group.more}>
          <Rows items={group.items} dates="day" />
        </Section>
      ))}
      {(newer || older) && (
        <nav className={styles.months} aria-label="更多内容" data-print="none">
          {newer && (
            <a href={newer} rel="prev">
              较新的内容
            </a>
          )}
          {older && (
            <a href={older} rel="next">
              更早的内容
            </a>
          )}
        </nav>
      )}
      {filled.length === 0 && !children && (
        <p className={styles.empty}>这个专题还没有已发布的信息。</p>
      )}
    </>
  )
}
