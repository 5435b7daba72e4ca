'use client'

import { Button, Dropzone, useConfig, useTranslation } from '@payloadcms/ui'
import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'

import { formatFileSize } from '@/lib/fileSize'

import { DEFAULT_LIMITS, limitsFrom, MEDIA_KINDS } from '../../model/limits'
import type { LimitSettings, MediaLimits } from '../../model/limits'
import styles from './BigUpload.module.css'
import { loadClient } from './send'
import { UploadLine } from './UploadLine'
import { useUploads } from './useUploads'
import { wordsIn } from './words'

/** The limits that the platform's settings name; the defaults until they are known. */
function useLimits(): MediaLimits {
  const { config } = useConfig()
  const [limits, setLimits] = useState(DEFAULT_LIMITS)
  const api = config.routes.api
  useEffect(() => {
    const asked = new AbortController()
    fetch(`${api}/globals/media-settings?depth=0`, {
      credentials: 'include',
      signal: asked.signal,
    })
      .then((answer) => answer.json() as Promise<LimitSettings>)
      .then((settings) => setLimits(limitsFrom(settings)))
      // The server judges by the settings in any case.
      .catch(() => undefined)
    return () => asked.abort()
  }, [api])
  return limits
}

/** 上传大文件: many files at once, each with its progress, paused and resumed, also after the network was lost. */
export function BigUpload() {
  const words = wordsIn(useTranslation().i18n.language)
  const { selectedTenantID } = useTenantSelection()
  const site = selectedTenantID ? String(selectedTenantID) : null
  const limits = useLimits()
  const { add, cancel, items, pause, resume } = useUploads(site, words)
  const [open, setOpen] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const panel = useId()
  const router = useRouter()

  const done = items.filter(({ state }) => state === 'done').length
  useEffect(() => {
    if (done > 0) router.refresh()
  }, [done, router])

  const take = (list: FileList | null): void => add([...(list ?? [])], limits)
  return (
    <section aria-label={words.title} className={styles.room}>
      <Button
        buttonStyle="secondary"
        extraButtonProps={{ 'aria-controls': panel, 'aria-expanded': open }}
        margin={false}
        onClick={() => {
          setOpen(!open)
          // While there is a network: a lost one is what this panel is for.
          void loadClient().catch(() => undefined)
        }}
        size="small"
        type="button"
      >
        {words.title}
      </Button>
      <div className={styles.panel} hidden={!open} id={panel}>
        <p className={styles.facts}>
          {words.limits}
          {MEDIA_KINDS.map((kind) => `${words.kinds[kind]} ${formatFileSize(limits[kind])}`).join(
            words.separator,
          )}
        </p>
        {site ? (
          <Dropzone multipleFiles onChange={take}>
            <div className={styles.drop}>
              <span>{words.drop}</span>
              <Button
                buttonStyle="pill"
                margin={false}
                onClick={() => chooser.current?.click()}
                size="small"
                type="button"
              >
                {words.choose}
              </Button>
            </div>
            <input
              aria-label={words.choose}
              hidden
              multiple
              onChange={(event) => {
                take(event.target.files)
                event.target.value = ''
              }}
              ref={chooser}
              type="file"
            />
          </Dropzone>
        ) : (
          <p className={styles.fault}>{words.noSite}</p>
        )}
        {items.length > 0 && (
          <ul aria-label={words.list} className={styles.lines}>
            {items.map((item) => (
              <UploadLine
                item={item}
                key={item.key}
                onCancel={cancel}
                onPause={pause}
                onResume={resume}
                words={words}
              />
            ))}
          </ul>
        )}
        <p aria-live="polite" className={styles.facts}>
          {done > 0 && `${words.states.done} ${done}/${items.length}`}
        </p>
      </div>
    </section>
  )
}
