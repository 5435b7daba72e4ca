'use client'

import { Button, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'

const WORDS = {
  en: { channels: 'Put the channels below in order', items: 'Put the items in order' },
  zh: { channels: '排列下级栏目', items: '排列稿件' },
}

/** In the form of a channel: the ways to the screens that put its channels and its items in order. */
export function OrderLinks() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const words = i18n.language.startsWith('en') ? WORDS.en : WORDS.zh
  const site = useFormFields(([fields]) => fields['site']?.value)
  const ordering = useFormFields(([fields]) => fields['ordering']?.initialValue)
  if (!id || typeof site !== 'string') return null
  const channels = `/admin/collections/channels/order?site=${site}&parent=${id}`
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
      <Button buttonStyle="secondary" el="link" margin={false} size="small" to={channels}>
        {words.channels}
      </Button>
      {ordering === 'manual' ? (
        <Button
          buttonStyle="secondary"
          el="link"
          margin={false}
          size="small"
          to={`/admin/collections/articles/order?channel=${id}`}
        >
          {words.items}
        </Button>
      ) : null}
    </div>
  )
}
