import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  describeOnSqlite,
  migrate,
  schemaSnapshot,
  schemaStatements,
  sqliteClient,
} from '@/tests/helpers/databases'
import { loose, smallConfig } from '@/tests/helpers/smallConfig'
import type { SqliteMigration } from './sqlite'

function migration(name: string, statements: string[]): SqliteMigration {
  return {
    name,
    up: async ({ db }) => {
      for (const statement of statements) await db.run(sql.raw(statement))
    },
    down: async () => {},
  }
}

/** The number of rows of every table but the list of migrations. */
async function rowsOfTables(payload: Payload): Promise<Record<string, number>> {
  const client = sqliteClient(payload)
  const tables = await client.execute(
    `select name from sqlite_master where type = 'table' and name <> 'payload_migrations'`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables.rows) {
    const { rows } = await client.execute(`select count(*) from "${String(name)}"`)
    counts[String(name)] = Number(rows[0]?.[0])
  }
  return counts
}

async function fill(payload: Payload): Promise<void> {
  const api = loose(payload)
  for (const number of [1, 2, 3]) {
    const label = await api.create({ collection: 'labels', data: { name: `label ${number}` } })
    const parent = await api.create({
      collection: 'parents',
      data: { title: `${number}`, labels: [label.id], links: [{ address: 'a' }, { address: 'b' }] },
    })
    await api.update({ collection: 'parents', id: parent.id, data: { title: `${number} again` } })
    await api.create({ collection: 'children', data: { title: 'child', parent: parent.id } })
  }
}

describeOnSqlite('migrations', (world) => {
  beforeEach(() => {
    // Payload ends the process when a migration fails.
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`process.exit(${code})`)
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('rebuilds a filled parent table and keeps every dependent row', async () => {
    const old = await world.start((db) => smallConfig(db))
    await fill(old)
    const before = await rowsOfTables(old)
    const snapshot = await schemaSnapshot(old)
    await old.destroy()
    const payload = await world.start((db) => smallConfig(db, { titleRequired: true }), 'keep')
    const statements = await schemaStatements(snapshot, payload)

    await migrate(payload, [migration('rebuild', statements)])

    expect(statements.join('\n')).toContain('DROP TABLE `parents`')
    expect(before).toMatchObject({ parents: 3, children: 3, parents_links: 6, parents_rels: 3 })
    expect(before).toMatchObject({ _parents_v: 6, _children_v: 3, _parents_v_version_links: 12 })
    expect(await rowsOfTables(payload)).toEqual(before)
    const children = await loose(payload).find({ collection: 'children', depth: 0 })
    expect(children.docs.filter((child) => child['parent'] === null)).toEqual([])
  })

  it('refuses a migration that leaves rows pointing to nothing, and undoes all of it', async () => {
    const payload = await world.start((db) => smallConfig(db, { titleRequired: true }), 'keep')
    const before = await rowsOfTables(payload)
    const broken = migration('broken', ['create table extra (id text)', 'delete from parents'])

    await expect(migrate(payload, [broken])).rejects.toThrow('process.exit(1)')

    expect(await rowsOfTables(payload)).toEqual(before)
    const orphan = `insert into parents_links (_order, _parent_id, id) values (1, 'nobody', 'x')`
    await expect(sqliteClient(payload).execute(orphan)).rejects.toThrow('FOREIGN KEY')
  })

  it('undoes the first statements of a migration whose last one fails', async () => {
    const payload = await world.start((db) => smallConfig(db, { titleRequired: true }), 'keep')
    const before = await rowsOfTables(payload)
    const failing = migration('failing', ['create table extra (id text)', 'no such statement'])

    await expect(migrate(payload, [failing])).rejects.toThrow('process.exit(1)')

    expect(await rowsOfTables(payload)).toEqual(before)
  })

  it('runs a migration once', async () => {
    const payload = await world.start((db) => smallConfig(db, { titleRequired: true }), 'keep')
    const once = migration('once', ['create table only_once (id text)'])

    await migrate(payload, [once])
    await migrate(payload, [once])

    expect(await rowsOfTables(payload)).toHaveProperty('only_once', 0)
  })
})
