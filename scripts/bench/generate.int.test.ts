import { mkdirSync } from 'node:fs'
import path from 'node:path'

import Database from 'libsql'
import type { Payload, SanitizedConfig } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { SQLITE_FILE } from '@/config/database'
import config from '@/payload.config'
import { describeOnSqlite } from '@/tests/helpers/databases'

import { fillInBulk } from './generate/bulk'
import { contentTables, markRows, rowsSince } from './generate/rowSet'
import type { CapturedRow, Cell } from './generate/rowSet'
import { itemSorts } from './generate/seeds'
import { copyDatabase } from './generate/store'
import { makeItem, makeWorld } from './generate/world'
import type { World } from './generate/world'

const ITEMS = 600

/** The form of a value: what a reader of the column relies on, without the value itself. */
function formOf(cell: Cell): string {
  if (cell === null) return 'null'
  if (typeof cell !== 'string') return 'number'
  return cell
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, '<uuid>')
    .replace(/\b[0-9a-f]{24}\b/g, '<objectId>')
    .replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g, '<instant>')
    .replace(/^(?:\/[a-z]+)+\/\d{4}-\d{2}\/[2-9b-z]{8}\.html$/, '<address>')
    .replace(/^[2-9b-z]{8}$/, '<short>')
    .replace(/^.*样本(?:稿件|第).*$/, '<title>')
}

/** Rows of each table by what stands in them, each form once: equal for equal sorts of items. */
function formsOf(rows: readonly CapturedRow[]): string[] {
  const forms = rows.map(({ cells, table }) =>
    JSON.stringify([table, Object.entries(cells).map(([name, cell]) => [name, formOf(cell)])]),
  )
  return [...new Set(forms)].sort()
}

describeOnSqlite('the generator of the benchmark', (world) => {
  let payload: Payload
  let made: World
  let byActions: CapturedRow[]
  let inBulk: CapturedRow[]
  let filled: Database.Database

  beforeAll(async () => {
    const program = await config
    payload = await world.start((db) =>
      Promise.resolve({ ...program, _sanitized: true, db } as unknown as SanitizedConfig),
    )
    const base = path.join(world.folder, SQLITE_FILE)
    made = await makeWorld(payload, base)
    const folder = path.join(world.folder, 'filled')
    mkdirSync(folder)
    const file = path.join(folder, SQLITE_FILE)
    copyDatabase(base, file)

    const db = new Database(base)
    const before = markRows(db)
    const department = made.sites.find(({ seed }) => seed.kind === 'department')!
    const policy = made.items.find(({ sort }) => sort === 'policy')!.article.id
    for (let n = 0; n < 100; n += 1) {
      await makeItem(payload, department, itemSorts[n % itemSorts.length]!, {
        at: new Date(Date.UTC(2020, 0, 1 + n)).toISOString(),
        policy,
        title: `样本稿件${n}的标题`,
      })
    }
    byActions = rowsSince(db, before)
    db.close()

    filled = new Database(file)
    const marks = markRows(filled)
    fillInBulk(file, made, { items: ITEMS, sites: made.sites.length })
    inBulk = rowsSince(filled, marks)
  }, 180_000)
  afterAll(() => {
    filled.close()
  })

  it('writes the rows that the actions write, column by column', () => {
    const actions = formsOf(byActions)

    expect(formsOf(inBulk)).toEqual(actions)
    expect(actions.length).toBeGreaterThan(20)
  })

  it('makes as many items as were asked for', () => {
    const { n } = filled.prepare('SELECT count(*) AS n FROM articles').get() as { n: number }

    expect(n).toBe(ITEMS)
  })

  it('keeps the counters of every channel equal to its rows', () => {
    const wrong = filled
      .prepare(
        `SELECT path FROM channels c WHERE
           coalesce(live_count, 0) <> (SELECT count(*) FROM placements WHERE channel_id = c.id AND live = 1)
           OR coalesce(last_number, 0) <> coalesce((SELECT max(number) FROM placements WHERE channel_id = c.id), 0)
           OR coalesce(newest_at, '') <> coalesce((SELECT max(published_at) FROM placements WHERE channel_id = c.id), '')`,
      )
      .all()

    expect(wrong).toEqual([])
  })

  it('gives every row of a list a number of its own, older items the smaller one', () => {
    const wrong = filled
      .prepare(
        `SELECT a.path FROM placements a JOIN placements b ON a.channel_id = b.channel_id
         WHERE a.id <> b.id AND a.number >= b.number AND a.published_at < b.published_at`,
      )
      .all()

    expect(wrong).toEqual([])
  })

  it('leaves no reference without its row and no index out', () => {
    const base = new Database(path.join(world.folder, SQLITE_FILE))
    const indexes = (db: Database.Database) =>
      db.prepare("SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name").all()

    expect(filled.prepare('PRAGMA foreign_key_check').all()).toEqual([])
    expect(indexes(filled)).toEqual(indexes(base))
    expect(contentTables(filled)).toEqual(contentTables(base))
    base.close()
  })
})
