import { mkdir, rm } from 'node:fs/promises'

import { addDataAndFileToRequest } from 'payload'
import type { File, PayloadRequest } from 'payload'

import { personOf, sitesWith } from '@/access/person'
import { ForbiddenError, PublicError } from '@/lib/errors'
import { formatFileSize } from '@/lib/fileSize'

import { MEDIA_KINDS } from '../model/limits'
import { mediaLimits } from '../queries'
import { judgeFile } from './intake'
import { places } from './places'

/** Room for the other fields and the borders of a form, in bytes. */
const FORM_OVERHEAD = 2 * 1024 ** 2
/** A form that sends nothing for so long is given up (ms). */
const SILENCE = 60_000

const isForm = (req: PayloadRequest): boolean =>
  (req.headers.get('content-type') ?? '').startsWith('multipart/')

/**
 * Payload reads every form by `config.upload`: into memory, and before anybody is asked who sends it. So the
 * configuration keeps its small limits, and the forms of this room are read by larger ones, onto the disk.
 */
async function readForm(req: PayloadRequest, largest: number): Promise<void> {
  const { payload } = req
  const upload = {
    ...payload.config.upload,
    abortOnLimit: true,
    limits: { ...payload.config.upload?.limits, fileSize: largest },
    requestSizeLimit: largest + FORM_OVERHEAD,
    responseOnLimit: tooLarge(largest),
    tempFileDir: places.form(),
    uploadTimeout: SILENCE,
    useTempFiles: true,
  }
  await mkdir(places.form(), { recursive: true })
  const config = { ...payload.config, upload }
  req.payload = Object.create(payload, { config: { value: config } }) as typeof payload
  try {
    await addDataAndFileToRequest(req)
  } finally {
    req.payload = payload
  }
  // It is read: the handler behind must not read it again.
  Object.defineProperty(req, 'body', { value: null })
}

const tooLarge = (largest: number): string =>
  `文件超过上限 ${formatFileSize(largest)}，请压缩或拆分后上传。`

function filesOf(req: PayloadRequest): File[] {
  const files = (req as { files?: Record<string, File | File[]> }).files ?? {}
  return Object.values(files).flat()
}

/**
 * Reads and judges a form with a file before the transaction begins, then goes on. What was read is removed
 * from the disk at the end, whatever came of it.
 * @throws ForbiddenError 403 before a byte is read; PublicError 413, 415, 422
 */
export async function withForm(
  req: PayloadRequest,
  goOn: () => Promise<Response> | Response,
): Promise<Response> {
  if (!isForm(req)) return goOn()
  if (sitesWith(personOf(req), 'draft').length === 0) throw new ForbiddenError()
  const limits = await mediaLimits(req.payload)
  const largest = Math.max(...MEDIA_KINDS.map((kind) => limits[kind]))
  if (Number(req.headers.get('content-length') ?? 0) > largest + FORM_OVERHEAD) {
    throw new PublicError(tooLarge(largest), 413)
  }
  try {
    await readForm(req, largest)
    if (req.file) {
      const verdict = await judgeFile(req, req.file)
      if (!verdict.ok) throw new PublicError(verdict.message, verdict.status)
    }
    return await goOn()
  } finally {
    for (const { tempFilePath } of filesOf(req)) {
      if (tempFilePath) await rm(tempFilePath, { force: true })
    }
  }
}
