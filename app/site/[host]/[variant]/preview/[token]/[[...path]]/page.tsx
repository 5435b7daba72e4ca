import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'

import { pageMetadata } from '@/components/site/metadata'
import { PageShell } from '@/components/site/PageShell/PageShell'
import { pageTags } from '@/components/site/pageTags'
import { markStatus } from '@/lib/cache/status'
import { PreviewEndedPage } from '@/modules/content/components/PreviewEndedPage/PreviewEndedPage'
import { loadPreview } from '@/modules/content/loaders/preview'
import { previewPath } from '@/modules/sites/model/preview'

import { Missing, renderFound } from '../../../render'

interface Args {
  params: Promise<{ host: string; token: string; path?: string[] }>
}

/** Rendered for each request, kept by nobody. */
export const dynamic = 'force-dynamic'

const read = async ({ params }: Args) => {
  const { host, path = [], token } = await params
  return {
    host: decodeURIComponent(host),
    path: `/${path.map(decodeURIComponent).join('/')}`,
    token,
  }
}

export async function generateMetadata(args: Args): Promise<Metadata> {
  const { host, path, token } = await read(args)
  const page = await loadPreview(host, token, path)
  if (page.result === 'page') return pageMetadata(page.head)
  if (page.result === 'redirect' || page.result === 'unknownSite') return {}
  const { shell } = page
  return pageMetadata({
    canonical: shell.pageUrl,
    noindex: true,
    site: shell.site,
    tags: pageTags(shell.site),
    title: page.result === 'ended' ? '预览已失效' : '没有找到页面',
  })
}

/** A draft at its real place: an item alone, or every page of a site in a design to come. */
export default async function PreviewPage(args: Args) {
  const { host, path, token } = await read(args)
  const page = await loadPreview(host, token, path)
  const below = previewPath(token)
  const internal = `/site/${host}/plain${below}${path === '/' ? '' : path}`
  if (page.result === 'unknownSite') notFound()
  if (page.result === 'redirect')
    redirect(page.away || !page.to.startsWith('/') ? page.to : below + page.to)
  markStatus(internal, page.result === 'page' ? null : page.result === 'gone' ? 410 : 404)
  if (page.result === 'page') return (await renderFound(page)).element
  return (
    <PageShell {...page.shell}>
      {page.result === 'ended' ? <PreviewEndedPage /> : <Missing page={page} english={false} />}
    </PageShell>
  )
}
