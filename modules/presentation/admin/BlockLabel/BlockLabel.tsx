'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'

interface Props {
  /** What kind of block it is. */
  name: { en: string; zh: string }
}

/** The head of a folded block: its number, its kind and its title, so that a long home page is read at a glance. */
export function BlockLabel({ name }: Props) {
  const { data, rowNumber = 0 } = useRowLabel<{ title?: null | string } | undefined>()
  const kind = useTranslation().i18n.language.startsWith('en') ? name.en : name.zh
  return (
    <span>
      {rowNumber + 1}. {kind}
      {data?.title ? <strong> · {data.title}</strong> : null}
    </span>
  )
}
