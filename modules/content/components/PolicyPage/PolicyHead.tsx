import type { ReactNode } from 'react'

import { Time } from '@/components/ui/Time/Time'
import { ValidityMark } from '@/components/ui/ValidityMark/ValidityMark'
import { cx } from '@/components/ui/cx'

import type { ArticleView, PolicyView } from '../views'
import styles from './PolicyHead.module.css'

export interface PolicyHeadProps {
  article: Pick<ArticleView, 'title' | 'publishedAt'>
  policy: PolicyView
}

/** The head of a policy document; rows without a value are left out (standards 1.6). */
export function PolicyHead({ article, policy }: PolicyHeadProps) {
  return (
    <dl className={styles.head}>
      <Fact name="索引号" value={policy.indexNumber} />
      <Fact name="主题分类" value={policy.subject} />
      <Fact name="发文机关" value={policy.issuer} />
      <Fact
        name="成文日期"
        value={policy.writtenOn && <Time value={policy.writtenOn} format="day" />}
      />
      <Fact name="标题" value={article.title} wide />
      <Fact name="发文字号" value={policy.documentNumber} />
      <Fact name="发布日期" value={<Time value={article.publishedAt} format="day" />} />
      <Fact name="有效性" value={policy.validity && <ValidityMark validity={policy.validity} />} />
      <Fact name="施行日期" value={policy.effectiveOn} />
      <Fact name="失效日期" value={policy.expiresOn} />
    </dl>
  )
}

function Fact({ name, value, wide }: { name: string; value: ReactNode; wide?: boolean }) {
  if (!value) return null
  return (
    <div className={cx(styles.fact, wide && styles.wide)}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
