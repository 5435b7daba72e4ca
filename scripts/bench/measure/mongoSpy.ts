import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { examinedByBounds } from './mongoBounds'
import type { Examined } from './mongoBounds'

/** What a piece of work asked of MongoDB. */
export interface Work {
  queries: number
  keys: number
  documents: number
}

interface Call {
  collection: string
  method: string
  filter: object
  options: { sort?: object; limit?: number; projection?: object }
}

interface Explained {
  executionStats?: { totalKeysExamined: number; totalDocsExamined: number }
}

/**
 * Notes every reading command of Payload's connection and finds out, for each, how many keys and documents the
 * server examines.
 * @param believed whether the server's `explain` says so; else it is counted from the bounds of the indexes
 */
export function spyOnMongo(payload: Payload, believed: boolean) {
  const { connection } = payload.db as unknown as MongooseAdapter
  const database = connection.db
  if (!database) throw new Error('MongoDB is not connected')
  let calls: Call[] = []
  // Mongoose tells of every command with its arguments; it keeps no hook for them otherwise.
  connection.set(
    'debug',
    (collection: string, method: string, filter: object, options?: object) => {
      calls.push({ collection, filter, method, options: options ?? {} })
    },
  )
  const explain = async ({ collection, filter, method, options }: Call): Promise<Examined> => {
    const stored = database.collection(collection)
    const { projection, sort } = options
    const limit = method === 'findOne' ? 1 : (options.limit ?? 0)
    const plain = { limit, sort: (sort ?? {}) as Record<string, 1 | -1> }
    if (!believed) {
      if (method === 'aggregate') throw new Error(`An aggregation over ${collection}: no bounds`)
      return examinedByBounds(stored as never, { filter, ...plain })
    }
    const cursor =
      method === 'aggregate'
        ? stored.aggregate(filter as object[])
        : stored.find(filter, { ...plain, ...(projection ? { projection } : {}) })
    const { executionStats } = (await cursor.explain('executionStats')) as Explained
    if (!executionStats) throw new Error(`No statistics for ${method} ${collection}`)
    const { totalDocsExamined, totalKeysExamined } = executionStats
    return { documents: totalDocsExamined, keys: totalKeysExamined }
  }
  return {
    database,
    /** Runs `work` and counts; writes within it are no queries. */
    while: async (work: () => Promise<unknown>): Promise<Work> => {
      calls = []
      await work()
      const reading = calls.filter(({ method }) => /^(?:find|findOne|aggregate)$/.test(method))
      const sum: Work = { documents: 0, keys: 0, queries: reading.length }
      for (const call of reading) {
        const { documents, keys } = await explain(call)
        sum.keys += keys
        sum.documents += documents
      }
      return sum
    },
  }
}
