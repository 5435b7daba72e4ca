import { z } from 'zod'

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
