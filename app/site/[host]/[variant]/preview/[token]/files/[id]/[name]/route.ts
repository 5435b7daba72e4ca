import { previewHolds } from '@/modules/content/loaders/preview'
import { loadFile } from '@/modules/media/loaders'
import { currentDirectory } from '@/modules/sites/model/current'

interface Args {
  params: Promise<{ host: string; id: string; name: string; token: string }>
}

/** A file below a preview link: where its draft holds it, or a live item shows it. */
export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: Args): Promise<Response> {
  const { host, id, token } = await params
  const name = decodeURIComponent(host)
  const entry = currentDirectory()?.hosts.get(name)
  if (!entry) return new Response(null, { status: 404 })
  const draft = await previewHolds(name, token, id)
  const asked = { id, request, site: entry.site, ...(draft ? { draft } : {}) }
  return loadFile(asked)
}
