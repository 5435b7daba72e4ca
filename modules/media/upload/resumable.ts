import { mkdir, rm, statfs } from 'node:fs/promises'
import { FileConfigstore, FileStore } from '@tus/file-store'
import { Server } from '@tus/server'
import type { MediaLimits } from '../model/limits'
import { answer, fail, isOurs } from './answers'
import { judgeClaim, judgeUpload } from './judge'
import type { JudgedUpload } from './judge'

/** Who uploads, or why not. */
export type Authorisation = { message: string; status: 401 | 403 } | { owner: string }

export interface CompletedUpload {
  /** The upload's own, unguessable; the same for every repetition of its last step */
  id: string
  declaredType: null | string
  /** Where the bytes lie; move or read it, what is left is removed after `onComplete`. */
  filePath: string
  /** What the client sent along (Upload-Metadata), without our own keys. */
  metadata: Record<string, null | string>
  name: string
  owner: string
  /** Judged already: format, mime, facts; `cleaned` for pictures. */
  verdict: Extract<JudgedUpload, { ok: true }>
}

export interface ResumableOptions {
  /** Called for every request; gives the owner of the upload, who alone may go on with it. */
  authorise: (request: Request) => Authorisation | Promise<Authorisation>
  /** Whether films of other kinds are taken, to be converted. */
  converts: () => Promise<boolean>
  /** On the disk where media are kept, outside `public/`. */
  directory: string
  /** How long an upload may rest, in milliseconds; a day when left out. */
  expiresAfter?: number
  /**
   * What was made of an upload that is complete, with its size in bytes, or null: the last answer may have been lost, and
   * repeating the last step must not make a second item.
   */
  finished: (id: string, owner: string) => Promise<{ bytes: number; result: Json } | null>
  limits: () => MediaLimits | Promise<MediaLimits>
  /** Makes the media item; what it gives is sent to the client as JSON. */
  onComplete: (upload: CompletedUpload, request: Request) => Promise<Json>
  /** Gets what is not the client's fault. */
  onError?: (error: unknown) => void
  /** Address of the route, without trailing slash. */
  path: string
}

export interface ResumableUploads {
  /** For OPTIONS, POST, HEAD, PATCH and DELETE of `path` and `path/<id>`. */
  handle: (request: Request) => Promise<Response>
  /** Removes expired uploads; gives how many. For a scheduled job. */
  sweep: () => Promise<number>
}

const DAY = 24 * 60 * 60 * 1000
const METHODS = ['DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'POST']
const OWNER = '_owner'

type Json = Record<string, unknown>
type Metadata = Record<string, null | string>

function nameIn(metadata: Metadata | undefined): string {
  return metadata?.filename ?? metadata?.name ?? ''
}

function typeIn(metadata: Metadata | undefined): null | string {
  return metadata?.filetype ?? metadata?.type ?? null
}

function publicPart(metadata: Metadata): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => key !== OWNER))
}

/** The answer to who asks about an upload that is complete: everything is here, and what was made of it. */
function said({ bytes, result }: { bytes: number; result: Json }, method: string): Response {
  const headers = {
    'Tus-Resumable': '1.0.0',
    'Upload-Length': String(bytes),
    'Upload-Offset': String(bytes),
  }
  return new Response(method === 'HEAD' ? null : JSON.stringify(result), { headers, status: 200 })
}

/**
 * Resumable upload by the tus protocol (https://tus.io/protocols/resumable-upload 1.0.0; clients:
 * Uppy, tus-js-client) as web Request and Response. Kind and size are checked from the announced
 * name and length before a byte is stored, the content after the last one. Bodies of failures are
 * `{"message": "…"}` in Chinese. Only the owner may continue, ask about or end an upload; nothing
 * can be read back. One process holds the locks: route uploads of one client to one process.
 */
export function createResumableUploads(options: ResumableOptions): ResumableUploads {
  const { authorise, converts, directory, finished, limits, onComplete, onError, path } = options
  const configstore = new FileConfigstore(directory)
  const datastore = new FileStore({
    configstore,
    directory,
    expirationPeriodInMilliseconds: options.expiresAfter ?? DAY,
  })
  const owners = new WeakMap<object, string>()

  async function discard(id: string, filePath: string): Promise<void> {
    await rm(filePath, { force: true })
    await configstore.delete(id)
  }

  const server = new Server({
    allowedOrigins: [],
    datastore,
    // Completed uploads are removed by us, so what is left may always be ended.
    disableTerminationForFinishedUploads: false,
    onIncomingRequest: async (request, id) => {
      if (request.method === 'POST') return
      const upload = await datastore.getUpload(id)
      if (upload.metadata?.[OWNER] !== owners.get(request)) fail(404)
    },
    onResponseError: (_request, error) => {
      if (!isOurs(error) && !('status_code' in error)) onError?.(error)
      return undefined
    },
    onUploadCreate: async (request, upload) => {
      const name = nameIn(upload.metadata)
      if (upload.size === undefined) fail(400, '上传前没有说明文件大小，请换用最新版浏览器。')
      const refusal = judgeClaim(
        { converts: await converts(), limits: await limits(), name },
        upload.size,
      )
      if (refusal) fail(refusal.status, refusal.message)
      await mkdir(directory, { recursive: true })
      const { bavail, bsize } = await statfs(directory)
      if (bavail * bsize < upload.size) fail(507, '服务器存储空间不足，请联系系统管理员。')
      return { metadata: { ...upload.metadata, [OWNER]: owners.get(request) ?? null } }
    },
    onUploadFinish: async (request, upload) => {
      const metadata = upload.metadata ?? {}
      const filePath = upload.storage?.path ?? fail(500)
      const owner = metadata[OWNER] ?? fail(404)
      const before = await finished(upload.id, owner)
      if (before) {
        await discard(upload.id, filePath)
        return { body: JSON.stringify(before.result), status_code: 200 }
      }
      const claim = { declaredType: typeIn(metadata), name: nameIn(metadata) }
      const verdict = await judgeUpload(filePath, {
        ...claim,
        converts: await converts(),
        limits: await limits(),
      })
      if (!verdict.ok) {
        await discard(upload.id, filePath)
        fail(verdict.status, verdict.message)
      }
      // A failure here keeps the bytes: the client repeats its last, now empty, PATCH.
      const result = await onComplete(
        { ...claim, filePath, id: upload.id, metadata: publicPart(metadata), owner, verdict },
        request,
      )
      await discard(upload.id, filePath)
      return { body: JSON.stringify(result), status_code: 200 }
    },
    path,
    relativeLocation: true,
  })

  return {
    handle: async (request) => {
      if (!METHODS.includes(request.method)) return answer(new Response(null, { status: 405 }))
      const who = await authorise(request)
      if (!('owner' in who)) return Response.json({ message: who.message }, { status: who.status })
      owners.set(request, who.owner)
      const { method, url } = request
      const response = await server.handleWeb(request)
      const asks = response.status === 404 && (method === 'HEAD' || method === 'PATCH')
      const id = new URL(url).pathname.slice(path.length + 1)
      const before = asks ? await finished(id, who.owner) : null
      return before ? answer(said(before, method)) : answer(response)
    },
    sweep: async () => {
      // Before the first upload there is no folder to look into.
      await mkdir(directory, { recursive: true })
      return server.cleanUpExpiredUploads()
    },
  }
}
