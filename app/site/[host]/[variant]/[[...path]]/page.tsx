import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { pageMetadata } from '@/components/site/metadata'
import { SiteShell } from '@/components/site/SiteShell/SiteShell'
import { JsonLd } from '@/components/site/JsonLd/JsonLd'
import { markGone } from '@/lib/cache/gone'
import { tagPage } from '@/lib/cache/tags'
import { loadPage } from '@/modules/content/loaders/page'

import { PageBody } from './PageBody'

interface Args {
  params: Promise<{ host: string; variant: string; path?: string[] }>
}

/** Time by which a page is rendered anew even when nothing was announced, in seconds. */
export const revalidate = 3600

/** No page is rendered at build time: the build needs no database. */
export const generateStaticParams = (): [] => []

const read = async ({ params }: Args) => {
  const { host, path = [] } = await params
  return { host: decodeURIComponent(host), path: `/${path.map(decodeURIComponent).join('/')}` }
}

export async function generateMetadata(args: Args): Promise<Metadata> {
  const { host, path } = await read(args)
  const page = await loadPage(host, path)
  return page.result === 'page' ? pageMetadata(page.head) : { robots: { index: false } }
}

export default async function Page(args: Args) {
  const { host, path } = await read(args)
  const page = await loadPage(host, path)
  if (page.result === 'redirect') permanentRedirect(page.to)
  if (page.result === 'gone') markGone(host, path)
  if (page.result !== 'page') notFound()
  await tagPage(page.tags)
  return (
    <SiteShell {...page.shell}>
      {page.jsonLd.map((data, index) => (
        <JsonLd key={index} data={data} />
      ))}
      <PageBody page={page} />
    </SiteShell>
  )
}
