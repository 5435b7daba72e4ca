import { z } from 'zod'

/** Items that one bulk action takes; more are done in turns. */
const MAX_BULK = 200

const id = (message: string) => z.string(message).trim().min(1, message)
const channel = id('请选择栏目。')

const ids = z
  .array(id('所选稿件有误，请刷新页面后重试。'), '请先勾选稿件。')
  .min(1, '请先勾选稿件。')
  .max(MAX_BULK, `一次最多处理 ${MAX_BULK} 篇，请分几次办理。`)
  .transform((all) => [...new Set(all)])

const common = {
  /** true: nothing is stored, the answer says what would happen */
  dry: z.boolean('请说明是试算还是执行。'),
  ids,
}

/** What is done to many items at once, each under the checks of a single one. */
export const bulkSchema = z.discriminatedUnion(
  'action',
  [
    z.object({ ...common, action: z.literal('move'), channel }),
    z.object({ ...common, action: z.literal('placeIn'), channel }),
    z.object({ ...common, action: z.literal('removeFrom'), channel }),
    z.object({ ...common, action: z.literal('publish') }),
    z.object({ ...common, action: z.literal('withdraw') }),
    z.object({ ...common, action: z.literal('setSource'), source: id('请选择来源。') }),
    z.object({
      ...common,
      action: z.literal('setKeywords'),
      keywords: z
        .array(z.string().trim().min(1).max(20, '每个关键词不超过 20 个字。'), '请填写关键词。')
        .min(1, '请填写关键词。')
        .max(10, '关键词最多 10 个。'),
    }),
    z.object({ ...common, action: z.literal('setCover'), cover: id('请选择封面图。') }),
    z.object({ ...common, action: z.literal('handOver'), unit: id('请选择接手的单位。') }),
  ],
  '请选择要办的事。',
)
export type BulkInput = z.infer<typeof bulkSchema>
