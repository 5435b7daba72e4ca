import type { MigrateDownArgs, MigrateUpArgs, MongooseAdapter } from '@payloadcms/db-mongodb'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { keepVersionsInBulk } from './bulkVersions'
import { indexLists } from './mongodbIndexes'
import { markUniqueViolations } from './uniqueViolations'

/** A migration as `migrations/mongodb/index.ts` lists it. */
export type MongoMigration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

export type MongoSettings = {
  /** `mongodb://…/name?replicaSet=…` or `mongodb+srv://…`. */
  uri: string
  migrationDir: string
  /** Run when the process connects with NODE_ENV=production. */
  prodMigrations?: MongoMigration[] | undefined
  /** Off for a process whose account may not build indexes. */
  ensureIndexes?: boolean | undefined
}

type Connect = NonNullable<MongooseAdapter['connect']>

/** The address names no replica set; Payload would turn transactions off without a word. */
class ReplicaSetMissingError extends Error {
  constructor() {
    super(
      'DATABASE_URI 缺少 replicaSet= 参数:MongoDB 必须以副本集运行,否则没有事务。' +
        'The MongoDB address names no replicaSet=, without which there are no transactions.',
    )
    this.name = 'ReplicaSetMissingError'
  }
}

/**
 * Payload's MongoDB adapter with transactions.
 * - Indexes are built before the first request (`ensureIndexes`), never in the background
 *   (`autoIndex`): a build in the background races with the first transactions.
 * - A transaction reads one snapshot and is acknowledged by the majority, so that a failover
 *   loses nothing that was reported as saved.
 * @throws ReplicaSetMissingError at once for `mongodb://` and on connect for `mongodb+srv://`,
 *   whose replica set stands in the DNS.
 */
export function mongoDatabase(settings: MongoSettings): DatabaseAdapterObj<MongooseAdapter> {
  if (settings.uri.startsWith('mongodb://') && !/[?&]replicaSet=[^&]/.test(settings.uri)) {
    throw new ReplicaSetMissingError()
  }
  const base = mongooseAdapter({
    url: settings.uri,
    migrationDir: settings.migrationDir,
    ensureIndexes: settings.ensureIndexes ?? true,
    connectOptions: { autoIndex: false },
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      readPreference: 'primary',
      writeConcern: { w: 'majority' },
    },
    ...(settings.prodMigrations ? { prodMigrations: settings.prodMigrations } : {}),
  }) as DatabaseAdapterObj<MongooseAdapter>
  return {
    ...base,
    init: (args) =>
      keepVersionsInBulk(
        markUniqueViolations(openBeforeUse(refuseWithoutTransactions(indexLists(base.init(args))))),
      ),
  }
}

function refuseWithoutTransactions(adapter: MongooseAdapter): MongooseAdapter {
  const connect: Connect = adapter.connect ?? (() => Promise.resolve())
  adapter.connect = async function connectOrRefuse(this: MongooseAdapter, options) {
    await connect.call(this, options)
    if (!this.connection.getClient().options.replicaSet) {
      await this.connection.close()
      throw new ReplicaSetMissingError()
    }
  }
  return adapter
}

/**
 * The server learns of a transaction with its first command. Payload validates the fields of a document in
 * parallel, so a create would send several first commands at once, of which the server may refuse all but
 * one (NoSuchTransaction), and Payload reports the field as invalid. One small read alone comes first.
 */
function openBeforeUse(adapter: MongooseAdapter): MongooseAdapter {
  const begin = adapter.beginTransaction
  adapter.beginTransaction = async function beginAndOpen(this: MongooseAdapter, options) {
    const id = await begin.call(this, options)
    const session = id === null ? undefined : this.sessions[id]
    if (!session) return id
    const payloads = this.connection.collection('payload-migrations')
    await payloads.findOne({}, { projection: { _id: 1 }, session })
    return id
  }
  return adapter
}
