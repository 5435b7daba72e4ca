'use client'

import { useAuth, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { isWritten, keptTextOf, typedOf } from '../../model/keptText'
import type { KeptText } from '../../model/keptText'

/** Milliseconds between two looks at the form: what is lost at most when the browser breaks down. */
const INTERVAL = 2000

/**
 * Keeps what is typed into the form of an item on this computer until it is saved, one text for each person and
 * item. A session that ends, a closed window or a broken network then loses nothing.
 * @returns what an earlier visit left, until `settle` is called
 */
export function useKeptText(): { kept: KeptText | null; settle: () => void } {
  const { user } = useAuth()
  const { id, savedDocumentData } = useDocumentInfo()
  const { getData } = useForm()
  const modified = useFormModified()
  const person = user?.id ?? null
  const place = `jiyue-kept:${person}:${id ?? 'new'}`
  const [kept, setKept] = useState<KeptText | null>(null)
  const looked = useRef(false)
  const saved: unknown = savedDocumentData?.['updatedAt']
  const lastSaved = useRef(saved)
  // The form calls itself unmodified as soon as an answer comes, a refusal too.
  const [unsaved, setUnsaved] = useState(false)
  if (modified && !unsaved) setUnsaved(true)

  const settle = useCallback(() => {
    localStorage.removeItem(place)
    setKept(null)
  }, [place])

  useEffect(() => {
    if (looked.current) return
    looked.current = true
    setKept(keptTextOf(localStorage.getItem(place), getData(), Date.now()))
  }, [getData, place])

  useEffect(() => {
    if (lastSaved.current === saved) return
    lastSaved.current = saved
    localStorage.removeItem(place)
    setUnsaved(false)
  }, [place, saved])

  useEffect(() => {
    // Nobody is signed in while the session ends; what was kept until then stays.
    if (!unsaved || kept || person === null) return
    const keep = (): void => {
      const fields = typedOf(getData())
      const text: KeptText = { at: new Date().toISOString(), fields }
      if (isWritten(fields)) localStorage.setItem(place, JSON.stringify(text))
    }
    const timer = setInterval(keep, INTERVAL)
    addEventListener('pagehide', keep)
    return () => {
      clearInterval(timer)
      removeEventListener('pagehide', keep)
    }
  }, [getData, kept, person, place, unsaved])

  return { kept, settle }
}
