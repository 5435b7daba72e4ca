'use client'

import { useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'

import styles from './ListTools.module.css'
import type { wordsIn } from './words'

/** The filtered list as a file, all pages of it: the list's own filter stands in the address of the page. */
export function Export({ words }: { words: ReturnType<typeof wordsIn> }) {
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
        {words.xlsx}
      </a>
      <a download href={address('csv')}>
        {words.csv}
      </a>
    </div>
  )
}
