'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { PickableChannel } from './tree'

/** All channels of a site, brothers in their order; null while they are asked for. */
export function useChannels(site: string | null): PickableChannel[] | null {
  const { config } = useConfig()
  const [known, setKnown] = useState<{ site: string; channels: PickableChannel[] } | null>(null)
  const api = config.routes.api
  useEffect(() => {
    if (!site) return
    const asked = new AbortController()
    const query = new URLSearchParams({
      depth: '0',
      pagination: 'false',
      sort: 'sortKey',
      'where[site][equals]': site,
    })
    fetch(`${api}/channels?${query.toString()}`, { credentials: 'include', signal: asked.signal })
      .then((answer) => answer.json() as Promise<{ docs?: PickableChannel[] }>)
      .then(({ docs }) => setKnown({ channels: docs ?? [], site }))
      .catch((reason: unknown) => {
        // Leaving the form ends the question; anything else leaves an empty list, which says so itself.
        if (!asked.signal.aborted) setKnown({ channels: [], site })
        return reason
      })
    return () => asked.abort()
  }, [api, site])
  return known && known.site === site ? known.channels : null
}
