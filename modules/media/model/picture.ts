import type { PictureView } from '@/components/ui/views'
import { isFileFormat } from '@/lib/files/formats'
import { canonicalPath } from '@/lib/net/path'
import type { Media } from '@/payload-types'

import { formatsFor, renditionName, slices, widthsFor } from '../images/renditions'
import type { Rendition, RenditionFormat, Size } from '../images/renditions'

/** WebP holds no more (pixels); the whole of a taller rendition does not exist, its slices do. */
const TALLEST = 16_383
/** The plain source is for old phones: the largest step up to this width. */
const PLAIN_WIDTH = 960

type PictureFile = Pick<Media, 'animated' | 'format' | 'height' | 'id' | 'width'>

/** Where a site serves a file, in the one spelling that is not redirected; the name is for people. */
export function fileHref(id: string, name: string): string {
  const answer = canonicalPath(`/files/${id}/${encodeURIComponent(name.replace(/[\\/]/g, '-'))}`)
  return answer.ok ? answer.path : `/files/${id}/file`
}

/** Steps in which a picture, or one band of it, is offered. */
function stepsOf({ height, width }: Size) {
  return widthsFor(width).filter(({ actual }) => (height * actual) / width <= TALLEST)
}

/**
 * Whether a picture has a rendition: a step below or at its width, a slice that exists, and no whole picture
 * taller than the formats allow.
 */
export function hasRendition(file: PictureFile, { slice, width }: Rendition): boolean {
  if (!file.width || !file.height) return false
  const size = { height: file.height, width: file.width }
  if (slice === undefined) return stepsOf(size).some(({ step }) => step === width)
  const bands = file.animated ? [] : slices(size)
  const band = bands.length > 1 ? bands[slice] : undefined
  return band !== undefined && widthsFor(file.width).some(({ step }) => step === width)
}

/** Addresses of one picture or one band of it in all its steps. */
function sources(file: PictureFile, size: Size, plain: RenditionFormat, slice?: number) {
  const steps = stepsOf(size)
  const one = [...steps].reverse().find(({ step }) => step <= PLAIN_WIDTH) ?? steps[0]
  if (!one) return null
  const href = (step: Rendition['width'], format: RenditionFormat) =>
    `/images/${file.id}/${renditionName({ format, slice, width: step })}`
  return {
    height: size.height,
    src: href(one.step, plain),
    srcSet: steps.map(({ actual, step }) => `${href(step, 'webp')} ${actual}w`).join(', '),
    width: size.width,
  }
}

/**
 * A stored picture as pages print it: sizes known, so that nothing shifts; WebP, and a JPEG or PNG as the
 * plain source for old phones (a moving picture: the file itself). Long pictures come in slices too.
 * @returns null when the file is no picture
 */
export function pictureOf(file: Media): PictureView | null {
  if (!file.mimeType?.startsWith('image/') || !file.width || !file.height) return null
  const size = { height: file.height, width: file.width }
  const format = file.format && isFileFormat(file.format) ? file.format : 'jpg'
  const plain = formatsFor(format).at(-1) ?? 'jpeg'
  const alt = file.decorative ? '' : (file.alt ?? '')
  const bands = file.animated ? [] : slices(size)
  const views = bands.flatMap((band, index) => {
    const view = sources(file, { height: band.height, width: size.width }, plain, index)
    return view ? [{ ...view, alt: index === 0 ? alt : '' }] : []
  })
  const whole = sources(file, size, plain) ?? views[0]
  if (!whole) return null
  return {
    ...whole,
    alt,
    ...(file.animated ? { src: fileHref(file.id, file.originalName ?? file.id) } : {}),
    ...(views.length > 1 ? { slices: views } : {}),
  }
}

/** The rendition that stands for a picture in the admin. */
export function thumbnailRendition(file: PictureFile): Rendition | null {
  const whole: Rendition = { format: 'webp', width: 320 }
  const band: Rendition = { ...whole, slice: 0 }
  return [whole, band].find((one) => hasRendition(file, one)) ?? null
}

/** Address of the small picture in the admin, for staff only; null for what is no picture. */
export function thumbnailOf({ doc }: { doc: Record<string, unknown> }): null | string {
  if (doc['kind'] !== 'picture') return null
  return `/api/media/${String(doc['id'])}/thumbnail?v=${String(doc['filename'])}`
}
