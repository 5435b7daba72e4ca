import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

/** What happens outside the database once the transaction of a request has ended. */
export interface Effects {
  committed?: () => Promise<void> | void
  rolledBack?: () => Promise<void> | void
}

type Adapter = Pick<BaseDatabaseAdapter, 'commitTransaction' | 'rollbackTransaction'>
type End = keyof Effects
type Table = Map<number | string, { effects: Effects[]; report: (error: unknown) => void }>

const tables = new WeakMap<Adapter, Table>()

/**
 * Payload has no hook after a commit (`afterChange` and `afterOperation` run before it), so the two ends
 * of a transaction are watched on the adapter itself, both databases alike.
 */
function watch(db: Adapter): Table {
  const known = tables.get(db)
  if (known) return known
  const table: Table = new Map()
  tables.set(db, table)
  const commit = db.commitTransaction
  const rollback = db.rollbackTransaction
  db.commitTransaction = async (id) => {
    const key = await id
    try {
      await commit.call(db, id)
    } catch (error) {
      // Nobody knows whether it was committed: neither end happens.
      table.delete(key)
      throw error
    }
    await end(table, key, 'committed')
  }
  db.rollbackTransaction = async (id) => {
    const key = await id
    await rollback.call(db, id).finally(() => end(table, key, 'rolledBack'))
  }
  return table
}

async function end(table: Table, key: number | string, how: End): Promise<void> {
  const waiting = table.get(key)
  table.delete(key)
  for (const effect of waiting?.effects ?? []) {
    try {
      await effect[how]?.()
    } catch (error) {
      // The write stands or is undone already; an effect cannot change that.
      waiting?.report(error)
    }
  }
}

/**
 * Runs an effect outside the database (a file, a cache) when the transaction of a request ends. Without a
 * transaction what was written stands, so `committed` runs at once. Errors of effects go to the log.
 * @param req the request of the write
 */
export async function afterTransaction(req: PayloadRequest, effects: Effects): Promise<void> {
  const id = await req.transactionID
  if (id === undefined || id === null) return effects.committed?.()
  const table = watch(req.payload.db)
  const report = (err: unknown): void =>
    req.payload.logger.error({ err, msg: 'an effect after a transaction failed' })
  const waiting = table.get(id) ?? { effects: [], report }
  waiting.effects.push(effects)
  table.set(id, waiting)
}
