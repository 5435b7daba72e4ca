import type { Endpoint, PayloadRequest } from 'payload'

import { asUser } from '@/lib/as'
import { ForbiddenError } from '@/lib/errors'
import { idInAddress, signedIn } from '@/lib/input'
import { inTransaction } from '@/lib/transaction'

import { undoRelease } from './actions'
import type { Designed } from './actions'
import { releaseState } from './queries/release'

/** Whether the person may change the document: the collection's own rule, asked with their rights. */
async function demandChange(req: PayloadRequest, collection: Designed, id: string): Promise<void> {
  const { canUpdate } = await releaseState(req, collection, id)
  if (!canUpdate) throw new ForbiddenError('您没有修改这项外观的权限。')
}

const endpointsOf = (collection: Designed): Endpoint[] =>
  [
    {
      handler: async (req: PayloadRequest) =>
        Response.json(await releaseState(req, collection, idInAddress(req))),
      method: 'get' as const,
      path: '/:id/release',
    },
    {
      handler: async (req: PayloadRequest) => {
        const id = idInAddress(req)
        await demandChange(req, collection, id)
        await inTransaction(req, () => undoRelease(req, collection, id))
        const doc = await req.payload.findByID({ id, collection, depth: 0, ...asUser(req) })
        return Response.json({ doc })
      },
      method: 'post' as const,
      path: '/:id/undo',
    },
  ].map(signedIn)

/** REST of the release of themes, below `/api/themes`. */
export const themeEndpoints: Endpoint[] = endpointsOf('themes')
/** REST of the release of templates, below `/api/page-templates`. */
export const templateEndpoints: Endpoint[] = endpointsOf('page-templates')
/** REST of the release of site designs, below `/api/site-designs`. */
export const designEndpoints: Endpoint[] = endpointsOf('site-designs')
