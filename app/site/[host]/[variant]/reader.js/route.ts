import { loadReaderScript } from '@/modules/sites/loaders'

/** The same on every host, kept like a page. */
export const dynamic = 'force-static'

/** Nothing is rendered at build time. */
export const generateStaticParams = (): [] => []

/** The script of the reading tools; a host serves its own, so that no page asks another host. */
export async function GET(): Promise<Response> {
  return new Response(await loadReaderScript(), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  })
}
