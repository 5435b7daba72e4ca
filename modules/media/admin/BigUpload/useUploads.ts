'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { Upload } from 'tus-js-client'

import type { MediaLimits } from '../../model/limits'
import { itemOf, nextOf, uploadsAfter } from './queue'
import type { UploadItem } from './queue'
import { send } from './send'
import type { wordsIn } from './words'

interface Uploads {
  add: (files: readonly File[], limits: MediaLimits) => void
  cancel: (key: string) => void
  items: UploadItem[]
  pause: (key: string) => void
  resume: (key: string) => void
}

/** The uploads of this page: one is sent at a time; those that lost the network go on when it is back. */
export function useUploads(site: null | string, words: ReturnType<typeof wordsIn>): Uploads {
  const { config } = useConfig()
  const [items, on] = useReducer(uploadsAfter, [])
  const files = useRef(new Map<string, { file: File; site: string; upload: null | Upload }>())
  const api = config.routes.api

  const next = nextOf(items)?.key ?? null
  useEffect(() => {
    const entry = next === null ? undefined : files.current.get(next)
    if (next === null || !entry) return
    on({ key: next, state: 'sending', type: 'state' })
    // Also one that goes on: the browser remembers how far it came, and asks the server.
    send({ api, file: entry.file, key: next, on, site: entry.site, words })
      .then((upload) => (entry.upload = upload))
      .catch(() => on({ key: next, message: words.lost, state: 'waiting', type: 'state' }))
  }, [api, next, words])

  const lost = items.filter(({ state }) => state === 'waiting').map(({ key }) => key)
  const lostKeys = lost.join(' ')
  useEffect(() => {
    if (!lostKeys) return
    const goOn = (): void =>
      lostKeys.split(' ').forEach((key) => on({ key, state: 'queued', type: 'state' }))
    window.addEventListener('online', goOn)
    return () => window.removeEventListener('online', goOn)
  }, [lostKeys])

  const busy = items.some(({ state }) => ['queued', 'sending', 'waiting'].includes(state))
  useEffect(() => {
    if (!busy) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [busy])

  // Leaving the page ends what is under way; choosing the file again goes on from there.
  useEffect(() => {
    const all = files.current
    return () => all.forEach(({ upload }) => void upload?.abort())
  }, [])

  const add = useCallback<Uploads['add']>(
    (chosen, limits) => {
      if (!site) return
      const fresh = chosen.map((file) => {
        const key = crypto.randomUUID?.() ?? `${file.name}-${Math.random()}`
        files.current.set(key, { file, site, upload: null })
        return itemOf(key, file.name, file.size, limits)
      })
      on({ items: fresh, type: 'add' })
    },
    [site],
  )
  const pause = useCallback((key: string) => {
    void files.current.get(key)?.upload?.abort()
    on({ key, state: 'paused', type: 'state' })
  }, [])
  const resume = useCallback((key: string) => on({ key, state: 'queued', type: 'state' }), [])
  const cancel = useCallback((key: string) => {
    // What the server cannot be told now, it forgets after a day.
    void files.current
      .get(key)
      ?.upload?.abort(true)
      .catch(() => undefined)
    files.current.delete(key)
    on({ key, type: 'remove' })
  }, [])
  return { add, cancel, items, pause, resume }
}
