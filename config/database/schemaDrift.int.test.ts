import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Config, Payload } from 'payload'
import { BasePayload, buildConfig } from 'payload'
import { expect, it } from 'vitest'
import { describeOnMongo, describeOnSqlite } from '@/tests/helpers/databases'
import type { TestWorld } from '@/tests/helpers/databases'
import { loose, smallConfig } from '@/tests/helpers/smallConfig'
import type { SmallOptions } from '@/tests/helpers/smallConfig'
import { databaseAdapter } from '../database'
import { findSchemaDrift } from './schemaDrift'

async function offline(makeConfig: (db: Config['db']) => Config, world: TestWorld) {
  const migrationDirs = { sqlite: path.join(world.folder, 'sqlite'), mongodb: 'none' }
  const db = databaseAdapter({ ...world.settings, migrationDirs })
  const config = await buildConfig(makeConfig(db))
  return new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true })
}

async function driftOf(world: TestWorld, options: SmallOptions): Promise<string[]> {
  return findSchemaDrift(await offline((db) => smallConfig(db, options), world))
}

async function createMigration(payload: Payload): Promise<void> {
  await payload.db.createMigration({ payload, migrationName: 'first', forceAcceptWarning: true })
}

describeOnSqlite('schema drift', (world) => {
  it('names a missing migration, agrees after it, and names each later change', async () => {
    const folder = path.join(world.folder, 'sqlite')
    expect(await driftOf(world, {})).toEqual([expect.stringContaining('no migration')])

    mkdirSync(folder)
    await createMigration(await offline((db) => smallConfig(db), world))
    const files = readdirSync(folder)

    expect(await driftOf(world, {})).toEqual([])
    expect(await driftOf(world, { note: true })).toEqual([
      'table _parents_v: columns.version_note differs',
      'table parents: columns.note differs',
    ])
    expect(await driftOf(world, { titleRequired: true })).toContain(
      'table parents: columns.title differs',
    )
    expect(readdirSync(folder)).toEqual(files)
    expect(readdirSync(world.folder)).toEqual(['sqlite'])
  })
})

describeOnMongo('index drift', (world) => {
  it('finds what is missing and what nobody declared', async () => {
    expect(await indexDrift(world)).toContain('labels: index {"name":1} unique sparse is missing')

    const payload = await world.start((db) => smallConfig(db))
    await loose(payload).create({ collection: 'labels', data: { name: 'one' } })
    expect(await indexDrift(world)).toEqual([])

    const { connection } = payload.db as unknown as { connection: Connection }
    await connection.db.collection('labels').createIndex({ extra: 1 }, { name: 'extra' })
    expect(await indexDrift(world)).toEqual(['labels: index {"extra":1} is not declared'])
  })
})

type Connection = {
  db: {
    collection: (name: string) => {
      createIndex: (keys: object, options: object) => Promise<string>
    }
  }
}

async function indexDrift(world: TestWorld): Promise<string[]> {
  const payload = await offline((db) => smallConfig(db), world)
  const drift = await findSchemaDrift(payload)
  await payload.destroy()
  return drift
}
