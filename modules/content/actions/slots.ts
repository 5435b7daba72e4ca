import type { PayloadRequest } from 'payload'

/** Empties the home-page slots that an item stands in, below the hooks, in the transaction of its deletion. */
export async function removeSlotsOf(req: PayloadRequest, article: string): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'slots',
    req,
    where: { article: { equals: article } },
  })
}
