import type { ReactNode } from 'react'

import { ColumnNavigation } from '@/components/site/ColumnNavigation/ColumnNavigation'
import { PageColumns } from '@/components/ui/PageColumns/PageColumns'
import type { OrganisationFacts } from '@/components/ui/views'

import type { SinglePageView } from '../views'
import styles from './OrganisationPage.module.css'

export interface OrganisationPageProps {
  organisation: OrganisationFacts & { name: string }
  tree?: SinglePageView['tree']
  children?: ReactNode
}

const FACTS = [
  ['duties', '主要职责'],
  ['address', '办公地址'],
  ['telephone', '联系电话'],
  ['officeHours', '办公时间'],
] as const

/** 机构职能: what the office does, where it is and how to reach it. */
export function OrganisationPage({ organisation, tree, children }: OrganisationPageProps) {
  const facts = FACTS.filter(([key]) => organisation[key])
  return (
    <PageColumns margin={tree && <ColumnNavigation {...tree} />}>
      <article className={styles.page}>
        <h1 className={styles.title}>{organisation.name}</h1>
        {facts.length > 0 && (
          <dl className={styles.facts}>
            {facts.map(([key, name]) => (
              <div key={key}>
                <dt>{name}</dt>
                <dd>{organisation[key]}</dd>
              </div>
            ))}
          </dl>
        )}
        {children}
      </article>
    </PageColumns>
  )
}
