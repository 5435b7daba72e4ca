'use client'

import { useAuth } from '@payloadcms/ui'
import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'

import { personFrom, sitesOf } from '@/access/person'

import { BulkPanel } from './BulkPanel'
import { Export } from './Export'
import styles from './ListTools.module.css'
import { QuickFilters } from './QuickFilters'
import { useChoices } from './choices'

/** Above the list of items: the filters people need, the list as a file, and what is done to many at once. */
export function ListTools() {
  const { user } = useAuth()
  const { selectedTenantID } = useTenantSelection()
  const own = sitesOf(personFrom(user))
  const site = selectedTenantID ? String(selectedTenantID) : own.length === 1 ? own[0]! : null
  const choices = useChoices(site)
  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        <QuickFilters choices={choices} />
        <Export />
      </div>
      <BulkPanel choices={choices} site={site} />
    </div>
  )
}
