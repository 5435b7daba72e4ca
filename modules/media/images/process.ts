import sharp from 'sharp'
import type { Metadata, Sharp } from 'sharp'
import { damaged, refuse } from '@/lib/files/verdict'
import type { Refusal } from '@/lib/files/verdict'
import { slices } from './renditions'
import type { Rendition } from './renditions'

// Two jobs run at a time (cache.ts) and libvips keeps decoded files by name, which would show the
// old picture after it is replaced under the same address.
sharp.cache(false)
sharp.concurrency(1)

/** 108-megapixel phones (12,000 × 9,000) and 1,080 × 40,000 fit; decoded it is 360 MB at most. */
const MAX_PIXELS = 120_000_000
/** Longest picture the editors asked for (1,080 × 40,000). */
const MAX_SIDE = 40_000
const MAX_FRAMES = 500

export interface PictureFacts {
  frames: number
  hasAlpha: boolean
  height: number
  isAnimated: boolean
  /** Number of bands a page shows it in; 1 for all but long pictures. */
  slices: number
  width: number
}

export type PreparedPicture =
  Refusal | { changed: boolean; data: Buffer | null; facts: PictureFacts; ok: true }

/** After rotation; for a moving picture the size of one frame. */
function factsOf(metadata: Metadata): PictureFacts {
  const { autoOrient, hasAlpha, pageHeight, pages = 1, width } = metadata
  const size = pages > 1 ? { height: pageHeight ?? metadata.height, width } : autoOrient
  return {
    frames: pages,
    hasAlpha,
    height: size.height,
    isAnimated: pages > 1,
    slices: pages > 1 ? 1 : slices(size).length,
    width: size.width,
  }
}

function refuseBomb(facts: PictureFacts, name: string): null | Refusal {
  const { frames, height, width } = facts
  if (width * height * frames > MAX_PIXELS) {
    const much = Math.ceil((width * height * frames) / 1_000_000).toLocaleString('en-US')
    const limit = MAX_PIXELS / 1_000_000
    return refuse(413, `图片“${name}”解开后有 ${much} 百万像素，上限 ${limit}，请缩小尺寸后上传。`)
  }
  if (Math.max(width, height) > MAX_SIDE) {
    return refuse(413, `图片“${name}”的一边超过 ${MAX_SIDE} 像素，请裁成几张后上传。`)
  }
  return frames > MAX_FRAMES
    ? refuse(413, `动图“${name}”超过 ${MAX_FRAMES} 帧，请缩短，或改为上传 MP4 视频。`)
    : null
}

function carriesMetadata(metadata: Metadata): boolean {
  const { comments, exif, icc, iptc, orientation = 1, space, xmp } = metadata
  const isPlain = space === 'srgb' || space === 'b-w'
  return Boolean(exif ?? icc ?? iptc ?? xmp ?? comments?.length) || orientation !== 1 || !isPlain
}

/** Takes an opened picture and its format in the words of sharp; gives it encoded in that format, without metadata,
 * good enough that a second saving is not seen. */
export function sameFormat(image: Sharp, format: string): Sharp {
  if (format === 'jpeg') return image.jpeg({ mozjpeg: true, quality: 92 })
  if (format === 'webp') return image.webp({ quality: 92 })
  if (format === 'png') return image.png({ compressionLevel: 6 })
  if (format === 'gif') return image.gif()
  return image.avif({ effort: 3, quality: 75 })
}

/** Opens a picture (Buffer or path) within the limits of this room; the frames of a moving one when asked. */
export function open(input: Buffer | string, isAnimated: boolean): Sharp {
  return sharp(input, { animated: isAnimated, failOn: 'error', limitInputPixels: MAX_PIXELS })
}

/**
 * Takes a picture (Buffer or path) and its name. Refuses bombs by the size in the header, before a
 * pixel is decoded (413), and broken pictures (422). Gives its size after rotation and, when it
 * carried metadata (GPS!), an orientation or a colour profile, the cleaned bytes to be stored
 * instead of the original (`data`, same format); `data` is null when the original may stay.
 */
export async function preparePicture(
  input: Buffer | string,
  name: string,
): Promise<PreparedPicture> {
  try {
    // The header alone: the limit is ours to explain.
    const metadata = await sharp(input, { animated: true, limitInputPixels: false }).metadata()
    const facts = factsOf(metadata)
    const bomb = refuseBomb(facts, name)
    if (bomb) return bomb
    if (!carriesMetadata(metadata)) {
      await open(input, facts.isAnimated).resize(64).raw().toBuffer()
      return { changed: false, data: null, facts, ok: true }
    }
    const image = open(input, facts.isAnimated)
    const upright = facts.isAnimated ? image : image.autoOrient()
    const data = await sameFormat(upright, metadata.format).toBuffer()
    return { changed: true, data, facts, ok: true }
  } catch {
    // libvips names offsets and libraries; for the editor the picture is simply broken.
    return damaged(name)
  }
}

/**
 * Takes a stored picture (path or Buffer) and a rendition; gives its bytes, rotated, without
 * metadata, never wider than the original. A moving picture stays moving as WebP only. Throws
 * RangeError for a slice that does not exist and sharp's error for an unreadable file.
 */
export async function renderImage(
  input: Buffer | string,
  { format, slice, width }: Rendition,
): Promise<Buffer> {
  const metadata = await sharp(input, { animated: true, limitInputPixels: MAX_PIXELS }).metadata()
  const facts = factsOf(metadata)
  const moves = facts.isAnimated && format === 'webp'
  const image = moves ? open(input, true) : open(input, false).autoOrient()
  const band = slice === undefined ? null : (slices(facts)[slice] ?? missing(slice))
  const cut = band ? image.extract({ ...band, left: 0, width: facts.width }) : image
  const sized = cut.resize({ width, withoutEnlargement: true })
  if (format === 'avif') return sized.avif({ effort: 3, quality: 55 }).toBuffer()
  if (format === 'webp') return sized.webp({ effort: 3, quality: 78 }).toBuffer()
  if (format === 'png') return sized.png({ compressionLevel: 9 }).toBuffer()
  return sized.flatten({ background: '#fff' }).jpeg({ mozjpeg: true, quality: 80 }).toBuffer()
}

function missing(slice: number): never {
  throw new RangeError(`the picture has no slice ${slice}`)
}
