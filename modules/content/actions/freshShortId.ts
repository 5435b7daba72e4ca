import type { PayloadRequest } from 'payload'

import { ConflictError } from '@/lib/errors'
import { shortId } from '@/lib/ids'
import type { Article } from '@/payload-types'

/** Draws at most. Two taken ones in a row are one in 10¹³ among 100,000 items: then the source is at fault. */
const DRAWS = 5

/**
 * A short id that no item has, the binned ones included. Of 300,000 items two draw the same in every sixth run; the
 * unique index refuses what another transaction draws in the same moment.
 * @throws ConflictError when every draw was taken
 */
export async function freshShortId(req: PayloadRequest): Promise<string> {
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const id = shortId()
    const taken = await req.payload.db.findOne<Article>({
      collection: 'articles',
      req,
      select: { shortId: true },
      where: { shortId: { equals: id } },
    })
    if (!taken) return id
  }
  throw new ConflictError('暂时无法为稿件分配地址，请重新发布；仍不成功时请联系系统管理员。')
}
