import type { Sharp } from 'sharp'

import { turnedSize, within } from '../model/edit'
import type { Area, PictureEdit } from '../model/edit'
import { createLimiter } from './limiter'
import { open, sameFormat } from './process'

/** Blocks on the short side of a mosaic, and the smallest block (px): neither a face nor a line of text survives. */
const BLOCKS = 4
const SMALLEST_BLOCK = 12
/** One at a time: an edit decodes the whole picture, up to 360 MB. */
const limit = createLimiter(1, 8)
/** Width and height of a preview (px). */
const PREVIEW = 1200

interface StoredPicture {
  format: string
  height: number
  path: string
  width: number
}

function turned(path: string, { rotate }: PictureEdit): Sharp {
  const image = open(path, false)
  return rotate === 0 ? image : image.rotate(rotate)
}

/** The mean colours of a few blocks, as large as the area itself. */
async function mosaic(path: string, edit: PictureEdit, area: Area): Promise<Buffer> {
  const { height, width } = area
  const block = Math.max(SMALLEST_BLOCK, Math.ceil(Math.min(height, width) / BLOCKS))
  const few = await turned(path, edit)
    .extract(area)
    .resize(Math.ceil(width / block), Math.ceil(height / block), { fit: 'fill', kernel: 'linear' })
    .png()
    .toBuffer()
  return open(few, false).resize(width, height, { fit: 'fill', kernel: 'nearest' }).png().toBuffer()
}

async function edited(picture: StoredPicture, edit: PictureEdit): Promise<Sharp> {
  const { path } = picture
  const frame = edit.crop ?? { left: 0, top: 0, ...turnedSize(picture, edit.rotate) }
  const covers = []
  for (const area of edit.mosaics) {
    const place = within(frame, area)
    if (!place) continue
    const { height, left, top, width } = place
    const there = { height, left: left + frame.left, top: top + frame.top, width }
    covers.push({ input: await mosaic(path, edit, there), left, top })
  }
  const image = turned(path, edit)
  const cut = edit.crop ? image.extract(edit.crop) : image
  return covers.length > 0 ? cut.composite(covers) : cut
}

/**
 * Takes a stored picture and an edit that `checkEdit` passed; gives the bytes of the new picture in the same
 * format, without metadata. What a mosaic covers is not in them.
 * @throws RenditionQueueFull when too many wait
 */
export function editPicture(picture: StoredPicture, edit: PictureEdit): Promise<Buffer> {
  return limit(async () => {
    const format = picture.format === 'jpg' ? 'jpeg' : picture.format
    return sameFormat(await edited(picture, edit), format).toBuffer()
  })
}

/** The same as a small WebP to look at before it is saved. */
export function previewEdit(picture: StoredPicture, edit: PictureEdit): Promise<Buffer> {
  return limit(async () => {
    const whole = await (await edited(picture, edit)).png({ compressionLevel: 1 }).toBuffer()
    const fit = { fit: 'inside', withoutEnlargement: true } as const
    return open(whole, false).resize(PREVIEW, PREVIEW, fit).webp({ quality: 78 }).toBuffer()
  })
}
