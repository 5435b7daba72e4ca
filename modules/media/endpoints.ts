import type { Endpoint, PayloadRequest } from 'payload'

import { asUser } from '@/lib/as'
import { idInAddress, readInput, signedIn } from '@/lib/input'
import { inTransaction } from '@/lib/inTransaction'
import type { Media } from '@/payload-types'

import { describePictures } from './actions/describePictures'
import { editPicture, previewPicture, undoEdits } from './actions/editPicture'
import { fileAnswer, imageAnswer, notThere, STAFF_CACHE_CONTROL } from './answers'
import { thumbnailRendition } from './model/picture'
import { describePicturesSchema, editPictureSchema } from './schema'
import { resumableUploads } from './upload/endpoint'
import { withForm } from './upload/form'

const METHODS = ['delete', 'head', 'options', 'patch', 'post'] as const

/** Resumable uploads by the tus protocol; see README.md of this room. */
export const uploadEndpoints: Endpoint[] = METHODS.flatMap((method) =>
  ['/media-uploads', '/media-uploads/:id'].map((path) => ({
    handler: (req: PayloadRequest) =>
      resumableUploads(req.payload).handle(req as unknown as Request),
    method,
    path,
  })),
)

/** Payload's own handler of an address that we stand before. */
function payloadsOwn(req: PayloadRequest, mine: Endpoint): Endpoint['handler'] {
  const endpoints = req.payload.collections.media.config.endpoints || []
  const own = endpoints.find(
    (one) => one.method === mine.method && one.path === mine.path && one.handler !== mine.handler,
  )
  if (!own) throw new Error(`Payload has no ${mine.method} ${mine.path}`)
  return own.handler
}

function beforePayload(method: 'patch' | 'post', path: string): Endpoint {
  const endpoint: Endpoint = {
    handler: (req) => withForm(req, () => payloadsOwn(req, endpoint)(req)),
    method,
    path,
  }
  return endpoint
}

/** The file as the signed-in person may see it (`access.read`), binned ones too, or null. */
async function seenBy(
  req: PayloadRequest,
  field: 'filename' | 'id',
  value: unknown,
): Promise<Media | null> {
  if (!req.user || typeof value !== 'string') return null
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    where: { [field]: { equals: value } },
    ...asUser(req),
  })
  return docs[0] ?? null
}

const asRequest = (req: PayloadRequest): Request => req as unknown as Request

/** Staff of the site see the stored file; stands before Payload's own, which would serve by the disk. */
const staffFile: Endpoint = {
  handler: async (req) => {
    const file = await seenBy(req, 'filename', req.routeParams?.['filename'])
    const answer = file && (await fileAnswer(file, asRequest(req), STAFF_CACHE_CONTROL))
    return answer ?? notThere()
  },
  method: 'get',
  path: '/file/:filename',
}

/** The small picture of the admin's lists. */
const thumbnail: Endpoint = {
  handler: async (req) => {
    const file = await seenBy(req, 'id', req.routeParams?.['id'])
    const rendition = file && thumbnailRendition(file)
    if (!file || !rendition) return notThere()
    return (await imageAnswer(file, rendition, asRequest(req), STAFF_CACHE_CONTROL)) ?? notThere()
  },
  method: 'get',
  path: '/:id/thumbnail',
}

/** Addresses are never fetched for an editor: what is not uploaded cannot be judged before it is here. */
const noPaste: Endpoint = { handler: () => notThere(), method: 'get', path: '/paste-url/:id?' }

/** What all pictures of an item show, in one call and one transaction. */
const describe: Endpoint = {
  handler: async (req) => {
    const input = await readInput(req, describePicturesSchema)
    return Response.json({ changed: await inTransaction(req, () => describePictures(req, input)) })
  },
  method: 'post',
  path: '/descriptions',
}

const edit: Endpoint = {
  handler: async (req) => {
    const input = await readInput(req, editPictureSchema)
    return Response.json({ doc: await editPicture(req, idInAddress(req), input) })
  },
  method: 'post',
  path: '/:id/edit',
}

const preview: Endpoint = {
  handler: async (req) => {
    const input = await readInput(req, editPictureSchema)
    const data = await previewPicture(req, idInAddress(req), input)
    const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'image/webp' }
    return new Response(new Uint8Array(data), { headers })
  },
  method: 'post',
  path: '/:id/edit/preview',
}

const undo: Endpoint = {
  handler: async (req) => Response.json({ doc: await undoEdits(req, idInAddress(req)) }),
  method: 'post',
  path: '/:id/edit/undo',
}

export const mediaEndpoints: Endpoint[] = [
  ...[describe, edit, preview, undo].map(signedIn),
  beforePayload('post', '/'),
  beforePayload('patch', '/:id'),
  staffFile,
  thumbnail,
  noPaste,
]
