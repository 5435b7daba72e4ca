import type { Endpoint } from 'payload'

import { idInAddress, readInput, signedIn } from '@/lib/input'
import { inTransaction } from '@/lib/transaction'
import { mergeChannelsSchema, orderArticlesSchema, orderSchema } from '@/modules/channels/schema'

import { changeInBulk } from './actions/bulk/bulk'
import { mergeChannels } from './actions/mergeChannels'
import { orderArticles } from './actions/orderArticles'
import { orderRanked } from './actions/orderRanked'
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

/** Below `/api/channels`: merging moves items, so it belongs to this room. */
export const mergeEndpoints = [signedIn(merge)]

/** Below `/api/articles`. */
export const articleEndpoints = [order, bulk].map(signedIn)

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
