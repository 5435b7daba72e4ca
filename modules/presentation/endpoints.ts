import type { Endpoint, PayloadRequest } from 'payload'

import { personOf } from '@/access/person'
import { asUser } from '@/lib/as'
import { ForbiddenError } from '@/lib/errors'
import { idOf } from '@/lib/ids'
import { idInAddress, readInput, signedIn } from '@/lib/input'
import { inTransaction } from '@/lib/inTransaction'

import { mayThrow } from './access'
import { confirmSwitch } from './actions/switches'
import { undoRelease } from './actions/design'
import type { Designed } from './actions/design'
import { shareDesign } from './actions/sharePreview'
import { releaseState } from './queries/release'
import { previewSchema } from './schema'

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
    {
      handler: async (req: PayloadRequest) => {
        const { site } = await readInput(req, previewSchema)
        const show = { collection, id: idInAddress(req) }
        return Response.json(await inTransaction(req, () => shareDesign(req, show, site)))
      },
      method: 'post' as const,
      path: '/:id/preview-link',
    },
  ].map(signedIn)

/** REST of the release of themes, below `/api/themes`. */
export const themeEndpoints: Endpoint[] = endpointsOf('themes')
/** REST of the release of templates, below `/api/page-templates`. */
export const templateEndpoints: Endpoint[] = endpointsOf('page-templates')
/** REST of the release of site designs, below `/api/site-designs`. */
export const designEndpoints: Endpoint[] = endpointsOf('site-designs')

/** REST of the duty switches, below `/api/duty-switches`. */
export const switchEndpoints: Endpoint[] = [
  {
    handler: async (req: PayloadRequest) => {
      const id = idInAddress(req)
      const found = await req.payload.findByID({
        id,
        collection: 'duty-switches',
        depth: 0,
        ...asUser(req),
      })
      if (!mayThrow(personOf(req), idOf(found.onSite))) {
        throw new ForbiddenError('您没有确认这个开关的权限。')
      }
      const doc = await inTransaction(req, () => confirmSwitch(req, found))
      return Response.json({ doc })
    },
    method: 'post' as const,
    path: '/:id/confirm',
  },
].map(signedIn)
