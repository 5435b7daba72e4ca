import { previewFile } from '@/modules/content/loaders/preview'
import { loadFile } from '@/modules/media/loaders'

interface Args {
  params: Promise<{ host: string; id: string; name: string; token: string }>
}

/** A file below a preview link: where its draft holds it, or a live item shows it. */
export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: Args): Promise<Response> {
  const { host, id, token } = await params
  const asked = await previewFile(host, token, id)
  return asked ? loadFile({ ...asked, request }) : new Response(null, { status: 404 })
}
