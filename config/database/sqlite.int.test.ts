import { readdirSync, readlinkSync } from 'node:fs'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import Database from 'libsql'
import type { CollectionConfig, Payload } from 'payload'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { describeOnSqlite, sqliteClient } from '@/tests/helpers/databases'
import type { LooseApi } from '@/tests/helpers/smallConfig'
import { loose, smallConfig } from '@/tests/helpers/smallConfig'
import { SQLITE_FILE } from '../database'
import { SqliteClient } from './sqliteClient'

/** A write that forgets `req`, when the title asks for it. */
const forgetReq: CollectionConfig['hooks'] = {
  afterChange: [
    async ({ doc, req }) => {
      if (doc.title !== 'forgets') return
      await loose(req.payload).create({ collection: 'labels', data: { name: 'nested' } })
    },
  ],
}

/** How many descriptors of this process stand on files of the folder. */
function openFiles(folder: string): number {
  return readdirSync('/proc/self/fd').filter((fd) => {
    const target = linkOf(fd)
    return target !== null && target.startsWith(folder)
  }).length
}

/** The descriptor that reads the folder itself is gone when it is asked for. */
function linkOf(fd: string): string | null {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`)
  } catch {
    return null
  }
}

/** libsql closes a file when the statements made on it are collected, so this collects them. */
function collectAndCount(folder: string): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  return openFiles(folder)
}

describeOnSqlite('the writer and the reader', (world) => {
  let payload: Payload
  let api: LooseApi

  beforeAll(async () => {
    payload = await world.start((db) => smallConfig(db, { hooks: forgetReq }))
    api = loose(payload)
  })

  it('opens each connection with its settings', async () => {
    const one = async (sql: string) => (await sqliteClient(payload).execute(sql)).rows[0]?.[0]
    expect(await one('PRAGMA journal_mode')).toBe('wal')
    expect(await one('PRAGMA foreign_keys')).toBe(1)
    expect(await one('PRAGMA synchronous')).toBe(1)
    expect(await one('select foreign_keys from pragma_foreign_keys')).toBe(1)
    expect(await one('select query_only from pragma_query_only')).toBe(1)
  })

  it('answers a nested write without req with a sentence', { timeout: 10_000 }, async () => {
    const start = performance.now()

    const nested = api.create({ collection: 'children', data: { title: 'forgets' } })

    await expect(nested).rejects.toThrow('req')
    expect(performance.now() - start).toBeLessThan(2_000)
    const { totalDocs } = await api.count({ collection: 'children' })
    expect(totalDocs).toBe(0)
  })

  it('writes on after a deadlock was refused, also from the same async context', async () => {
    await api.create({ collection: 'children', data: { title: 'forgets' } }).catch(() => null)
    await api.create({ collection: 'children', data: { title: 'after' } })
    const where = { title: { equals: 'after' } }
    expect((await api.count({ collection: 'children', where })).totalDocs).toBe(1)
  })

  it('recognises a forgotten req in a transaction that the caller began', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await api.create({ collection: 'labels', data: { name: 'with req' }, req })

    const forgotten = api.create({ collection: 'labels', data: { name: 'without req' } })

    await expect(forgotten).rejects.toThrow('req')
    await commitTransaction(req)
    await api.create({ collection: 'labels', data: { name: 'without req' } })
    expect(
      (await api.count({ collection: 'labels', where: { name: { like: ' req' } } })).totalDocs,
    ).toBe(2)
  })

  it('lets transactions run that one function begins side by side', async () => {
    const begin = async (name: string) => {
      const id = (await payload.db.beginTransaction()) ?? ''
      const req = { transactionID: id }
      await api.create({ collection: 'labels', data: { name }, req })
      await payload.db.commitTransaction(id)
    }
    const names = Array.from({ length: 10 }, (_, index) => `side ${index}`)

    await Promise.all(names.map(begin))

    const where = { name: { like: 'side' } }
    expect((await api.count({ collection: 'labels', where })).totalDocs).toBe(10)
  })

  it('reports a commit that fails', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const adapter = payload.db as unknown as SQLiteAdapter
    const db = adapter.sessions[String(await req.transactionID)]
      ?.db as unknown as SQLiteAdapter['drizzle']
    await db.run('PRAGMA defer_foreign_keys = ON')
    await db.run(`insert into parents_links (_order, _parent_id, id) values (1, 'nobody', 'x')`)

    await expect(commitTransaction(req)).rejects.toThrow('FOREIGN KEY')

    await api.create({ collection: 'labels', data: { name: 'after a failed commit' } })
    const { rows } = await sqliteClient(payload).execute('select count(*) from parents_links')
    expect(rows[0]?.[0]).toBe(0)
  })

  it('waits for another process without standing still', async () => {
    const other = new Database(path.join(world.folder, SQLITE_FILE))
    other.exec('BEGIN IMMEDIATE')
    let turns = 0
    const clock = setInterval(() => (turns += 1), 10)
    setTimeout(() => other.exec('COMMIT'), 500)

    await api.create({ collection: 'labels', data: { name: 'after another process' } })

    clearInterval(clock)
    other.close()
    expect(turns).toBeGreaterThan(3)
  })

  it('rolls a forgotten transaction back, so that others can write', async () => {
    const file = path.join(world.folder, 'forgotten.db')
    const told: string[] = []
    const client = new SqliteClient(file, {
      abandonedMs: 200,
      onAbandoned: () => told.push('abandoned'),
    })
    await client.execute('create table notes (text text)')
    const forgotten = await client.transaction()
    await forgotten.execute(`insert into notes values ('forgotten')`)

    await client.execute(`insert into notes values ('waited')`)

    await expect(forgotten.execute('select 1')).rejects.toThrow('事务已经结束')
    await expect(forgotten.commit()).rejects.toThrow('事务已经结束')
    expect((await client.execute('select text from notes')).rows.map((row) => row['text'])).toEqual(
      ['waited'],
    )
    expect(told).toEqual(['abandoned'])
    client.close()
  })

  it('opens no more files over 5,000 writes', { timeout: 180_000 }, async () => {
    const write = (count: number) =>
      Promise.all(
        Array.from({ length: count }, () => api.create({ collection: 'labels', data: {} })),
      )
    await write(50)
    const before = openFiles(world.folder)

    for (let round = 0; round < 100; round += 1) await write(50)

    expect(before).toBeGreaterThan(0)
    expect(openFiles(world.folder)).toBe(before)
  })

  it('refuses who waits when it is closed and leaves no file open', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await api.create({ collection: 'labels', data: { name: 'never committed' }, req })
    const late = api.create({ collection: 'labels', data: { name: 'too late' } })
    const refused = expect(late).rejects.toThrow('系统正在停止')
    await expect.poll(() => (sqliteClient(payload) as SqliteClient).waiting).toBe(1)

    await payload.destroy()

    await refused
    await expect.poll(() => collectAndCount(world.folder), { timeout: 5_000 }).toBe(0)
    payload = await world.start((db) => smallConfig(db), 'keep')
    const where = { name: { equals: 'never committed' } }
    expect((await loose(payload).count({ collection: 'labels', where })).totalDocs).toBe(0)
  })
})
