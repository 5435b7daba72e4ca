import { APIError } from 'payload'
import type { File, PayloadRequest } from 'payload'

import { personOf, sitesWith } from '@/access/person'
import { asUser } from '@/lib/as'
import type { Media } from '@/payload-types'

import { canConvert } from '../films/tools'
import { fileOfUpload, mediaLimits } from '../queries'
import { fail } from './answers'
import { rememberUpload, rememberVerdict } from './intake'
import { places } from './places'
import { createResumableUploads } from './resumable'
import type { Authorisation, CompletedUpload, ResumableUploads } from './resumable'

/** Below the API of the admin host. */
const UPLOADS_PATH = '/api/media-uploads'

/** `Upload-Metadata` of the tus protocol: `name base64,name base64`. */
function metadataIn(request: Request): Map<string, string> {
  const header = request.headers.get('upload-metadata') ?? ''
  const pairs = header.split(',').map((pair) => pair.trim().split(' '))
  return new Map(
    pairs.map(([name = '', value = '']) => [name, Buffer.from(value, 'base64').toString('utf8')]),
  )
}

/** The tus server hands on the request that Payload made and signed in. */
const asPayloadRequest = (request: Request): PayloadRequest => request as unknown as PayloadRequest

/** A person who may write on the named site; the site is named when the upload begins. */
function authorise(request: Request): Authorisation {
  const person = personOf(asPayloadRequest(request))
  if (!person) return { message: '请先登录后台。', status: 401 }
  const sites = sitesWith(person, 'draft')
  const named = metadataIn(request).get('site')
  const begins = request.method === 'POST'
  if (sites.length === 0 || (begins && !sites.includes(named ?? ''))) {
    return { message: '您不能向这个站点上传文件，请核对站点或联系本站管理员。', status: 403 }
  }
  return { owner: person.id }
}

/** Under whose hand and by which upload a file came in. */
const keyOf = (id: string, owner: string): string => `${owner}:${id}`

const resultOf = ({ filename, filesize, id, kind, originalName, url }: Media) => ({
  doc: { filename, filesize, id, kind, originalName, url },
})

async function store(upload: CompletedUpload, req: PayloadRequest): Promise<Media> {
  const { declaredType, filePath, id, metadata, name, owner, verdict } = upload
  const file: File = {
    data: Buffer.alloc(0),
    mimetype: declaredType ?? verdict.mime,
    name,
    size: 0,
    tempFilePath: filePath,
  }
  rememberVerdict(file, verdict)
  rememberUpload(file, keyOf(id, owner))
  const words = {
    ...(metadata['alt'] ? { alt: metadata['alt'] } : {}),
    ...(metadata['caption'] ? { caption: metadata['caption'] } : {}),
  }
  const { replaces, site } = metadata
  const common = { collection: 'media', depth: 0, file } as const
  return replaces
    ? req.payload.update({ ...common, data: words, id: replaces, ...asUser(req) })
    : req.payload.create({ ...common, data: { ...words, site: site ?? null }, ...asUser(req) })
}

/** Makes the file's row by the same action as the form. */
async function complete(upload: CompletedUpload, request: Request) {
  try {
    return resultOf(await store(upload, asPayloadRequest(request)))
  } catch (error) {
    if (error instanceof APIError && error.status < 500) fail(error.status, error.message)
    throw error
  }
}

const rooms = new Map<string, ResumableUploads>()

/** The resumable uploads of this process; the locks are in memory. */
export function resumableUploads(payload: PayloadRequest['payload']): ResumableUploads {
  const directory = places.resumable()
  const known = rooms.get(directory)
  if (known) return known
  const room = createResumableUploads({
    authorise,
    converts: canConvert,
    directory,
    finished: async (id, owner) => {
      const file = await fileOfUpload(payload, keyOf(id, owner))
      return file && { bytes: file.filesize ?? 0, result: resultOf(file) }
    },
    limits: () => mediaLimits(payload),
    onComplete: complete,
    onError: (err) => payload.logger.error({ err, msg: 'a resumable upload failed' }),
    path: UPLOADS_PATH,
  })
  rooms.set(directory, room)
  return room
}
