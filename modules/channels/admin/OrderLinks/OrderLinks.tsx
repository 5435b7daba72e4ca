'use client'

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'

/** In the form of a channel: the ways to the screens that put its channels and its items in order. */
export function OrderLinks() {
  const { id } = useDocumentInfo()
  const site = useFormFields(([fields]) => fields['site']?.value)
  const ordering = useFormFields(([fields]) => fields['ordering']?.initialValue)
  if (!id || typeof site !== 'string') return null
  const channels = `/admin/collections/channels/order?site=${site}&parent=${id}`
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
      <Button buttonStyle="secondary" el="link" margin={false} size="small" to={channels}>
        排列下级栏目
      </Button>
      {ordering === 'manual' ? (
        <Button
          buttonStyle="secondary"
          el="link"
          margin={false}
          size="small"
          to={`/admin/collections/articles/order?channel=${id}`}
        >
          排列稿件
        </Button>
      ) : null}
    </div>
  )
}
