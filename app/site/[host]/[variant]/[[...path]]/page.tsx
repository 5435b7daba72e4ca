import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { fillBlocks } from '@/blocks/fill'
import { pageMetadata } from '@/components/site/metadata'
import { pageTags } from '@/components/site/pageTags'
import { SiteShell } from '@/components/site/SiteShell/SiteShell'
import { JsonLd } from '@/components/site/JsonLd/JsonLd'
import { markStatus, NOT_KEPT } from '@/lib/cache/status'
import { tagPage } from '@/lib/cache/tags'
import { GonePage } from '@/modules/content/components/GonePage/GonePage'
import { NotFoundPage } from '@/modules/content/components/NotFoundPage/NotFoundPage'
import { loadPage } from '@/modules/content/loaders/page'
import type { MissingPage } from '@/modules/content/loaders/page'

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
  if (page.result === 'page') return pageMetadata(page.head)
  return page.result === 'redirect' || page.result === 'unknownSite' ? {} : missingMetadata(page)
}

/** The head of a page that is not there: named, tagged as the site's, kept out of search engines. */
function missingMetadata({ result, shell }: MissingPage): Metadata {
  return pageMetadata({
    canonical: shell.pageUrl,
    noindex: true,
    site: shell.site,
    tags: pageTags(shell.site),
    title: result === 'gone' ? '信息已撤回' : '没有找到页面',
  })
}

/** 404 or 410 in the frame of the site, rendered on the server like every page. */
async function missing(host: string, path: string, page: MissingPage) {
  markStatus(host, path, page.result === 'gone' ? 410 : 404)
  await tagPage([NOT_KEPT])
  const guess = page.guess ? { href: page.guess.path, text: page.guess.name } : null
  return (
    <SiteShell {...page.shell}>
      {page.result === 'gone' ? (
        <GonePage {...(guess ? { channel: guess } : {})} />
      ) : (
        <NotFoundPage {...(guess ? { guess } : {})} />
      )}
    </SiteShell>
  )
}

export default async function Page(args: Args) {
  const { host, path } = await read(args)
  const page = await loadPage(host, path)
  if (page.result === 'redirect') permanentRedirect(page.to)
  if (page.result === 'unknownSite') notFound()
  if (page.result !== 'page') return missing(host, path, page)
  markStatus(host, path, null)
  const { body, context } = page
  const home = body.kind === 'home' ? await fillBlocks(context, body.home.blocks) : null
  await tagPage([...page.tags, ...(home?.tags ?? [])])
  return (
    <SiteShell {...page.shell}>
      {page.jsonLd.map((data, index) => (
        <JsonLd key={index} data={data} />
      ))}
      <PageBody blocks={home?.blocks ?? []} page={page} />
    </SiteShell>
  )
}
