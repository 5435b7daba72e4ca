import type { Endpoint, Where } from 'payload'

import { toShanghaiDay } from '@/lib/dates'
import { RuleError } from '@/lib/errors'
import { idInAddress, readInput, signedIn } from '@/lib/input'
import { inTransaction } from '@/lib/inTransaction'
import { mergeChannelsSchema, orderArticlesSchema, orderSchema } from '@/modules/channels/schema'

import { changeInBulk } from './actions/bulk/bulk'
import { mergeChannels } from './actions/mergeChannels'
import { orderArticles } from './actions/orderArticles'
import { orderRanked } from './actions/orderRanked'
import { sharePreview } from './actions/sharePreview'
import { EXPORT_TYPES, tableFile } from './export/file'
import type { ExportFormat } from './export/file'
import { EXPORT_COLUMNS, exportedRows, MAX_EXPORTED } from './queries/export'
import { bulkSchema } from './schema'

const merge: Endpoint = {
  handler: async (req) => {
    const { into } = await readInput(req, mergeChannelsSchema)
    const doc = await inTransaction(req, () => mergeChannels(req, idInAddress(req), into))
    return Response.json({ doc })
  },
  method: 'post',
  path: '/:id/merge',
}

const preview: Endpoint = {
  handler: async (req) =>
    Response.json(await inTransaction(req, () => sharePreview(req, idInAddress(req)))),
  method: 'post',
  path: '/:id/preview-link',
}

const order: Endpoint = {
  handler: async (req) => {
    const { channel, ids } = await readInput(req, orderArticlesSchema)
    await inTransaction(req, () => orderArticles(req, channel, ids))
    return Response.json({ ids })
  },
  method: 'post',
  path: '/order',
}

const bulk: Endpoint = {
  handler: async (req) => {
    const input = await readInput(req, bulkSchema)
    return Response.json(await changeInBulk(req, input))
  },
  method: 'post',
  path: '/bulk',
}

/** `?format=csv|xlsx` with the `where` and `search` of the list. */
const exportList: Endpoint = {
  handler: async (req) => {
    const { format, search, where } = req.query
    const kind: ExportFormat = format === 'xlsx' ? 'xlsx' : 'csv'
    const { rows, total } = await exportedRows(
      req,
      (where ?? {}) as Where,
      typeof search === 'string' ? search : '',
    )
    if (total > MAX_EXPORTED) {
      throw new RuleError(
        `筛选出 ${total} 篇，一次最多导出 ${MAX_EXPORTED} 篇，请用栏目或日期缩小范围后再导出。`,
      )
    }
    const name = encodeURIComponent(`稿件-${toShanghaiDay(new Date().toISOString())}.${kind}`)
    return new Response(new Uint8Array(await tableFile(kind, [EXPORT_COLUMNS, ...rows])), {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
        'Content-Type': EXPORT_TYPES[kind],
      },
    })
  },
  method: 'get',
  path: '/export',
}

/** Below `/api/channels`: merging moves items, so it belongs to this room. */
export const mergeEndpoints = [signedIn(merge)]

/** Below `/api/articles`. */
export const articleEndpoints = [order, bulk, exportList, preview].map(signedIn)

const orderOf = (collection: 'slots' | 'topics'): Endpoint =>
  signedIn({
    handler: async (req) => {
      const { ids } = await readInput(req, orderSchema)
      await inTransaction(req, () => orderRanked(req, collection, ids))
      return Response.json({ ids })
    },
    method: 'post',
    path: '/order',
  })

/** Below `/api/slots`. */
export const slotEndpoints = [orderOf('slots')]

/** Below `/api/topics`. */
export const topicEndpoints = [orderOf('topics')]
