import type { Endpoint } from 'payload'

import { idInAddress, readInput, signedIn } from '@/lib/input'
import { inTransaction } from '@/lib/inTransaction'

import { createChannelsFromText } from './actions/fromText'
import { moveChannel } from './actions/move'
import { orderChannels } from './actions/order'
import { channelsFromTextSchema, moveChannelSchema, orderSchema } from './schema'

const endpoints: Endpoint[] = [
  {
    handler: async (req) => {
      const input = await readInput(req, moveChannelSchema)
      const doc = await inTransaction(req, () => moveChannel(req, idInAddress(req), input))
      return Response.json({ doc })
    },
    method: 'post',
    path: '/:id/move',
  },
  {
    handler: async (req) => {
      const input = await readInput(req, channelsFromTextSchema)
      const docs = await inTransaction(req, () => createChannelsFromText(req, input))
      return Response.json({ docs }, { status: 201 })
    },
    method: 'post',
    path: '/from-text',
  },
  {
    handler: async (req) => {
      const { ids } = await readInput(req, orderSchema)
      await inTransaction(req, () => orderChannels(req, ids))
      return Response.json({ ids })
    },
    method: 'post',
    path: '/order',
  },
]

/** REST of the tree, below `/api/channels`; the actions check the right. */
export const channelEndpoints = endpoints.map(signedIn)
