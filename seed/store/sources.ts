import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'

const reason = 'the seed maintains the list of sources'
const known = new Map<string, string>()

/** Id of a source by name, made when it is missing; kept for the run. */
export async function sourceId(req: PayloadRequest, name: string): Promise<string> {
  const kept = known.get(name)
  if (kept) return kept
  const hat = asSystem(req, reason)
  const { docs } = await req.payload.find({
    collection: 'sources',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { name: { equals: name } },
    ...hat,
  })
  const source =
    docs[0] ??
    (await req.payload.create({ collection: 'sources', data: { name }, depth: 0, ...hat }))
  known.set(name, source.id)
  return source.id
}
