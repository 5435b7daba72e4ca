import type { PictureView } from '@/components/ui/views'
import type { Media } from '@/payload-types'

import { renditionName, widthsFor } from '../images/renditions'

/** Where the site's own image route gives a rendition; the media id is the only name it knows. */
function renditionHref(
  id: string,
  width: 320 | 640 | 960 | 1440 | 1920,
  format: 'webp' | 'jpeg',
): string {
  return `/images/${id}/${renditionName({ format, width })}`
}

/**
 * A stored picture as pages print it: sizes known, so that nothing shifts, and a JPEG as the plain source
 * for old phones.
 * @returns null when the file is no picture
 */
export function pictureOf(file: Media): PictureView | null {
  if (!file.mimeType?.startsWith('image/') || !file.width || !file.height) return null
  const steps = widthsFor(file.width)
  const plain = [...steps].reverse().find(({ step }) => step <= 960) ?? steps[0]
  if (!plain) return null
  return {
    alt: file.decorative ? '' : (file.alt ?? ''),
    height: file.height,
    src: renditionHref(file.id, plain.step, 'jpeg'),
    srcSet: steps
      .map(({ actual, step }) => `${renditionHref(file.id, step, 'webp')} ${actual}w`)
      .join(', '),
    width: file.width,
  }
}
