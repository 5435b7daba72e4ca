import { getPayload } from '@/lib/payload'
import { siteNames } from '@/modules/sites/queries'

export const dynamic = 'force-dynamic'

/** The process can answer pages: the database is reached. */
export async function GET(): Promise<Response> {
  const payload = await getPayload()
  const sites = await siteNames(payload)
  return Response.json({ ok: true, sites: sites.length })
}
