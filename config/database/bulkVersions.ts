import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

import { isBulk } from '@/lib/as'

type Adapter = Pick<BaseDatabaseAdapter, 'findVersions'>

/**
 * Whenever Payload stores a version it asks for the one behind the last that may stay (`limit: 1`, page
 * maximum + 1) and deletes from there. A bulk run makes items and no hundred versions of one, so it is told that
 * there is none: the question was a tenth of the seed's time. The next save outside a bulk run asks again.
 * @param adapter changed in place and given back
 */
export function keepVersionsInBulk<T extends Adapter>(adapter: T): T {
  const find: Adapter['findVersions'] = adapter.findVersions
  // The answer fits every document: it holds none.
  adapter.findVersions = (async (args) => {
    const prunes = args.limit === 1 && (args.page ?? 1) > 1
    if (!prunes || !args.req || !isBulk(args.req as PayloadRequest)) return find.call(adapter, args)
    return {
      docs: [],
      hasNextPage: false,
      hasPrevPage: true,
      limit: 1,
      page: args.page,
      pagingCounter: 0,
      totalDocs: 0,
      totalPages: 0,
    }
  }) as typeof find
  return adapter
}
