/** What a person does to a picture: rotate, cover, cut (issue 5, Build item 6). Pure, client-safe. */

export const TURNS = [0, 90, 180, 270] as const
export type Turn = (typeof TURNS)[number]

/** A rectangle in pixels of the picture after it was turned. */
export interface Area {
  height: number
  left: number
  top: number
  width: number
}

export interface PictureEdit {
  /** What stays; all of it when null. */
  crop: Area | null
  /** What is made unrecognisable. */
  mosaics: Area[]
  /** Clockwise, before everything else. */
  rotate: Turn
}

interface Size {
  height: number
  width: number
}

/** A smaller picture is a slip of the mouse (px). */
const SMALLEST = 16
/** Each one is a pass over the picture. */
export const MOST_MOSAICS = 20

/** The size of a picture after a turn. */
export function turnedSize({ height, width }: Size, rotate: Turn): Size {
  return rotate % 180 === 0 ? { height, width } : { height: width, width: height }
}

/** The turn after one more quarter, clockwise or back. */
export function turnBy(rotate: Turn, quarter: -90 | 90): Turn {
  return TURNS.find((turn) => turn === (rotate + quarter + 360) % 360) ?? 0
}

/**
 * Where a rectangle lies after the picture was turned by a quarter.
 * @param size of the picture before this quarter
 */
export function turnArea(area: Area, size: Size, quarter: -90 | 90): Area {
  const turned = { height: area.width, width: area.height }
  return quarter === 90
    ? { ...turned, left: size.height - area.top - area.height, top: area.left }
    : { ...turned, left: area.top, top: size.width - area.left - area.width }
}

/** The rectangle between two points, cut to the picture, in whole pixels. */
export function areaBetween(a: [number, number], b: [number, number], size: Size): Area {
  const inside = (value: number, most: number): number =>
    Math.min(most, Math.max(0, Math.round(value)))
  const [left, right] = [a[0], b[0]].map((x) => inside(x, size.width)).sort((x, y) => x - y)
  const [top, bottom] = [a[1], b[1]].map((y) => inside(y, size.height)).sort((x, y) => x - y)
  return {
    height: (bottom ?? 0) - (top ?? 0),
    left: left ?? 0,
    top: top ?? 0,
    width: (right ?? 0) - (left ?? 0),
  }
}

/** What two rectangles share, in the first one's pixels; null when they do not meet. */
export function within(frame: Area, area: Area): Area | null {
  const left = Math.max(frame.left, area.left)
  const top = Math.max(frame.top, area.top)
  const width = Math.min(frame.left + frame.width, area.left + area.width) - left
  const height = Math.min(frame.top + frame.height, area.top + area.height) - top
  if (width <= 0 || height <= 0) return null
  return { height, left: left - frame.left, top: top - frame.top, width }
}

const fits = ({ height, left, top, width }: Area, size: Size): boolean =>
  left >= 0 && top >= 0 && left + width <= size.width && top + height <= size.height

/**
 * Whether an edit can be made on a picture.
 * @param size of the stored picture
 * @returns null, else one Chinese sentence
 */
export function checkEdit({ crop, mosaics, rotate }: PictureEdit, size: Size): null | string {
  if (rotate === 0 && !crop && mosaics.length === 0) return '还没有改动，请先旋转、裁剪或打码。'
  const turned = turnedSize(size, rotate)
  if (mosaics.length > MOST_MOSAICS) return `一次最多打 ${MOST_MOSAICS} 处马赛克，请分次保存。`
  if ([...(crop ? [crop] : []), ...mosaics].some((area) => !fits(area, turned))) {
    return `选框超出了图片（宽 ${turned.width}、高 ${turned.height} 像素），请调整。`
  }
  if (crop && Math.min(crop.width, crop.height) < SMALLEST) {
    return `裁剪后的图片每边至少 ${SMALLEST} 像素，请把选框放大。`
  }
  return null
}
