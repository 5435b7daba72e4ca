import { randomUUID } from 'node:crypto'

import type Database from 'libsql'

/**
 * Rows that one action wrote, kept as a stencil: every value that names the thing (its ids, address, title,
 * instants) becomes a column of a staging table, the rest is copied as it stands. So columns stay right when
 * the schema or the actions change, and SQLite writes the copies by itself (`INSERT … SELECT`).
 */

export type Cell = string | number | bigint | null
type Connection = Database.Database

/** One row an action wrote. */
export interface CapturedRow {
  table: string
  cells: Record<string, Cell>
}

/**
 * Tables whose rows are not copied: queues and locks say what is under way, not what is stored, and the standard
 * themes and templates, made with the first site of a kind, are shared by all the sites after it.
 */
const NOT_COPIED = /^(?:outbox|payload_|sqlite_|libsql_|_?themes|_?page_templates)/

/** Tables that hold what a site owns. */
export function contentTables(db: Connection): string[] {
  const rows = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all()
  return (rows as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => !NOT_COPIED.test(name))
}

/** The newest row of each table, to tell later which rows came after it. */
export function markRows(db: Connection): Map<string, number> {
  return new Map(
    contentTables(db).map((table) => {
      const row = db.prepare(`SELECT coalesce(max(rowid), 0) AS last FROM "${table}"`).get()
      return [table, Number((row as { last: number }).last)]
    }),
  )
}

/** The rows written since `marks`, by table. */
export function rowsSince(db: Connection, marks: Map<string, number>): CapturedRow[] {
  return [...marks].flatMap(([table, last]) => {
    const rows = db.prepare(`SELECT * FROM "${table}" WHERE rowid > ? ORDER BY rowid`).all(last)
    return (rows as Record<string, Cell>[]).map((cells) => ({ cells, table }))
  })
}

/** Text that stands for one staged value: `title` wherever `演示稿件` is written. */
export type Tokens = Map<string, string>

/** Rows of an array field carry ids of this form on both databases. (`randomUUID` has a store of random bytes.) */
const objectId = (): string => randomUUID().replaceAll('-', '').slice(0, 24)

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A stencil of the rows of one action. */
export class RowSet {
  readonly rows: readonly CapturedRow[]
  private readonly tokens: Tokens
  private readonly pattern: RegExp
  private readonly staged: (row: CapturedRow, column: string) => string | null

  /**
   * @param rows what the action wrote
   * @param named texts to replace and the staged columns they come from
   * @param staged names the staged column of a value that no text can name, such as a number
   */
  constructor(
    rows: readonly CapturedRow[],
    named: Tokens,
    staged: (row: CapturedRow, column: string) => string | null = () => null,
  ) {
    this.staged = staged
    this.rows = rows
    this.tokens = new Map(named)
    for (const { cells } of rows) {
      const { id } = cells
      if (typeof id === 'string' && !this.tokens.has(id))
        this.tokens.set(id, `id${this.tokens.size}`)
    }
    // The longest first: a domain holds the slug.
    const literals = [...this.tokens.keys()].sort((a, b) => b.length - a.length)
    this.pattern = new RegExp(literals.map(escape).join('|'), 'g')
  }

  /** Staged columns that must be given a fresh id for each copy, with a maker of the same form. */
  get idMakers(): [column: string, make: () => string][] {
    return [...this.tokens]
      .filter(([, column]) => /^id\d+$/.test(column))
      .map(([text, column]) => [column, text.includes('-') ? randomUUID : objectId])
  }

  /** Statements that copy the rows for every line of the staging table; `at` is the instant of the copy. */
  statements(staging: string): string[] {
    return this.rows.map((row) => {
      const { cells, table } = row
      // A whole number as key is given by SQLite.
      const columns = Object.keys(cells).filter(
        (column) => column !== 'id' || typeof cells['id'] === 'string',
      )
      const values = columns.map((column) => this.expression(row, column))
      const names = columns.map((column) => `"${column}"`).join(', ')
      return `INSERT INTO "${table}" (${names}) SELECT ${values.join(', ')} FROM ${staging} s`
    })
  }

  private expression(row: CapturedRow, column: string): string {
    const cell = row.cells[column] ?? null
    if (cell === null) return 'NULL'
    const own = this.staged(row, column)
    if (own) return `s."${own}"`
    if (typeof cell !== 'string') return String(cell)
    if (ISO.test(cell)) return 's."at"'
    const parts: string[] = []
    let from = 0
    for (const match of cell.matchAll(this.pattern)) {
      if (match.index > from) parts.push(quote(cell.slice(from, match.index)))
      parts.push(`s."${this.tokens.get(match[0])}"`)
      from = match.index + match[0].length
    }
    if (from < cell.length || parts.length === 0) parts.push(quote(cell.slice(from)))
    return parts.join(' || ')
  }
}
