/** Which renditions of a picture exist and what their addresses are called. Pure, client-safe. */

/** Steps of the mock's columns, from an old phone to a wide screen (CSS pixels). */
export const WIDTHS = [320, 640, 960, 1440, 1920] as const
export type RenditionWidth = (typeof WIDTHS)[number]

export const RENDITION_FORMATS = ['avif', 'webp', 'jpeg', 'png'] as const
export type RenditionFormat = (typeof RENDITION_FORMATS)[number]

/** Old phones refuse textures above 4,096 px; WebP ends at 16,383 px. */
export const SLICE_HEIGHT = 4_096

export interface Size {
  height: number
  width: number
}

/** A horizontal band of the original, in its own pixels. */
export interface Slice {
  height: number
  top: number
}

export interface Rendition {
  format: RenditionFormat
  /** Counted from 0; absent for the whole picture. */
  slice?: number
  width: RenditionWidth
}

/**
 * Takes the size of the original in pixels; gives the bands it is shown in, top to bottom, of about
 * equal height. One band when its largest rendition is at most 4,096 px high.
 */
export function slices({ height, width }: Size): Slice[] {
  const largest = WIDTHS[WIDTHS.length - 1] ?? width
  const scale = Math.min(1, largest / width)
  const count = Math.max(1, Math.ceil((height * scale) / SLICE_HEIGHT))
  return Array.from({ length: count }, (_, index) => {
    const top = Math.round((index * height) / count)
    return { height: Math.round(((index + 1) * height) / count) - top, top }
  })
}

/**
 * Takes the width of the original; gives the steps worth offering with the width each really has:
 * all steps below it, and the first at or above it, which shows the original unenlarged.
 */
export function widthsFor(original: number): { actual: number; step: RenditionWidth }[] {
  const last = WIDTHS.findIndex((step) => step >= original)
  const steps = last === -1 ? WIDTHS : WIDTHS.slice(0, last + 1)
  return steps.map((step) => ({ actual: Math.min(step, original), step }))
}

/**
 * Takes the format of the original and whether it moves; gives the formats for `<picture>`, best
 * first, the last being the fallback. PNG stays PNG (transparency, sharp text); a moving picture has
 * WebP only, its fallback is the original file.
 */
export function formatsFor(original: string, isAnimated = false): RenditionFormat[] {
  if (isAnimated) return ['webp']
  return ['avif', 'webp', original === 'jpg' || original === 'jpeg' ? 'jpeg' : 'png']
}

/** Takes a rendition; gives the last segment of its address: `640.webp`, `640-s2.webp`. */
export function renditionName({ format, slice, width }: Rendition): string {
  return `${width}${slice === undefined ? '' : `-s${slice}`}.${format}`
}

/** Takes the last segment of an address; gives the rendition, or null when there is none such. */
export function parseRenditionName(name: string): null | Rendition {
  const match = /^(\d{3,4})(?:-s(0|[1-9]\d?))?\.([a-z]{3,4})$/.exec(name)
  const width = WIDTHS.find((step) => String(step) === match?.[1])
  const format = RENDITION_FORMATS.find((known) => known === match?.[3])
  if (!width || !format) return null
  return match?.[2] === undefined ? { format, width } : { format, slice: Number(match[2]), width }
}
