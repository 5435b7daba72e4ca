import { z } from 'zod'

import { MOST_MOSAICS, TURNS } from './model/edit'

/** Pictures of one item; an item of hundreds of pictures is a mistake. */
const MOST_PICTURES = 200

const mark = '提交的内容不完整，请刷新页面后重试。'

/** What all pictures of an item show, as the one form of the item sends it. */
export const describePicturesSchema = z.object({
  pictures: z
    .array(
      z.object({
        alt: z.string(mark).trim(),
        decorative: z.boolean(mark),
        id: z.string(mark).min(1, mark),
      }),
      mark,
    )
    .min(1, '没有要保存的图片。')
    .max(MOST_PICTURES, `一次最多保存 ${MOST_PICTURES} 张图片的替代文字，请分批处理。`),
  /** Title of the item: no description may repeat it. */
  title: z.string(mark).max(400, mark),
})

export type DescribePictures = z.infer<typeof describePicturesSchema>

const pixels = z.number(mark).int('选框须为整数像素。').min(0, '选框须在图片之内。')
const area = z.object({
  height: pixels.min(1, '选框的高至少 1 像素。'),
  left: pixels,
  top: pixels,
  width: pixels.min(1, '选框的宽至少 1 像素。'),
})

/** What is done to a picture; whether it fits the picture is asked by `checkEdit`. */
export const editPictureSchema = z.object({
  crop: area.nullable(),
  mosaics: z.array(area, mark).max(MOST_MOSAICS, `一次最多打 ${MOST_MOSAICS} 处马赛克。`),
  rotate: z.literal(TURNS, '图片只能按 90 度旋转。'),
})
