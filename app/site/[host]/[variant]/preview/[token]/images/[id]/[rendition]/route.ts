import { previewHolds } from '@/modules/content/loaders/preview'
import { loadImage } from '@/modules/media/loaders'
import { currentDirectory } from '@/modules/sites/model/current'

interface Args {
  params: Promise<{ host: string; id: string; rendition: string; token: string }>
}

/** A rendition of a picture below a preview link: where its draft holds it, or a live item shows it. */
export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: Args): Promise<Response> {
  const { host, id, rendition, token } = await params
  const name = decodeURIComponent(host)
  const entry = currentDirectory()?.hosts.get(name)
  if (!entry) return new Response(null, { status: 404 })
  const draft = await previewHolds(name, token, id)
  const asked = { id, request, site: entry.site, ...(draft ? { draft } : {}) }
  return loadImage(asked, rendition)
}
