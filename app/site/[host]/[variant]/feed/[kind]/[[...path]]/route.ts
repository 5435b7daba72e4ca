import { tagPage } from '@/lib/cache/tags'
import { loadMachineText } from '@/modules/content/loaders/feeds'

interface Args {
  params: Promise<{ host: string; kind: string; path?: string[] }>
}

/** Kept like a page: rendered once per host and path, dropped by its tags. */
export const dynamic = 'force-static'
export const revalidate = 3600

/** Nothing is rendered at build time: the build needs no database. */
export const generateStaticParams = (): [] => []

const sentence = (words: string, status: number): Response =>
  new Response(`${words}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' }, status })

/** robots.txt, site maps and feeds, rewritten to here from their public addresses. */
export async function GET(_request: Request, { params }: Args): Promise<Response> {
  const { host, kind, path = [] } = await params
  const text = await loadMachineText(
    decodeURIComponent(host),
    kind,
    path.map((one) => decodeURIComponent(one)),
  )
  if (!text) return sentence('您访问的内容不存在。', 404)
  await tagPage(text.tags)
  if ('redirect' in text) {
    return new Response(null, { headers: { Location: text.redirect }, status: 301 })
  }
  if ('offline' in text) return sentence('本站经批准临时下线，请稍后再访问。', 503)
  return new Response(text.body, { headers: { 'Content-Type': text.type } })
}
