'use client'

import { useAuth, useTranslation } from '@payloadcms/ui'
import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'

import { personFrom, sitesOf } from '@/access/person'

import { BulkPanel } from './BulkPanel'
import { Export } from './Export'
import styles from './ListTools.module.css'
import { QuickFilters } from './QuickFilters'
import { useChoices } from './choices'
import { wordsIn } from './words'

/** Above the list of items: the filters people need, the list as a file, and what is done to many at once. */
export function ListTools() {
  const { language } = useTranslation().i18n
  const words = wordsIn(language)
  const { user } = useAuth()
  const { selectedTenantID } = useTenantSelection()
  const own = sitesOf(personFrom(user))
  const site = selectedTenantID ? String(selectedTenantID) : own.length === 1 ? own[0]! : null
  const choices = useChoices(site)
  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        <QuickFilters choices={choices} words={words} />
        <Export words={words} />
      </div>
      <BulkPanel choices={choices} language={language} site={site} words={words} />
    </div>
  )
}
