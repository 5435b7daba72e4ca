import { reachStore } from '@/modules/sites/loaders'

export const dynamic = 'force-dynamic'

/** The process can answer pages: the database is reached. */
export async function GET(): Promise<Response> {
  return Response.json({ ok: true, sites: await reachStore() })
}
