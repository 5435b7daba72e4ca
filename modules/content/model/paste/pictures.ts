import type { PastedPicture } from './content'
import type { Styles } from './styles'

/** Formats that the media room takes as pictures and that a clipboard carries whole. */
const CARRIED = /^data:image\/(?:png|jpeg|jpg|gif|webp|bmp);base64,/i
/** A picture with fewer letters of base64 is a spacer that a page shows until it has loaded. */
const SPACER = 256

/** Names that programs give by themselves and that say nothing. */
const MEANINGLESS =
  /^(?:图片|图像|图|image|picture|img|图形|照片|截图|screenshot|clip_image|wps图片|图片描述|imgs?_?)[\s_-]*\d*$|\.(?:png|jpe?g|gif|bmp|webp|emf|wmf)$|^[\w-]*\d{4,}$|^https?:|^descript$/i

function altOf(element: Element): string {
  const alt = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()
  return MEANINGLESS.test(alt) ? '' : alt.slice(0, 200)
}

const LAZY = ['data-src', 'data-original', 'data-actualsrc', 'data-lazy-src', '_src', 'data-url']

/** A side that the page gives for a picture, in px. */
function side(element: Element, styles: Styles, name: 'height' | 'width'): number {
  const given = Number.parseFloat(styles.get(name) ?? element.getAttribute(name) ?? '')
  return Number.isNaN(given) ? Infinity : given
}

/**
 * The picture that an `img` or `v:imagedata` stands for.
 * @param element the element
 * @param styles its declarations
 * @returns null for counters, spacers and pictures without any source
 */
export function pictureOf(element: Element, styles: Styles): PastedPicture | null {
  if (side(element, styles, 'width') <= 2 || side(element, styles, 'height') <= 2) return null
  const lazy = LAZY.map((name) => element.getAttribute(name)).find((value) => value)
  const source = (lazy ?? element.getAttribute('src') ?? '').trim()
  if (source === '') return null
  if (/^data:/i.test(source) && source.length < SPACER) return null
  return { alt: altOf(element), data: CARRIED.test(source) ? source : null }
}

/**
 * Whether an element without a word shows a picture by its background, as 公众号 do; a background behind words is
 * decoration.
 */
export function isBackgroundPicture(element: Element, styles: Styles): boolean {
  const background = styles.get('background-image') ?? styles.get('background') ?? ''
  if (!/url\(/i.test(background)) return false
  return (
    element.textContent.trim() === '' && element.querySelector('img, svg, table, section') === null
  )
}
