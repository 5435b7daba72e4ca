import '@/themes/index.css'
import '@/components/site/ReadingTools/reading.css'

import type { ReactNode } from 'react'

import { isVariant, VARIANT_LANGUAGE } from '@/modules/sites/model/variants'

interface Args {
  children: ReactNode
  params: Promise<{ variant: string }>
}

/** The document of every public page; the frame of the site is the page's, which knows the site. */
export default async function SiteLayout({ children, params }: Args) {
  const { variant } = await params
  return (
    <html lang={VARIANT_LANGUAGE[isVariant(variant) ? variant : 'plain']}>
      <body>{children}</body>
    </html>
  )
}
