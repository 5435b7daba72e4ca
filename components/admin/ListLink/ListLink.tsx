'use client'

import { Button, useTranslation } from '@payloadcms/ui'

/** A link above a list to a screen that belongs to it. */
export function ListLink({ href, label }: { href: string; label: { en: string; zh: string } }) {
  const { i18n } = useTranslation()
  return (
    <p style={{ margin: '0 0 12px' }}>
      <Button buttonStyle="secondary" el="link" margin={false} size="small" to={href}>
        {i18n.language.startsWith('en') ? label.en : label.zh}
      </Button>
    </p>
  )
}
