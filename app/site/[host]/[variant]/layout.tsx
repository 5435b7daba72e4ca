import '@/themes/index.css'

import type { ReactNode } from 'react'

interface Args {
  children: ReactNode
}

/** The document of every public page; the frame of the site is the page's, which knows the site. */
export default function SiteLayout({ children }: Args) {
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  )
}
