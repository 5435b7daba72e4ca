import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

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
 * Notes every reading command of Payload's connection and asks the server, for each, how many keys and
 * documents it examines.
 */
export function spyOnMongo(payload: Payload) {
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
  const explain = async (call: Call): Promise<Explained> => {
    const collection = database.collection(call.collection)
    if (call.method === 'aggregate') {
      return collection
        .aggregate(call.filter as object[])
        .explain('executionStats') as Promise<Explained>
    }
    const { limit, projection, sort } = call.options
    const cursor = collection.find(call.filter, {
      ...(sort ? { sort: sort as Record<string, 1 | -1> } : {}),
      ...(projection ? { projection } : {}),
      limit: call.method === 'findOne' ? 1 : (limit ?? 0),
    })
    return cursor.explain('executionStats') as Promise<Explained>
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
        const { executionStats } = await explain(call)
        if (!executionStats) throw new Error(`No statistics for ${call.method} ${call.collection}`)
        sum.keys += executionStats.totalKeysExamined
        sum.documents += executionStats.totalDocsExamined
      }
      return sum
    },
  }
}
