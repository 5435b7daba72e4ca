import { tagPage } from '@/lib/cache/tags'
import { loadIcon } from '@/modules/content/loaders/icon'

interface Args {
  params: Promise<{ host: string; format: string }>
}

/** Kept like a page: drawn once per host, dropped when the site changes. */
export const dynamic = 'force-static'
export const revalidate = 3600

/** Nothing is drawn at build time: the build needs no database. */
export const generateStaticParams = (): [] => []

/** `/favicon.svg` and `/favicon.ico` of a site, rewritten to here. */
export async function GET(_request: Request, { params }: Args): Promise<Response> {
  const { format, host } = await params
  const icon = await loadIcon(decodeURIComponent(host), format)
  if (!icon) {
    return new Response('您访问的内容不存在。\n', {
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      status: 404,
    })
  }
  await tagPage(icon.tags)
  return new Response(icon.body, { headers: { 'Content-Type': icon.type } })
}
