import type { Payload } from 'payload'

import { asSystem } from '@/lib/as'
import type { Article } from '@/payload-types'

/** The newest version of an item, released or not, or null when it is gone or in the bin. */
export async function draftOf(payload: Payload, id: string): Promise<Article | null> {
  const item = await payload.findByID({
    id,
    collection: 'articles',
    depth: 0,
    disableErrors: true,
    draft: true,
    ...asSystem(null, 'a signed link shows this draft'),
  })
  return item?.deletedAt ? null : item
}
