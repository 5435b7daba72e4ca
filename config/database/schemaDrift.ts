import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

type Snapshot = { tables: Record<string, Record<string, unknown>> }
type Model = Pick<MongooseAdapter['collections'][string], 'collection' | 'listIndexes' | 'schema'>
type IndexOptions = {
  unique?: unknown
  sparse?: unknown
  partialFilterExpression?: unknown
  expireAfterSeconds?: unknown
}
type BuiltIndex = IndexOptions & { name: string; key: object }

/**
 * How the schema of the config differs from what the migrations (SQLite) or the database (MongoDB)
 * have; empty when nothing differs. Writes nothing.
 * @param payload initialised with `disableDBConnect`; on MongoDB it is connected here, because an
 *   ordinary connect builds the missing indexes and so hides them.
 */
export async function findSchemaDrift(payload: Payload): Promise<string[]> {
  if (payload.db.name === 'sqlite') return sqliteDrift(payload.db as unknown as SQLiteAdapter)
  return mongoDrift(payload.db as unknown as MongooseAdapter)
}

/**
 * Compares the snapshot beside the newest migration with the schema of the config. Snapshots and
 * not statements: to find statements drizzle-kit asks at the terminal whether a column was renamed.
 */
async function sqliteDrift(adapter: SQLiteAdapter): Promise<string[]> {
  const { generateDrizzleJson } = adapter.requireDrizzleKit()
  const made: unknown = await generateDrizzleJson(adapter.schema)
  // Through JSON, as the stored one: `undefined` and a missing key are the same there.
  const now = JSON.parse(JSON.stringify(made)) as Snapshot
  const newest = newestSnapshot(adapter.migrationDir)
  if (!newest) return [`${adapter.migrationDir}: no migration with a snapshot (.json)`]
  const unlisted = migrationsMissingFromIndex(adapter.migrationDir)
  return [
    ...unlisted.map((name) => `${name}: not listed in ${adapter.migrationDir}/index.ts`),
    ...tableDifferences(newest, now),
  ]
}

function newestSnapshot(folder: string): Snapshot | null {
  if (!existsSync(folder)) return null
  const name = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  return name ? (JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Snapshot) : null
}

function migrationsMissingFromIndex(folder: string): string[] {
  const index = path.join(folder, 'index.ts')
  const listed = existsSync(index) ? readFileSync(index, 'utf8') : ''
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => path.basename(file, '.ts'))
    .filter((name) => !listed.includes(`./${name}'`) && !listed.includes(`./${name}.ts'`))
}

function tableDifferences(before: Snapshot, after: Snapshot): string[] {
  const names = new Set([...Object.keys(before.tables), ...Object.keys(after.tables)])
  return [...names].sort().flatMap((name) => {
    const [old, now] = [before.tables[name], after.tables[name]]
    if (!now) return [`table ${name}: in the migrations, not in the config`]
    if (!old) return [`table ${name}: in the config, not in the migrations`]
    return partDifferences(old, now).map((part) => `table ${name}: ${part} differs`)
  })
}

/** Names the columns, indexes and keys that differ, e.g. `columns.title`. */
function partDifferences(old: Record<string, unknown>, now: Record<string, unknown>): string[] {
  const parts = new Set([...Object.keys(old), ...Object.keys(now)])
  return [...parts].flatMap((part) => {
    const [before, after] = [old[part], now[part]]
    if (isDeepStrictEqual(before, after)) return []
    if (!isRecord(before) || !isRecord(after)) return [part]
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys]
      .filter((key) => !isDeepStrictEqual(before[key], after[key]))
      .map((key) => `${part}.${key}`)
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

async function mongoDrift(adapter: MongooseAdapter): Promise<string[]> {
  adapter.ensureIndexes = false
  delete adapter.prodMigrations
  await adapter.connect?.()
  const models: Model[] = [
    ...Object.values(adapter.collections),
    ...Object.values(adapter.versions),
  ]
  const differences: string[] = []
  for (const model of models) differences.push(...(await indexDifferences(model)))
  return differences
}

/** Not mongoose's `diffIndexes`: to it the `unique: false` that Payload declares is a difference. */
async function indexDifferences(model: Model): Promise<string[]> {
  const declared = new Set(model.schema.indexes().map(([keys, options]) => describe(keys, options)))
  const built = (await model.listIndexes().catch(noneWithoutCollection)) as BuiltIndex[]
  const found = new Set(
    built.filter(({ name }) => name !== '_id_').map((index) => describe(index.key, index)),
  )
  const name = model.collection.name
  return [
    ...[...declared.difference(found)].map((index) => `${name}: index ${index} is missing`),
    ...[...found.difference(declared)].map((index) => `${name}: index ${index} is not declared`),
  ]
}

function noneWithoutCollection(error: unknown): BuiltIndex[] {
  const NAMESPACE_NOT_FOUND = 26
  if (error instanceof Error && 'code' in error && error.code === NAMESPACE_NOT_FOUND) return []
  throw error
}

/** Keys and the options that change what an index does, e.g. `{"name":1} unique`. */
function describe(keys: object, options: IndexOptions): string {
  const { unique, sparse, partialFilterExpression, expireAfterSeconds } = options
  return [
    JSON.stringify(keys),
    unique ? 'unique' : '',
    sparse ? 'sparse' : '',
    partialFilterExpression ? `where ${JSON.stringify(partialFilterExpression)}` : '',
    expireAfterSeconds === undefined ? '' : `expires after ${String(expireAfterSeconds)} s`,
  ]
    .filter((word) => word !== '')
    .join(' ')
}
