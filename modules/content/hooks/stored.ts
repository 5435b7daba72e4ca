import type { PayloadRequest } from 'payload'

import type { Article } from '@/payload-types'

/** The row the public sees, with ids and below the hooks; the `originalDoc` of a hook is the newest draft. */
export function storedArticle(req: PayloadRequest, id: string): Promise<Article | null> {
  return req.payload.db.findOne<Article>({
    collection: 'articles',
    req,
    where: { id: { equals: id } },
  })
}
