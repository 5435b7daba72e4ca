'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { ItemTemplate } from '../../model/itemTemplates'

/**
 * The templates for a new item of a site and channel; none while they are asked for or cannot be had.
 * @param wanted whether they are needed at all: only a new item starts from one
 */
export function useTemplates(wanted: boolean, site: string, channel: string): ItemTemplate[] {
  const { config } = useConfig()
  const [templates, setTemplates] = useState<ItemTemplate[]>([])
  const api = config.routes.api
  useEffect(() => {
    if (!wanted) return
    const asked = new AbortController()
    const query = new URLSearchParams({ channel, site })
    fetch(`${api}/item-templates/choices?${query.toString()}`, {
      credentials: 'include',
      signal: asked.signal,
    })
      .then((answer) => answer.json() as Promise<{ templates?: ItemTemplate[] }>)
      .then((answer) => setTemplates(answer.templates ?? []))
      .catch(() => {
        // Leaving the form ends the question; without an answer an item starts empty, as ever.
        if (!asked.signal.aborted) setTemplates([])
      })
    return () => asked.abort()
  }, [api, channel, site, wanted])
  return templates
}
