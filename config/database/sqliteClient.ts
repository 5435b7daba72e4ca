import { setTimeout as pause } from 'node:timers/promises'
import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'
import { SqliteConnection } from './sqliteConnection'
import { SqliteTransaction } from './sqliteTransaction'
import type { Claim, GateLimits } from './writerGate'
import {
  defaultGateLimits,
  isMigrating,
  openClaim,
  WriterBusyError,
  WriterGate,
} from './writerGate'

export type SqliteClientOptions = {
  limits?: GateLimits
  /** A transaction that runs no statement for so long is rolled back (ms). */
  abandonedMs?: number
  /** Told of each transaction that was rolled back because its owner had gone silent. */
  onAbandoned?: () => void
}

/**
 * What each connection is told when it opens.
 * - `journal_mode = WAL`: readers see the last committed state and never wait for the writer.
 * - `synchronous = NORMAL`: in WAL mode a crash of the process loses nothing and a power cut may
 *   lose the last commits, but never damages the file; FULL costs one fsync per commit.
 * - `journal_size_limit`: gives the space of a WAL that grew under load back (64 MB).
 * - `foreign_keys = ON`: is per connection and off in stock SQLite.
 * - `busy_timeout`: libsql waits **synchronously**, the whole process stands still meanwhile. Our
 *   own writes never meet each other, so a lock is another process: the writer waits 50 ms here
 *   and then lets the process work between the attempts (`#unlessBusy`). A reader in WAL mode
 *   meets a lock only while another process opens or closes the file.
 * - `query_only = ON` (reader): a write that reaches the wrong connection fails at once.
 */
const COMMON = 'PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;'
const WRITER = `PRAGMA busy_timeout = 50; PRAGMA journal_size_limit = 67108864; ${COMMON}`
const READER = `PRAGMA busy_timeout = 2000; PRAGMA query_only = ON; ${COMMON}`

const IS_PRAGMA = /^\s*pragma\b/i
const READS = /^\s*(?:select|values|explain)\b/i
const READS_AFTER_WITH = /^\s*with\b(?![^]*\b(?:insert|update|delete|replace)\b)/i

/**
 * The libsql `Client` that Payload's adapter works with: one writer connection behind a fair
 * queue, one reader connection for everything that reads outside a transaction.
 * Rule: docs/house.md, convention 15.
 */
export class SqliteClient implements Client {
  closed = false
  readonly protocol = 'file'
  readonly #writer: SqliteConnection
  readonly #reader: SqliteConnection
  readonly #gate: WriterGate
  readonly #options: Required<SqliteClientOptions>
  #open: SqliteTransaction | undefined

  /** @param file path of the database; its folder must exist, the file may not. */
  constructor(file: string, options: SqliteClientOptions = {}) {
    this.#options = {
      limits: options.limits ?? defaultGateLimits,
      abandonedMs: options.abandonedMs ?? 120_000,
      onAbandoned: options.onAbandoned ?? (() => {}),
    }
    this.#gate = new WriterGate(this.#options.limits)
    this.#writer = new SqliteConnection(file)
    this.#writer.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL;')
    this.#writer.exec(WRITER)
    this.#reader = new SqliteConnection(file)
    this.#reader.exec(READER)
  }

  /** How many writes wait for the writer now. */
  get waiting(): number {
    return this.#gate.waiting
  }

  /** Runs one statement outside a transaction. */
  async execute(statement: InStatement, args?: unknown): Promise<ResultSet> {
    const full = (
      typeof statement === 'string' && args ? { sql: statement, args } : statement
    ) as InStatement
    const sql = typeof full === 'string' ? full : full.sql
    if (IS_PRAGMA.test(sql)) return this.#alone(async () => this.#writer.run(full))
    if (READS.test(sql) || READS_AFTER_WITH.test(sql)) return this.#reader.run(full)
    return this.#alone(async (claim) => {
      await this.#takeLock(claim)
      try {
        const result = this.#writer.run(full)
        this.#writer.exec('COMMIT')
        return result
      } finally {
        if (this.#writer.inTransaction) this.#writer.exec('ROLLBACK')
      }
    })
  }

  /** Begins a transaction; the async context of the caller owns it until it ends. */
  transaction(): Promise<Transaction> {
    // Not an async function: the mark must be set in the caller's own turn (see openClaim).
    const claim = openClaim(true)
    return this.#begin(claim, isMigrating())
  }

  /** Runs statements as one transaction. */
  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const transaction = await this.#begin(openClaim(false), isMigrating())
    try {
      const results = await transaction.batch(statements)
      await transaction.commit()
      return results
    } finally {
      transaction.close()
    }
  }

  /** As `batch`; foreign keys are the concern of `isMigrating`. */
  migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.batch(statements)
  }

  /** Runs a script outside a transaction; foreign keys are on again after it, come what may. */
  executeMultiple(script: string): Promise<void> {
    return this.#alone(async () => {
      try {
        this.#writer.script(script)
      } finally {
        if (this.#writer.inTransaction) this.#writer.exec('ROLLBACK')
        this.#writer.exec('PRAGMA foreign_keys = ON')
        this.#reader.forget()
      }
    })
  }

  sync(): never {
    throw new Error('A local SQLite file has no remote to synchronise with')
  }

  /** Rolls back what is open, refuses who waits, and closes both connections. */
  close(): void {
    if (this.closed) return
    this.closed = true
    this.#gate.close()
    this.#open?.close()
    this.#reader.close()
    this.#writer.close()
  }

  async #begin(claim: Claim, migrating: boolean): Promise<SqliteTransaction> {
    await this.#gate.acquire(claim)
    try {
      // Inside a transaction this PRAGMA does nothing, so it stands before BEGIN. (Not said in
      // every transaction: it throws all compiled statements of the connection away.)
      if (migrating) this.#writer.exec('PRAGMA foreign_keys = OFF')
      await this.#takeLock(claim)
    } catch (error) {
      if (migrating) this.#writer.exec('PRAGMA foreign_keys = ON')
      this.#gate.release(claim)
      throw error
    }
    const transaction = new SqliteTransaction(this.#writer, claim, {
      migrating,
      abandonedMs: this.#options.abandonedMs,
      onAbandoned: this.#options.onAbandoned,
      onEnd: () => {
        this.#open = undefined
        if (migrating) this.#reader.forget()
        this.#gate.release(claim)
      },
    })
    this.#open = transaction
    return transaction
  }

  async #alone<T>(work: (claim: Claim) => Promise<T>): Promise<T> {
    const claim = openClaim(false)
    await this.#gate.acquire(claim)
    try {
      return await work(claim)
    } finally {
      this.#gate.release(claim)
    }
  }

  /**
   * Takes SQLite's write lock, trying again while another process has it; the event loop runs
   * meanwhile. IMMEDIATE takes it now: a transaction that begins by reading and writes later could
   * meet SQLITE_BUSY_SNAPSHOT, which no waiting heals.
   * BEGIN and COMMIT go through `exec`, which ends its statement at once. A compiled BEGIN or
   * COMMIT that was refused stays "in progress" until it is collected, and every COMMIT fails
   * meanwhile (measured with libsql 0.4.7).
   */
  async #takeLock(claim: Claim): Promise<void> {
    const end = performance.now() + this.#options.limits.queueMs
    for (;;) {
      try {
        claim.lastUsed = performance.now()
        this.#writer.exec('BEGIN IMMEDIATE')
        return
      } catch (error) {
        if (!isBusy(error)) throw error
        if (performance.now() > end) throw new WriterBusyError()
        await pause(5 + Math.random() * 20)
      }
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
