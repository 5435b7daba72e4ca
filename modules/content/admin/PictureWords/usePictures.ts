'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { MediaUse } from '../../model/mediaIn'
import { rowsOf } from './pictures'
import type { Row, StoredPicture } from './pictures'

/**
 * The pictures among the files of an item as they are stored now.
 * @param key the files as JSON, so that an unchanged list asks nothing
 * @returns null while they are asked for, and what asks for them again
 */
export function usePictures(key: string): [null | Row[], () => void] {
  const { config } = useConfig()
  const [known, setKnown] = useState<{ key: string; rows: Row[] } | null>(null)
  const [turn, setTurn] = useState(0)
  const api = config.routes.api
  useEffect(() => {
    const uses = JSON.parse(key) as MediaUse[]
    if (uses.length === 0) return
    const asked = new AbortController()
    const query = new URLSearchParams({ depth: '0', pagination: 'false' })
    uses.forEach(({ id }, index) => query.set(`where[id][in][${index}]`, id))
    fetch(`${api}/media?${query.toString()}`, { credentials: 'include', signal: asked.signal })
      .then((answer) => answer.json() as Promise<{ docs?: StoredPicture[] }>)
      .then(({ docs }) => setKnown({ key, rows: rowsOf(uses, docs ?? []) }))
      .catch((reason: unknown) => {
        // Leaving the form ends the question; without an answer the form shows no picture.
        if (!asked.signal.aborted) setKnown({ key, rows: [] })
        return reason
      })
    return () => asked.abort()
  }, [api, key, turn])
  const again = useCallback(() => {
    setKnown(null)
    setTurn((before) => before + 1)
  }, [])
  if (key === '[]') return [[], again]
  return [known?.key === key ? known.rows : null, again]
}
