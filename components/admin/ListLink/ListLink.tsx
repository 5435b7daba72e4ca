'use client'

import { Button } from '@payloadcms/ui'

/** A link above a list to a screen that belongs to it. */
export function ListLink({ href, label }: { href: string; label: string }) {
  return (
    <p style={{ margin: '0 0 12px' }}>
      <Button buttonStyle="secondary" el="link" margin={false} size="small" to={href}>
        {label}
      </Button>
    </p>
  )
}
