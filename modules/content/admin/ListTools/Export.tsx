'use client'

import { useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'

import styles from './ListTools.module.css'

/** The filtered list as a file, all pages of it: the list's own filter stands in the address of the page. */
export function Export() {
  const { config } = useConfig()
  const shown = useSearchParams()
  const address = (format: 'csv' | 'xlsx') => {
    const filter = [...shown].filter(([key]) => key === 'search' || key.startsWith('where'))
    const query = new URLSearchParams([['format', format], ...filter])
    return `${config.routes.api}/articles/export?${query.toString()}`
  }
  return (
    <div className={styles.export}>
      <a download href={address('xlsx')}>
        导出表格（XLSX）
      </a>
      <a download href={address('csv')}>
        导出 CSV
      </a>
    </div>
  )
}
