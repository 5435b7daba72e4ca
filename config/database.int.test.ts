import type { CollectionConfig, Payload } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { isUniqueViolation } from '@/lib/databaseErrors'
import { retryOnConflict } from '@/lib/retry'
import { describeOnBothDatabases, describeOnMongo } from '@/tests/helpers/databases'
import type { LooseApi } from '@/tests/helpers/smallConfig'
import { loose, smallConfig } from '@/tests/helpers/smallConfig'
import { databaseAdapter } from './database'

/** Fails after a nested write in the same transaction, when the title asks for it. */
const failAfterSecondWrite: CollectionConfig['hooks'] = {
  afterChange: [
    async ({ doc, req }) => {
      if (doc.title !== 'fails') return
      await loose(req.payload).create({ collection: 'labels', data: { name: 'second' }, req })
      throw new Error('after the second write')
    },
  ],
}

describeOnBothDatabases('one behaviour of the database', (world) => {
  let payload: Payload
  let api: LooseApi

  beforeAll(async () => {
    payload = await world.start((db) => smallConfig(db, { hooks: failAfterSecondWrite }))
    api = loose(payload)
  })

  it('gives ids that are strings', async () => {
    const row = await api.create({ collection: 'labels', data: { name: 'string id' } })
    expect(row.id).toBeTypeOf('string')
  })

  it('takes 50 parallel writes', async () => {
    const titles = Array.from({ length: 50 }, (_, index) => `parallel ${index}`)

    await Promise.all(
      titles.map((title) =>
        retryOnConflict(() => api.create({ collection: 'parents', data: { title } })),
      ),
    )

    const where = { title: { like: 'parallel' } }
    expect((await api.count({ collection: 'parents', where })).totalDocs).toBe(50)
  })

  it('applies 20 parallel updates of one document, each as a whole action', async () => {
    const { id } = await api.create({ collection: 'children', data: { count: 0 } })
    const countUp = async () => {
      const req = await createLocalReq({}, payload)
      await initTransaction(req)
      try {
        const found = await api.find({ collection: 'children', where: { id: { equals: id } }, req })
        const count = Number(found.docs[0]?.['count']) + 1
        await api.update({ collection: 'children', id, data: { count }, req })
        await commitTransaction(req)
      } catch (error) {
        await killTransaction(req)
        throw error
      }
    }

    await Promise.all(
      Array.from({ length: 20 }, () => retryOnConflict(countUp, { attempts: 40, longestMs: 300 })),
    )

    const { docs } = await api.find({ collection: 'children', where: { id: { equals: id } } })
    expect(docs[0]?.['count']).toBe(20)
  })

  it('rolls both writes back when an error follows the second', async () => {
    const failing = api.create({ collection: 'children', data: { title: 'fails' } })

    await expect(failing).rejects.toThrow('after the second write')
    const labels = { collection: 'labels', where: { name: { equals: 'second' } } }
    const children = { collection: 'children', where: { title: { equals: 'fails' } } }
    expect((await api.count(labels)).totalDocs).toBe(0)
    expect((await api.count(children)).totalDocs).toBe(0)
  })

  it(
    'shows no uncommitted row to readers and lets none of them wait',
    { timeout: 5_000 },
    async () => {
      const req = await createLocalReq({}, payload)
      await initTransaction(req)
      await api.create({ collection: 'labels', data: { name: 'unseen' }, req })
      const question = { collection: 'labels', where: { name: { equals: 'unseen' } } }

      const outside = await api.count(question)
      const inside = await api.count({ ...question, req })
      await commitTransaction(req)

      expect(outside.totalDocs).toBe(0)
      expect(inside.totalDocs).toBe(1)
      expect((await api.count(question)).totalDocs).toBe(1)
    },
  )

  it('lets one of 50 parallel creates of a unique value win and recognises the others', async () => {
    const create = () => api.create({ collection: 'labels', data: { name: 'the only one' } })

    const results = await Promise.allSettled(
      Array.from({ length: 50 }, () => retryOnConflict(create)),
    )

    const lost = results.filter((result) => result.status === 'rejected')
    expect(lost).toHaveLength(49)
    expect(lost.filter((result) => !isUniqueViolation(result.reason))).toEqual([])
    const where = { name: { equals: 'the only one' } }
    expect((await api.count({ collection: 'labels', where })).totalDocs).toBe(1)
  })

  it('recognises a duplicate in an update', async () => {
    await api.create({ collection: 'labels', data: { name: 'taken' } })
    const { id } = await api.create({ collection: 'labels', data: { name: 'free' } })

    const error = await api
      .update({ collection: 'labels', id, data: { name: 'taken' } })
      .catch((reason: unknown) => reason)

    expect(isUniqueViolation(error)).toBe(true)
  })

  it('can be ended and started again with what was saved', async () => {
    await api.create({ collection: 'labels', data: { name: 'kept' } })

    await payload.destroy()
    payload = await world.start((db) => smallConfig(db, { hooks: failAfterSecondWrite }), 'keep')
    api = loose(payload)

    const where = { name: { equals: 'kept' } }
    expect((await api.count({ collection: 'labels', where })).totalDocs).toBe(1)
  })
})

describeOnMongo('MongoDB', (world) => {
  it('throws a write conflict that the retry recognises', async () => {
    const payload = await world.start((db) => smallConfig(db))
    const api = loose(payload)
    const { id } = await api.create({ collection: 'children', data: { title: 'before' } })
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await api.update({ collection: 'children', id, data: { title: 'first' }, req })
    const second = () => api.update({ collection: 'children', id, data: { title: 'second' } })
    const waits: number[] = []

    await retryOnConflict(second, {
      wait: async (ms) => {
        waits.push(ms)
        await commitTransaction(req)
      },
    })

    expect(waits).toHaveLength(1)
    const { docs } = await api.find({ collection: 'children', where: { id: { equals: id } } })
    expect(docs[0]?.['title']).toBe('second')
  })
})

it('refuses a MongoDB address without a replica set, and addresses of other kinds', () => {
  const settings = { dataDir: '.', migrationDirs: { sqlite: 'none', mongodb: 'none' } }
  const open = (uri: string) => () => databaseAdapter({ ...settings, uri })
  expect(open('mongodb://127.0.0.1:27017/jiyue?retryWrites=true')).toThrow('replicaSet=')
  expect(open('mongodb://127.0.0.1/jiyue?replicaSet=')).toThrow('replicaSet=')
  expect(open('postgres://127.0.0.1/jiyue')).toThrow('DATABASE_URI')
})
