'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

interface NamedBlock {
  blockType: string
  id: string
  title?: null | string
}

/** The blocks of a released template in their order; null until they are known. */
export function useTemplateBlocks(template: null | string): NamedBlock[] | null {
  const { config } = useConfig()
  const [found, setFound] = useState<{ blocks: NamedBlock[]; of: string } | null>(null)
  const api = config.routes.api
  useEffect(() => {
    if (!template) return
    const asked = new AbortController()
    fetch(`${api}/page-templates/${template}?depth=0`, {
      credentials: 'include',
      signal: asked.signal,
    })
      .then((answer) => answer.json() as Promise<{ blocks?: NamedBlock[] | null }>)
      .then(({ blocks }) => setFound({ blocks: blocks ?? [], of: template }))
      // Unknown blocks are shown as not chosen yet; the stored choice stays.
      .catch(() => undefined)
    return () => asked.abort()
  }, [api, template])
  return found && found.of === template ? found.blocks : null
}
