import path from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import type { MongoMigration } from './database/mongodb'
import { mongoDatabase } from './database/mongodb'
import type { SqliteMigration } from './database/sqlite'
import { sqliteDatabase } from './database/sqlite'
import type { GateLimits } from './database/writerGate'

export type DatabaseSettings = {
  /** `mongodb://…` or `mongodb+srv://…` for MongoDB, `file:…` for another SQLite file, or null. */
  uri: string | null
  /** Folder of the embedded database (`jiyue.db`) when `uri` is null. */
  dataDir: string
  /** Folders of the committed migrations, absolute or from the working directory. */
  migrationDirs: { sqlite: string; mongodb: string }
  /** What runs when a production process connects; the `migrations` lists of both folders. */
  prodMigrations?: { sqlite: SqliteMigration[]; mongodb: MongoMigration[] } | undefined
  /** MongoDB only: false for an account that may not build indexes. Default true. */
  ensureIndexes?: boolean | undefined
  /** SQLite only: other waiting times than the usual ones (ms), for tests. */
  limits?: GateLimits | undefined
}

/** Name of the embedded database in the data folder. */
export const SQLITE_FILE = 'jiyue.db'

/**
 * The adapter for `payload.config.ts`: the address alone decides which database it is.
 * @throws Error for an address of another kind, ReplicaSetMissingError.
 */
export function databaseAdapter(settings: DatabaseSettings): DatabaseAdapterObj {
  const { uri, dataDir, migrationDirs, prodMigrations } = settings
  if (uri !== null && /^mongodb(?:\+srv)?:\/\//.test(uri)) {
    return mongoDatabase({
      uri,
      migrationDir: migrationDirs.mongodb,
      prodMigrations: prodMigrations?.mongodb,
      ensureIndexes: settings.ensureIndexes,
    })
  }
  return sqliteDatabase({
    file: sqliteFile(uri, dataDir),
    migrationDir: migrationDirs.sqlite,
    prodMigrations: prodMigrations?.sqlite,
    limits: settings.limits,
  })
}

function sqliteFile(uri: string | null, dataDir: string): string {
  if (uri === null || uri === '') return path.resolve(dataDir, SQLITE_FILE)
  const file = /^file:(?:\/\/)?(?<path>[^?#]+)$/.exec(uri)?.groups?.['path']
  if (!file || file === ':memory:') {
    throw new Error(
      'DATABASE_URI 只能是 mongodb://… 或 file:…;留空则使用内置的 SQLite 数据库。' +
        'DATABASE_URI must begin with mongodb:// or file:, or be empty for the embedded SQLite.',
    )
  }
  return path.resolve(decodeURIComponent(file))
}
