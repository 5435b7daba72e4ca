import { z } from 'zod'

/** Channels that one text may make; a whole portal has about 60. */
const MAX_LINES = 300
/** Siblings or items that can be dragged on one page. */
const MAX_ORDERED = 300

const id = (message: string) => z.string(message).trim().min(1, message)

export const moveChannelSchema = z.object({
  /** null: to the top; left out: stays where it is */
  parent: id('请选择上级栏目。').nullish(),
  slug: z.string('请填写栏目地址。').optional(),
})
export type MoveChannelInput = z.infer<typeof moveChannelSchema>

export const mergeChannelsSchema = z.object({ into: id('请选择要并入的栏目。') })

export const channelsFromTextSchema = z.object({
  parent: id('请选择上级栏目。').nullish(),
  site: id('请先选择站点。'),
  text: z
    .string('请填写栏目，每行一个。')
    .refine((text) => text.trim() !== '', '请填写栏目，每行一个。')
    .refine(
      (text) => text.split('\n').filter((line) => line.trim()).length <= MAX_LINES,
      `一次最多新建 ${MAX_LINES} 个栏目，请分几次提交。`,
    ),
})
export type ChannelsFromTextInput = z.infer<typeof channelsFromTextSchema>

/** Ids in the wanted order, each once. */
export const orderSchema = z.object({
  ids: z
    .array(id('排序内容有误，请刷新页面后重试。'), '请给出排好的顺序。')
    .min(1, '请给出排好的顺序。')
    .max(MAX_ORDERED, `一次最多排列 ${MAX_ORDERED} 项。`)
    .refine((ids) => new Set(ids).size === ids.length, '同一项出现了两次，请刷新页面后重试。'),
})
export const orderArticlesSchema = orderSchema.extend({ channel: id('请选择栏目。') })
