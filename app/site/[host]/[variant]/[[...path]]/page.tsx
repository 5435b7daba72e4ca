import type { Metadata } from 'next'
import { notFound, permanentRedirect, redirect } from 'next/navigation'

import { pageMetadata } from '@/components/site/metadata'
import { pageTags } from '@/components/site/pageTags'
import { PageShell } from '@/components/site/PageShell/PageShell'
import { markStatus, NOT_KEPT } from '@/lib/cache/status'
import { tagPage } from '@/lib/cache/tags'
import { loadPage } from '@/modules/content/loaders/page'
import type { MissingPage } from '@/modules/content/loaders/page'
import { isVariant } from '@/modules/sites/model/variants'
import type { Variant } from '@/modules/sites/model/variants'

import { Missing, renderFound } from '../render'

interface Args {
  params: Promise<{ host: string; variant: string; path?: string[] }>
}

/** Time by which a page is rendered anew even when nothing was announced, in seconds. */
export const revalidate = 3600

/** No page is rendered at build time: the build needs no database. */
export const generateStaticParams = (): [] => []

interface Address {
  host: string
  variant: Variant
  path: string
}

const read = async ({ params }: Args): Promise<Address> => {
  const { host, path = [], variant } = await params
  if (!isVariant(variant)) notFound()
  return {
    host: decodeURIComponent(host),
    path: `/${path.map(decodeURIComponent).join('/')}`,
    variant,
  }
}

const load = ({ host, path, variant }: Address) => loadPage(host, variant, path)

/** The internal path of an address, as server.ts knows it. */
const internal = ({ host, path, variant }: Address): string =>
  `/site/${host}/${variant}${path === '/' ? '' : path}`

export async function generateMetadata(args: Args): Promise<Metadata> {
  const page = await load(await read(args))
  if (page.result === 'page') return pageMetadata(page.head)
  return page.result === 'redirect' || page.result === 'unknownSite' ? {} : missingMetadata(page)
}

const MISSING_TITLES = {
  en: { gone: 'Page withdrawn', none: 'Page not found' },
  zh: { gone: '信息已撤回', none: '没有找到页面' },
}

/** The head of a page that is not there: named, tagged as the site's, kept out of search engines. */
function missingMetadata({ result, shell }: MissingPage): Metadata {
  return pageMetadata({
    canonical: shell.pageUrl,
    noindex: true,
    site: shell.site,
    tags: pageTags(shell.site),
    title: MISSING_TITLES[shell.variant === 'en' ? 'en' : 'zh'][result],
  })
}

/** 404 or 410 in the frame of the site, rendered on the server like every page. */
async function missing(address: Address, page: MissingPage) {
  markStatus(internal(address), page.result === 'gone' ? 410 : 404)
  await tagPage([NOT_KEPT])
  return (
    <PageShell {...page.shell}>
      <Missing page={page} english={address.variant === 'en'} />
    </PageShell>
  )
}

export default async function Page(args: Args) {
  const address = await read(args)
  const page = await load(address)
  if (page.result === 'redirect') {
    // Where it leads may change without a tag that this answer could carry.
    await tagPage([NOT_KEPT])
    if (page.away) redirect(page.to)
    permanentRedirect(page.to)
  }
  if (page.result === 'unknownSite') notFound()
  if (page.result !== 'page') return missing(address, page)
  markStatus(internal(address), page.status ?? null)
  const { element, tags } = await renderFound(page)
  await tagPage(tags)
  return element
}
