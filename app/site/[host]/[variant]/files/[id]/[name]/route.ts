import { loadFile } from '@/modules/media/loaders'
import { currentDirectory } from '@/modules/sites/model/current'

interface Args {
  params: Promise<{ host: string; id: string; name: string; variant: string }>
}

/** A file of the site, where a live item shows it; never kept by Next. */
export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: Args): Promise<Response> {
  const { host, id } = await params
  const entry = currentDirectory()?.hosts.get(decodeURIComponent(host))
  if (!entry) return new Response(null, { status: 404 })
  return loadFile({ id, request, site: entry.site })
}
