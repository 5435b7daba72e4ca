'use client'

import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askPreviewLink } from '@/components/admin/previewLink'
import { refusalOf } from '@/components/admin/refusal'

import type { ReleaseState } from '../../queries/release'
import styles from './ReleaseBar.module.css'
import { wordsFor } from './words'

/** Where a design stands, which sites it touches, and one click back to the release before. */
export function ReleaseBar() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = wordsFor(i18n.language)
  const [state, setState] = useState<ReleaseState | null>(null)
  const address = `${config.routes.api}/${collectionSlug}/${id}`
  useEffect(() => {
    if (!id) return
    const asked = new AbortController()
    fetch(`${address}/release`, { credentials: 'include', signal: asked.signal })
      .then(async (answer) => setState(answer.ok ? ((await answer.json()) as ReleaseState) : null))
      // Leaving the form ends the question; without an answer the bar says nothing.
      .catch(() => setState(null))
    return () => asked.abort()
  }, [address, id, lastUpdateTime])
  if (!id || !state) return null

  const undo = async () => {
    if (!window.confirm(words.confirmUndo)) return
    const answer = await fetch(`${address}/undo`, { credentials: 'include', method: 'POST' })
    if (answer.ok) {
      window.location.reload()
      return
    }
    toast.error((await refusalOf(answer)) ?? words.failed)
  }

  const preview = async (site: string) => {
    // Opened at the press: a window that opens after an answer is taken for an advert and stopped.
    const opened = window.open('', '_blank')
    const link = await askPreviewLink(`${address}/preview-link`, { site })
    if ('url' in link && opened) {
      opened.location.href = link.url
      return
    }
    opened?.close()
    toast.error(('refused' in link && link.refused) || words.noPreview)
  }

  return (
    <section aria-label={words.title} className={styles.bar}>
      <p>
        <strong>{words.stands(state)}</strong>
      </p>
      <p>{words.next(state)}</p>
      <details>
        <summary>{words.touches(state.sites.length)}</summary>
        <ul className={styles.sites}>
          {state.sites.map((site) => (
            <li key={site.id}>
              <Button
                aria-label={words.preview(site.name)}
                buttonStyle="none"
                margin={false}
                onClick={() => void preview(site.id)}
              >
                <u>{site.name}</u>
              </Button>
            </li>
          ))}
        </ul>
      </details>
      {state.canUndo && state.canUpdate && (
        <Button buttonStyle="secondary" margin={false} onClick={() => void undo()} size="small">
          {words.undo}
        </Button>
      )}
    </section>
  )
}
