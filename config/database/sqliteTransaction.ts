import type { InStatement, ResultSet, Transaction } from '@libsql/client'
import type { SqliteConnection } from './sqliteConnection'
import type { Claim } from './writerGate'

type TransactionSettings = {
  /** Foreign keys are off; the commit is refused when a row points to nothing. */
  migrating: boolean
  abandonedMs: number
  onAbandoned: () => void
  /** Gives the writer back; called exactly once. */
  onEnd: () => void
}

/** A migration left rows that point to a row that is gone. Its transaction was rolled back. */
class BrokenForeignKeysError extends Error {
  constructor(violations: readonly string[]) {
    super(
      `迁移会破坏数据之间的引用,已全部撤销:${violations.join(';')}。` +
        'The migration would leave rows that point to nothing; it was rolled back.',
    )
    this.name = 'BrokenForeignKeysError'
  }
}

/** The transaction was used after its end, or was ended because its owner had gone silent. */
class TransactionEndedError extends Error {
  readonly code = 'TRANSACTION_CLOSED'
  constructor() {
    super('事务已经结束,不能再使用。The transaction has ended and cannot be used any more.')
    this.name = 'TransactionEndedError'
  }
}

/** One `BEGIN IMMEDIATE … COMMIT` on the writer connection. */
export class SqliteTransaction implements Transaction {
  closed = false
  readonly #writer: SqliteConnection
  readonly #claim: Claim
  readonly #settings: TransactionSettings
  #watch: NodeJS.Timeout

  constructor(writer: SqliteConnection, claim: Claim, settings: TransactionSettings) {
    this.#writer = writer
    this.#claim = claim
    this.#settings = settings
    claim.lastUsed = performance.now()
    this.#watch = this.#watchFor(settings.abandonedMs)
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    return this.#run(statement)
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return statements.map((statement) => this.#run(statement))
  }

  async executeMultiple(script: string): Promise<void> {
    this.#use()
    this.#writer.script(script)
  }

  /** @throws BrokenForeignKeysError in a migration; the caller then rolls back. */
  async commit(): Promise<void> {
    this.#use()
    if (this.#settings.migrating) this.#checkForeignKeys()
    this.#writer.exec('COMMIT')
    this.#end()
  }

  async rollback(): Promise<void> {
    this.close()
  }

  /** Rolls back unless the transaction has ended; then it does nothing. */
  close(): void {
    if (this.closed) return
    try {
      // SQLite itself rolls back on some errors (disk full, out of memory).
      if (this.#writer.inTransaction) this.#writer.exec('ROLLBACK')
    } finally {
      this.#end()
    }
  }

  #run(statement: InStatement): ResultSet {
    this.#use()
    return this.#writer.run(statement)
  }

  #use(): void {
    // Where SQLite itself rolled back, the next statement would be committed on its own.
    if (this.closed || !this.#writer.inTransaction) throw new TransactionEndedError()
    this.#claim.lastUsed = performance.now()
  }

  #end(): void {
    this.closed = true
    clearTimeout(this.#watch)
    try {
      if (this.#settings.migrating) this.#writer.exec('PRAGMA foreign_keys = ON')
    } finally {
      this.#settings.onEnd()
    }
  }

  #checkForeignKeys(): void {
    const { rows } = this.#writer.run('PRAGMA foreign_key_check')
    if (rows.length === 0) return
    const pairs = rows.map((row) => `${String(row['table'])} → ${String(row['parent'])}`)
    const counts = Map.groupBy(pairs, (pair) => pair)
    throw new BrokenForeignKeysError([...counts].map(([pair, all]) => `${pair}(${all.length})`))
  }

  /** A forgotten transaction would stop every write of the process until its restart. */
  #watchFor(ms: number): NodeJS.Timeout {
    const timer = setTimeout(() => {
      const idle = performance.now() - this.#claim.lastUsed
      if (idle < this.#settings.abandonedMs) {
        this.#watch = this.#watchFor(this.#settings.abandonedMs - idle)
        return
      }
      this.#settings.onAbandoned()
      this.close()
    }, ms)
    return timer.unref()
  }
}
