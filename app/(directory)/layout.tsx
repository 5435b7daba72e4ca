import '@/themes/index.css'

import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import { plainIconSvg } from '@/components/site/siteIcon'
import { PLATFORM_BRAND } from '@/themes/brand'

/** As a data address: the admin host serves no file of its own. */
const icon = `data:image/svg+xml,${encodeURIComponent(plainIconSvg(PLATFORM_BRAND))}`

export const metadata: Metadata = {
  icons: [{ rel: 'icon', type: 'image/svg+xml', url: icon }],
  robots: { index: false },
  title: '集约 · 网站目录',
}

export default function DirectoryLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  )
}
