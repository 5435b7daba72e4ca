import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { beforeAll, expect, it } from 'vitest'

import { describeOnMongo } from '@/tests/helpers/databases'
import { smallConfig } from '@/tests/helpers/smallConfig'

import { clausesOf, examinedByBounds, walkOf } from './mongoBounds'

const KEY = { channel: 1, live: 1, number: 1, createdAt: 1 }
const LIST = { $and: [{ $and: [{ channel: { $eq: 'a' } }, { live: { $eq: true } }] }] }

it('brings nested conditions to one level and leaves alternatives out of the bounds', () => {
  const either = [{ b: 1 }, { b: 2 }]

  expect(clausesOf({ $and: [{ a: 1 }, { $and: [{ $or: either }] }] })).toEqual([
    ['a', 1],
    ['$or', either],
  ])
})

it.each([
  [{ number: -1, createdAt: -1 }, true],
  [{ number: 1, createdAt: 1 }, true],
  [{ number: 1, createdAt: -1 }, false],
  [{ createdAt: -1 }, false],
  [{ live: 1, number: -1 }, true],
])('knows whether an index gives the order %j', (sort, sorted) => {
  expect(walkOf(KEY, { filter: LIST, limit: 1, sort })?.sorted).toBe(sorted)
})

it('takes no index whose first field is not asked for', () => {
  expect(
    walkOf({ site: 1, channel: 1 }, { filter: LIST, limit: 0, sort: { number: 1 } }),
  ).toBeNull()
})

describeOnMongo('what a query examines', (world) => {
  type Store = Parameters<typeof examinedByBounds>[0]
  let store: Store

  beforeAll(async () => {
    const payload = await world.start((db) => smallConfig(db))
    const { connection } = payload.db as unknown as MongooseAdapter
    const rows = connection.collection('rows')
    await rows.createIndex(KEY as never)
    await rows.insertMany(
      Array.from({ length: 40 }, (_, n) => ({
        channel: n < 30 ? 'a' : 'b',
        createdAt: n,
        live: true,
        number: n,
        site: n % 2,
      })),
    )
    store = rows as unknown as Store
  })

  // What `explain` of a mongod says of them: a limit ends a walk in order, a sort of its own needs all rows.
  it.each([
    ['a limit in the order of the index', LIST, { number: -1, createdAt: -1 }, 5, 5],
    [
      'the same with a condition beside',
      { $and: [LIST, { site: 0 }] },
      { number: 1, createdAt: 1 },
      5,
      9,
    ],
    ['another order', LIST, { number: 1, createdAt: -1 }, 5, 30],
    [
      'a range',
      { $and: [LIST, { number: { $gt: 10 } }, { number: { $lte: 15 } }] },
      { number: -1 },
      0,
      5,
    ],
  ])('counts the keys of %s', async (_, filter, sort, limit, keys) => {
    expect(await examinedByBounds(store, { filter, limit, sort })).toEqual({
      documents: keys,
      keys,
    })
  })

  it('counts the whole collection without an index', async () => {
    const examined = await examinedByBounds(store, { filter: { site: 1 }, limit: 1, sort: {} })

    expect(examined).toEqual({ documents: 40, keys: 0 })
  })
})
