'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** One choice of a select. */
export interface Choice {
  value: string
  label: string
}

/** What the filters and the bulk actions of a site can name. */
export interface Choices {
  channels: Choice[]
  sources: Choice[]
  units: Choice[]
}

const NONE: Choices = { channels: [], sources: [], units: [] }

interface Named {
  id: string
  name: string
  kind?: string
  path?: string
}

/** All documents of a collection by name; none when the answer fails, and the select says so by being empty. */
async function named(address: string, signal: AbortSignal): Promise<Named[]> {
  const answer = await fetch(address, { credentials: 'include', signal })
  const { docs } = (await answer.json()) as { docs?: Named[] }
  return docs ?? []
}

const choice = ({ id, name }: Named): Choice => ({ label: name, value: id })

/** Lists and single pages of a site in the order of their addresses, indented as they stand in the tree. */
const channelChoices = (channels: Named[]): Choice[] =>
  channels
    .filter(({ kind }) => kind === 'list' || kind === 'page')
    .map(({ id, name, path = '' }) => ({ label: `${name}（${path}）`, value: id }))

/**
 * The channels and units of a site and all sources, asked for once.
 * @param site null while no site is chosen: then only sources can be named
 */
export function useChoices(site: string | null): Choices {
  const { config } = useConfig()
  const [known, setKnown] = useState<Choices>(NONE)
  const api = config.routes.api
  useEffect(() => {
    const asked = new AbortController()
    const all = (slug: string, query: Record<string, string>) =>
      named(
        `${api}/${slug}?${new URLSearchParams({ depth: '0', pagination: 'false', ...query }).toString()}`,
        asked.signal,
      )
    const ofSite = (slug: string, sort: string) =>
      site ? all(slug, { sort, 'where[site][equals]': site }) : Promise.resolve([])
    Promise.all([
      ofSite('channels', 'path'),
      all('sources', { sort: 'name' }),
      ofSite('units', 'name'),
    ])
      .then(([channels, sources, units]) =>
        setKnown({
          channels: channelChoices(channels),
          sources: sources.map(choice),
          units: units.map(choice),
        }),
      )
      .catch(() => {
        if (!asked.signal.aborted) setKnown(NONE)
      })
    return () => asked.abort()
  }, [api, site])
  return known
}
