'use client'

import { toast, useDocumentInfo, useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'

import { idOf } from '@/lib/idOf'

import type { ItemTemplate } from '../../model/itemTemplates'
import { isEmptyBody } from '../../model/placeholders'
import styles from './TemplateChooser.module.css'
import { useTemplates } from './useTemplates'
import { wordsIn } from './words'

/** Above the title of a new item: the templates it can start from, by its site and channel. */
export function TemplateChooser() {
  const words = wordsIn(useTranslation().i18n.language)
  const { id } = useDocumentInfo()
  const { dispatchFields, getData, setModified } = useForm()
  const site = useFormFields(([fields]) => idOf(fields['site']?.value) ?? '')
  const channel = useFormFields(([fields]) => idOf(fields['channel']?.value) ?? '')
  const templates = useTemplates(!id, site, channel)
  const asked = useSearchParams().get('template')
  const [chosen, setChosen] = useState('')
  const begun = useRef(false)
  const field = useId()

  const fill = ({ body, key, kind, name, title }: ItemTemplate): void => {
    const now = getData() as { body?: unknown; title?: string }
    if (!isEmptyBody(now.body) && !window.confirm(words.replace)) return
    dispatchFields({ path: 'kind', type: 'UPDATE', value: kind })
    if (title && !now.title?.trim()) dispatchFields({ path: 'title', type: 'UPDATE', value: title })
    // The editor takes a text from outside only with a new first value.
    if (body) dispatchFields({ initialValue: body, path: 'body', type: 'UPDATE', value: body })
    setModified(true)
    setChosen(key)
    toast.success(words.filled(name))
  }

  useEffect(() => {
    const template = templates.find(({ key }) => key === asked)
    if (!template || begun.current) return
    begun.current = true
    fill(template)
  })

  if (id || templates.length === 0) return null
  return (
    <div className={styles.choice}>
      <label htmlFor={field}>{words.choose}</label>
      <select
        id={field}
        onChange={({ target }) => {
          const template = templates.find(({ key }) => key === target.value)
          if (template) fill(template)
        }}
        value={templates.some(({ key }) => key === chosen) ? chosen : ''}
      >
        <option value="">{words.none}</option>
        {templates.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
