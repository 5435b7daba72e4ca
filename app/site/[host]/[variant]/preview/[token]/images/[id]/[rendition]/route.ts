import { previewFile } from '@/modules/content/loaders/preview'
import { loadImage } from '@/modules/media/loaders'

interface Args {
  params: Promise<{ host: string; id: string; rendition: string; token: string }>
}

/** A rendition of a picture below a preview link: where its draft holds it, or a live item shows it. */
export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: Args): Promise<Response> {
  const { host, id, rendition, token } = await params
  const asked = await previewFile(host, token, id)
  return asked ? loadImage({ ...asked, request }, rendition) : new Response(null, { status: 404 })
}
