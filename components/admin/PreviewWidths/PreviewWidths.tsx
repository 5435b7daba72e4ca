'use client'

import { useLivePreviewContext, useTranslation } from '@payloadcms/ui'

type Widths = ReturnType<typeof useLivePreviewContext>['breakpoints']

const zh = '随窗口'
const en = 'As wide as here'

function nameWindow(widths: Widths, word: string): void {
  const window = widths?.find(({ name }) => name === 'responsive')
  if (window) window.label = word
}

/**
 * Names the width that Payload adds to those of a preview (fields/preview): 3.90.2 writes `Responsive` into its
 * provider and no translation reaches it. Stands before the toolbar in the form, so that the toolbar finds the name.
 */
export function PreviewWidths() {
  const { breakpoints } = useLivePreviewContext()
  nameWindow(breakpoints, useTranslation().i18n.language.startsWith('en') ? en : zh)
  return null
}
