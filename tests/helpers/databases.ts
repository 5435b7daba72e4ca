import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Config, Migration, Payload, SanitizedConfig } from 'payload'
import { BasePayload, buildConfig } from 'payload'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { DatabaseSettings } from '@/config/database'
import { databaseAdapter } from '@/config/database'
import type { SqliteMigration } from '@/config/database/sqlite'
import { withDatabaseName } from './databaseName'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a MongoDB replica set without a database name, or null (mongoServer.ts). */
    mongoUri: string | null
  }
}

type Database = DatabaseSettings & { kind: 'mongodb' | 'sqlite' }
type MakeConfig = (db: Config['db']) => Config | Promise<Config> | Promise<SanitizedConfig>

type Schema = 'create' | 'keep' | SqliteMigration[]

/** A database of its own for one suite. */
export type TestWorld = {
  kind: 'mongodb' | 'sqlite'
  /** Temporary folder of the suite; removed at its end. */
  folder: string
  /** What `databaseAdapter` takes; change a copy to try other settings on the same database. */
  settings: DatabaseSettings
  /**
   * Starts Payload on the world's database.
   * @param makeConfig gets the adapter and gives a config, built or not.
   * @param schema SQLite only: `create` makes the tables of the config in an empty database,
   *   a list of migrations is run, `keep` takes what is there.
   */
  start: (makeConfig: MakeConfig, schema?: Schema) => Promise<Payload>
  /** Ends every Payload that `start` gave and removes the database. Called by itself at the end. */
  stop: () => Promise<void>
}

/** Runs a suite on SQLite always and on MongoDB where there is one, each on a fresh database. */
export function describeOnBothDatabases(name: string, suite: (world: TestWorld) => void): void {
  describeOnSqlite(name, suite)
  describeOnMongo(name, suite)
}

/** Runs a suite on SQLite only: for what MongoDB does not have (migrations, the writer queue). */
export function describeOnSqlite(name: string, suite: (world: TestWorld) => void): void {
  describe(`${name} [SQLite]`, () => inWorld(null, suite))
}

/** Runs a suite on MongoDB only, or skips it where there is none. */
export function describeOnMongo(name: string, suite: (world: TestWorld) => void): void {
  const uri = inject('mongoUri')
  describe.skipIf(uri === null)(`${name} [MongoDB]`, () => inWorld(uri, suite))
}

function inWorld(mongoUri: string | null, suite: (world: TestWorld) => void): void {
  const world = makeWorld(mongoUri)
  // Here and not above: a suite that is skipped leaves no folder behind.
  beforeAll(() => {
    mkdirSync(world.folder)
  })
  afterAll(() => world.stop())
  suite(world)
}

function makeWorld(mongoUri: string | null): TestWorld {
  const folder = path.join(tmpdir(), `jiyue-test-${randomUUID()}`)
  const started: Payload[] = []
  const settings: Database = {
    kind: mongoUri ? 'mongodb' : 'sqlite',
    uri: mongoUri && withDatabaseName(mongoUri, `jiyue-test-${randomUUID().slice(0, 8)}`),
    dataDir: folder,
    migrationDirs: {
      sqlite: path.resolve('migrations/sqlite'),
      mongodb: path.join(folder, 'none'),
    },
  }
  return {
    kind: settings.kind,
    folder,
    settings,
    start: async (makeConfig, schema = 'create') => {
      const config = await makeConfig(databaseAdapter(settings))
      const payload = await new BasePayload().init({ config: await sanitized(config) })
      started.push(payload)
      if (settings.kind === 'sqlite' && schema !== 'keep') {
        if (schema === 'create') await createTables(payload)
        else await migrate(payload, schema)
      }
      return payload
    },
    stop: async () => {
      await Promise.all(started.splice(0).map((payload) => payload.destroy()))
      if (settings.uri) await dropMongoDatabase(settings.uri)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function sanitized(config: Config | SanitizedConfig): Promise<SanitizedConfig> {
  // Payload marks what it sanitised on each collection, not on the config.
  const [first] = config.collections ?? []
  const isBuilt = first !== undefined && '_sanitized' in first
  return isBuilt ? (config as SanitizedConfig) : buildConfig(config as Config)
}

/** The schema of a SQLite adapter as drizzle-kit writes it beside a migration. */
export function schemaSnapshot(payload: Payload): Promise<object> {
  const adapter = payload.db as unknown as SQLiteAdapter
  return Promise.resolve(adapter.requireDrizzleKit().generateDrizzleJson(adapter.schema))
}

/** The statements from one schema (null: an empty database) to that of a running Payload. */
export async function schemaStatements(before: object | null, payload: Payload): Promise<string[]> {
  const adapter = payload.db as unknown as SQLiteAdapter
  const after = await schemaSnapshot(payload)
  const { generateMigration } = adapter.requireDrizzleKit()
  return generateMigration((before ?? adapter.defaultDrizzleSnapshot) as never, after as never)
}

/** Makes the tables of the config; an `onInit` that reads them runs before and finds none. */
async function createTables(payload: Payload): Promise<void> {
  const statements = await schemaStatements(null, payload)
  await sqliteClient(payload).executeMultiple(statements.join(';\n'))
}

/** Runs migrations as a production start does. */
export async function migrate(payload: Payload, migrations: SqliteMigration[]): Promise<void> {
  await (payload.db as unknown as SQLiteAdapter).migrate({ migrations: migrations as Migration[] })
}

/** The client under Payload's SQLite adapter. */
export function sqliteClient(payload: Payload): SQLiteAdapter['client'] {
  return (payload.db as unknown as SQLiteAdapter).client
}

async function dropMongoDatabase(uri: string): Promise<void> {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(uri)
  try {
    await client.db().dropDatabase()
  } finally {
    await client.close()
  }
}
