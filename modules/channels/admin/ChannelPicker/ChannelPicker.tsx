'use client'

import { SelectInput, useAuth, useConfig, useField, useFormFields } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useEffect, useMemo, useState } from 'react'

import { channelOptions, heldChannels } from './options'
import type { PickableChannel } from './options'

/** All channels of a site, brothers in their order; null while they are asked for. */
function useChannels(site: string | null): PickableChannel[] | null {
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

/**
 * Chooses the channel of an item: names from the top of the tree down, in the order of the tree, searched by
 * any part of them, and only those that hold items and that the person is responsible for.
 */
export const ChannelPicker: RelationshipFieldClientComponent = ({ field, path, readOnly }) => {
  const site = useFormFields(([fields]) => fields['site']?.value as string | null | undefined)
  const {
    disabled,
    path: steadyPath,
    setValue,
    showError,
    value,
  } = useField<string | null>({
    potentiallyStalePath: path,
  })
  const { user } = useAuth()
  const channels = useChannels(site ?? null)
  const options = useMemo(() => {
    const held = site ? heldChannels(user?.['assignments'], site) : null
    return channelOptions(channels ?? [], held)
  }, [channels, site, user])
  const kept = value && channels && !options.some((option) => option.value === value)
  const former = kept ? channels.find(({ id }) => id === value) : undefined
  const shown = former ? [...options, { label: former.name, value: former.id }] : options
  return (
    <SelectInput
      description={field.admin?.description}
      isClearable={false}
      label={field.label}
      name={field.name}
      onChange={(chosen) => setValue((chosen as { value?: string } | null)?.value ?? null)}
      options={shown}
      path={steadyPath}
      placeholder={site && !channels ? '正在读取栏目…' : '请选择栏目'}
      readOnly={Boolean(readOnly) || disabled}
      required={field.required}
      showError={showError}
      value={channels && value ? value : undefined}
    />
  )
}
