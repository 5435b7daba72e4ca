import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { MigrateDownArgs, MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { keepVersionsInBulk } from './bulkVersions'
import { SqliteClient } from './sqliteClient'
import { indexByParent } from './sqliteIndexes'
import { markUniqueViolations } from './uniqueViolations'
import type { GateLimits } from './writerGate'
import { whileMigrating } from './writerGate'

/** A migration as `migrations/sqlite/index.ts` lists it. */
export type SqliteMigration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

export type SqliteSettings = {
  /** Path of the database file; its folder is made when missing. */
  file: string
  migrationDir: string
  /** Run when the process connects with NODE_ENV=production. */
  prodMigrations?: SqliteMigration[] | undefined
  /** Other waiting times than the usual ones, for tests. */
  limits?: GateLimits | undefined
}

type Connect = NonNullable<SQLiteAdapter['connect']>

/**
 * Payload's SQLite adapter on our own client.
 * - `idType: 'uuid'`: ids are strings as on MongoDB, so the generated types are the same.
 * - `push: false`: the schema changes by committed migrations only.
 * - `blocksAsJSON: true`: otherwise every block type becomes a table and a version twin.
 * - `allowIDOnCreate` stays off: identity across environments is by natural key.
 */
export function sqliteDatabase(settings: SqliteSettings): DatabaseAdapterObj<SQLiteAdapter> {
  const base = sqliteAdapter({
    client: { url: `file:${settings.file}` },
    idType: 'uuid',
    push: false,
    blocksAsJSON: true,
    transactionOptions: {},
    migrationDir: settings.migrationDir,
    ...(settings.prodMigrations ? { prodMigrations: settings.prodMigrations } : {}),
  })
  return { ...base, init: (args) => withOwnClient(base.init(args), settings) }
}

function withOwnClient(adapter: SQLiteAdapter, settings: SqliteSettings): SQLiteAdapter {
  adapter.beforeSchemaInit.push(({ schema }) => {
    indexByParent(adapter.rawTables)
    return schema
  })
  const connect: Connect = adapter.connect ?? (() => Promise.resolve())
  const destroy = adapter.destroy ?? (() => Promise.resolve())

  // The file is opened on connect and not before: `generate:types` never touches it.
  adapter.connect = function connectOwnClient(this: SQLiteAdapter, options) {
    if (!this.client || this.client.closed) {
      mkdirSync(path.dirname(settings.file), { recursive: true })
      this.client = new SqliteClient(settings.file, {
        ...(settings.limits ? { limits: settings.limits } : {}),
        onAbandoned: () =>
          this.payload.logger.error(
            'A transaction ran no statement for two minutes and was rolled back: something inside ' +
              'it waits for the outside world, or forgot to commit.',
          ),
      })
    }
    return connect.call(this, options)
  }
  // Payload's own leaves the connection open.
  adapter.destroy = async function destroyOwnClient(this: SQLiteAdapter) {
    await destroy.call(this)
    this.client.close()
  }

  adapter.beginTransaction = () => beginTransaction(adapter)
  adapter.commitTransaction = (id) => endTransaction(adapter, id, 'resolve')
  adapter.rollbackTransaction = (id) => endTransaction(adapter, id, 'reject')

  // A rebuilt table is dropped, and with foreign keys on SQLite then deletes its children without
  // a word (measured: 2 rows → 0). Every way to migrate goes through one of these, the Payload CLI
  // and `prodMigrations` included.
  const { migrate, migrateDown, migrateFresh, migrateRefresh, migrateReset } = adapter
  adapter.migrate = (args) => whileMigrating(() => migrate.call(adapter, args))
  adapter.migrateDown = () => whileMigrating(() => migrateDown.call(adapter))
  adapter.migrateFresh = (args) => whileMigrating(() => migrateFresh.call(adapter, args))
  adapter.migrateRefresh = () => whileMigrating(() => migrateRefresh.call(adapter))
  adapter.migrateReset = () => whileMigrating(() => migrateReset.call(adapter))

  return keepVersionsInBulk(markUniqueViolations(adapter))
}

/**
 * As Payload's own, with two differences: the claim on the writer is made in the caller's turn
 * (that is how a nested call without `req` is recognised), and a COMMIT that fails is an error
 * (Payload's `commitTransaction` swallows it and reports success).
 */
function beginTransaction(adapter: SQLiteAdapter): Promise<string> {
  const id = randomUUID()
  // `drizzle` is missing only while Payload reloads its configuration in development.
  if (!adapter.drizzle) return adapter.initializing.then(() => beginTransaction(adapter))
  return new Promise((begun, failed) => {
    const rolledBack = Symbol('rolled back')
    const done = adapter.drizzle.transaction(
      (db) =>
        new Promise<void>((commit, rollback) => {
          adapter.sessions[id] = {
            db: db as unknown as SQLiteAdapter['sessions'][string]['db'],
            resolve: () => {
              commit()
              return done
            },
            reject: () => {
              rollback(rolledBack)
              return done.catch((reason: unknown) => {
                if (reason !== rolledBack) throw reason
              })
            },
          }
          begun(id)
        }),
    )
    done.catch(failed)
  })
}

async function endTransaction(
  adapter: SQLiteAdapter,
  transactionID: number | Promise<number | string> | string,
  how: 'reject' | 'resolve',
): Promise<void> {
  const id = await transactionID
  const session = adapter.sessions[id]
  if (!session) return
  // First out of the table: nothing may begin to use it while it ends.
  delete adapter.sessions[id]
  await session[how]()
}
