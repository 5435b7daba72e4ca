'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  useAuth,
  useField,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useMemo } from 'react'

import styles from './ChannelPicker.module.css'
import { ChannelTree } from './ChannelTree'
import { heldChannels, treeRows } from './tree'
import { useChannels } from './useChannels'
import { wordsIn } from './words'

/**
 * Chooses the channel of an item in the tree of the site: searched by any part of the names, walked by keys,
 * and only those channels that hold items and that the person is responsible for. The server decides.
 */
export const ChannelPicker: RelationshipFieldClientComponent = ({ field, path, readOnly }) => {
  const site = useFormFields(([fields]) => fields['site']?.value as string | null | undefined)
  const {
    disabled,
    path: steadyPath,
    setValue,
    showError,
    value,
  } = useField<string | null>({ potentiallyStalePath: path })
  const words = wordsIn(useTranslation().i18n.language)
  const { user } = useAuth()
  const channels = useChannels(site ?? null)
  const rows = useMemo(() => {
    const held = site ? heldChannels(user?.['assignments'], site) : null
    return treeRows(channels ?? [], held)
  }, [channels, site, user])
  const chosen = rows.find(({ id }) => id === value)
  // A channel the item already stands in is named even where the person could not choose it.
  const former = chosen ? undefined : channels?.find(({ id }) => id === value)
  const id = `field-${steadyPath.replace(/\./g, '__')}`
  return (
    <div className={`field-type ${styles.picker} ${showError ? 'error' : ''}`} id={id}>
      <FieldLabel
        htmlFor={`${id}-input`}
        label={field.label}
        path={steadyPath}
        required={field.required}
      />
      <div className={styles.wrap}>
        <FieldError path={steadyPath} showError={showError} />
        <ChannelTree
          chosen={chosen?.label ?? former?.name ?? ''}
          disabled={Boolean(readOnly) || disabled}
          inputId={`${id}-input`}
          onChoose={setValue}
          placeholder={site && !channels ? words.reading : site ? words.choose : words.siteFirst}
          rows={rows}
          value={value ?? null}
          words={words}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={steadyPath} />
    </div>
  )
}
