import type { File, PayloadRequest } from 'payload'

import { personOf } from '@/access/person'
import { asUser } from '@/lib/as'
import { ForbiddenError, PublicError, RuleError } from '@/lib/errors'
import type { Media } from '@/payload-types'

import { mayChangeFile } from '../access'
import { editPicture as render, previewEdit } from '../images/edit'
import { RenditionQueueFull } from '../images/limiter'
import { checkEdit } from '../model/edit'
import type { PictureEdit } from '../model/edit'
import { judgeFile } from '../upload/intake'
import { storedPath } from '../upload/places'

/** How the hooks of the row know that a file replaces its own former self; REST cannot set a context. */
const KEEP_ORIGINAL = { keepOriginal: true }

async function pictureFor(req: PayloadRequest, id: string): Promise<Media> {
  const file = await req.payload.findByID({
    id,
    collection: 'media',
    depth: 0,
    disableErrors: true,
    ...asUser(req),
  })
  const person = personOf(req)
  if (!file || !person || !(await mayChangeFile(req, person, file))) {
    throw new ForbiddenError('您不能修改这张图片，请联系它所属的单位或本站管理员。')
  }
  return file
}

function toBeEdited(file: Media, edit: PictureEdit) {
  const { animated, filename, format, height, kind, width } = file
  if (kind !== 'picture' || !filename || !format || !height || !width) {
    throw new RuleError('只有图片可以裁剪、旋转和打码。')
  }
  if (animated) throw new RuleError('动图不能在这里修改，请在电脑上改好后重新上传。')
  const fault = checkEdit(edit, { height, width })
  if (fault) throw new RuleError(fault)
  return { format, height, path: storedPath(filename), width }
}

async function whenFree<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof RenditionQueueFull)) throw error
    throw new PublicError('正在处理的图片较多，请稍后再试。', error.status)
  }
}

async function replace(
  req: PayloadRequest,
  media: Media,
  file: File,
  context: Record<string, unknown>,
): Promise<Media> {
  // Before the transaction: looking at a large picture takes seconds.
  await judgeFile(req, file)
  const { id } = media
  return req.payload.update({
    id,
    collection: 'media',
    context,
    data: {},
    depth: 0,
    file,
    ...asUser(req),
  })
}

const fileOf = (media: Media, data: Buffer, tempFilePath?: string): File => ({
  data,
  mimetype: media.mimeType ?? '',
  name: media.originalName ?? media.filename ?? '',
  size: data.length,
  ...(tempFilePath ? { tempFilePath } : {}),
})

/**
 * Turns, cuts and covers a picture (issue 5, Build item 6). It keeps id and address; pages that show it are told
 * (`announceFile`). The picture as it was uploaded is kept for {@link undoEdits}, seen by nobody.
 * @throws ForbiddenError 403, RuleError 422, PublicError 503 when too many are at work
 */
export async function editPicture(
  req: PayloadRequest,
  id: string,
  edit: PictureEdit,
): Promise<Media> {
  const media = await pictureFor(req, id)
  const data = await whenFree(render(toBeEdited(media, edit), edit))
  return replace(req, media, fileOf(media, data), KEEP_ORIGINAL)
}

/** The picture as it would be, as a small WebP; the same refusals as {@link editPicture}. */
export async function previewPicture(
  req: PayloadRequest,
  id: string,
  edit: PictureEdit,
): Promise<Buffer> {
  return whenFree(previewEdit(toBeEdited(await pictureFor(req, id), edit), edit))
}

/**
 * Brings a picture back as it was uploaded, whatever was done to it since.
 * @throws ForbiddenError 403, RuleError 422 when nothing was done
 */
export async function undoEdits(req: PayloadRequest, id: string): Promise<Media> {
  const media = await pictureFor(req, id)
  if (!media.originalFile) throw new RuleError('这张图片没有修改过，不用还原。')
  return replace(req, media, fileOf(media, Buffer.alloc(0), storedPath(media.originalFile)), {})
}
