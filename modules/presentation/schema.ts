import { z } from 'zod'

const PICK = '请选择要预览的站点。'

/** What a preview link of a design is asked for. */
export const previewSchema = z.object({ site: z.string(PICK).trim().min(1, PICK) })
