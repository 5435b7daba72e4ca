import { host } from 'next/root-params'

import { SiteShell } from '@/components/site/SiteShell/SiteShell'
import { NotFoundPage } from '@/modules/content/components/NotFoundPage/NotFoundPage'
import { loadFrame } from '@/modules/content/loaders/page'

/** 404 and 410 in the frame of the site that was asked; Next gives an answer without a page no title. */
export default async function NotFound() {
  const name = await host()
  const shell = name ? await loadFrame(decodeURIComponent(name)) : null
  if (!shell) {
    return (
      <>
        <title>没有找到</title>
        <NotFoundPage />
      </>
    )
  }
  return (
    <SiteShell {...shell}>
      <title>{`没有找到_${shell.site.name}`}</title>
      <NotFoundPage />
    </SiteShell>
  )
}
