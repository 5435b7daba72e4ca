import { randomUUID } from 'node:crypto'

import Database from 'libsql'

import { toShanghaiMonth } from '@/lib/dates'
import { shortId } from '@/lib/ids'

import { distribute, siteList } from './plan'
import type { ChannelRow, Placed } from './plan'
import { RowSet } from './rowSet'
import type { CapturedRow, Cell, Tokens } from './rowSet'
import { itemSorts } from './seeds'
import type { ItemSort } from './seeds'
import type { MadeItem, MadeSite, World } from './world'

/** Items per round: the staging rows of a round fit into memory. */
const ROUND = 20_000

export interface BulkSize {
  /** Items in all, the ones made through the actions counted in. */
  items: number
  /** Sites in all, the four made through the actions counted in. */
  sites: number
}

/**
 * Fills a database with copies of what the actions wrote, in one transaction, and sets the counters of the
 * channels. Indexes are dropped before and made after: measured faster than keeping them (docs/operations/bench.md).
 */
export function fillInBulk(file: string, world: World, size: BulkSize): void {
  const db = new Database(file)
  try {
    // Pages of the file are kept in memory; nobody else has it open, and a broken run is thrown away. A table that
    // is larger than the cache is read anew for each of its indexes: mapped into memory that costs no copying.
    db.exec(
      'PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -600000; ' +
        'PRAGMA temp_store = MEMORY; PRAGMA journal_mode = OFF; ' +
        'PRAGMA mmap_size = 2147418112; PRAGMA threads = 2;',
    )
    db.exec('BEGIN')
    copySites(db, world, size.sites)
    const indexes = dropIndexes(db)
    copyItems(db, world, size.items - world.items.length)
    db.exec("UPDATE sites SET state = 'live'")
    for (const sql of indexes) db.exec(sql)
    db.exec('COMMIT')
    db.exec('PRAGMA journal_mode = WAL')
  } finally {
    db.close()
  }
}

function dropIndexes(db: Database.Database): string[] {
  const rows = db
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    .all() as { name: string; sql: string }[]
  for (const { name } of rows) db.exec(`DROP INDEX "${name}"`)
  return rows.map(({ sql }) => sql)
}

/** A staging table with the insert into it and the statements that copy from it. */
class Stage {
  private readonly columns: string[]
  private readonly idMakers: RowSet['idMakers']
  private readonly insert: Database.Statement
  private readonly copies: string[]

  private readonly db: Database.Database
  private readonly name: string

  constructor(db: Database.Database, name: string, set: RowSet, named: readonly string[]) {
    this.db = db
    this.name = name
    this.idMakers = set.idMakers
    this.columns = [...new Set([...named, ...this.idMakers.map(([column]) => column)])]
    db.exec(`CREATE TEMP TABLE ${name} (${this.columns.map((one) => `"${one}"`).join(', ')})`)
    const marks = this.columns.map(() => '?').join(', ')
    this.insert = db.prepare(`INSERT INTO temp.${name} VALUES (${marks})`)
    this.copies = set.statements(`temp.${name}`)
  }

  add(values: Record<string, Cell>): void {
    for (const [column, make] of this.idMakers) values[column] = make()
    this.insert.run(this.columns.map((column) => values[column] ?? null))
  }

  flush(): void {
    for (const sql of this.copies) this.db.exec(sql)
    this.db.exec(`DELETE FROM temp.${this.name}`)
  }
}

/** Copies the sites of the world until there are `count`. */
function copySites(db: Database.Database, world: World, count: number): void {
  const stages = new Map(world.sites.map((made) => [made.seed.kind, siteStage(db, made)]))
  const at = new Date().toISOString()
  for (const { domain, kind, name, shortName, slug } of siteList(count).slice(world.sites.length)) {
    stages.get(kind)!.add({ at, domain, name, shortName, slug })
  }
  for (const stage of stages.values()) stage.flush()
}

function siteStage(db: Database.Database, { rows, seed }: MadeSite): Stage {
  const { kind, ...texts } = seed
  const tokens: Tokens = new Map(Object.entries(texts).map(([column, text]) => [text, column]))
  return new Stage(db, `stage_site_${kind}`, new RowSet(rows, tokens), [
    'at',
    ...Object.keys(texts),
  ])
}

/** The stencil of an item: what in its rows depends on the copy. */
function itemSet(made: MadeItem, rows: readonly CapturedRow[] = made.rows): RowSet {
  const { article, channels, policy, site, title } = made
  const placements = rows.filter(({ table }) => table === 'placements')
  const tokens: Tokens = new Map([
    [article.id, 'article'],
    [article.publishedAt ?? '', 'at'],
    [article.shortId ?? '', 'shortId'],
    [site.site.id, 'site'],
    [site.unit, 'unit'],
    [site.topic, 'topic'],
    [title, 'title'],
  ])
  if (policy) tokens.set(policy, 'policy')
  channels.forEach(({ id }, index) => tokens.set(id, `channel${index}`))
  placements.forEach(({ cells }, index) => tokens.set(String(cells['path']), `path${index}`))
  const order = channels.map(({ id }) => id)
  return new RowSet(rows, tokens, ({ cells, table }, column) =>
    table === 'placements' && column === 'number'
      ? `number${order.indexOf(String(cells['channel_id']))}`
      : null,
  )
}

function itemStage(db: Database.Database, made: MadeItem): Stage {
  const places = made.channels.flatMap((_, n) => [`channel${n}`, `path${n}`, `number${n}`])
  return new Stage(db, `stage_item_${made.sort}`, itemSet(made), [
    'article',
    'at',
    'policy',
    'shortId',
    'site',
    'title',
    'topic',
    'unit',
    ...places,
  ])
}

/** Copies items until the sites hold `count` more, oldest first, and writes the channels' counters. */
function copyItems(db: Database.Database, world: World, count: number): void {
  const stages = new Map(world.items.map((made) => [made.sort, itemStage(db, made)]))
  const channels = db.prepare('SELECT * FROM channels ORDER BY rowid').all() as ChannelRow[]
  const perSite = (table: string) =>
    new Map(
      (
        db.prepare(`SELECT id, site_id FROM ${table}`).all() as { id: string; site_id: string }[]
      ).map(({ id, site_id }) => [site_id, id]),
    )
  const units = perSite('units')
  const topics = perSite('topics')
  const firstPolicy = world.items.find(({ sort }) => sort === 'policy')?.article.id ?? null
  const policies = new Map<string, string>()
  const taken = new Set(world.items.map(({ article }) => article.shortId ?? ''))
  let staged = 0
  const flush = () => {
    for (const sort of itemSorts) stages.get(sort)!.flush()
    staged = 0
  }
  for (const item of distribute(channels, count)) {
    const site = item.channels[0]!.site_id
    const id = randomUUID()
    stages.get(item.sort)!.add({
      ...placeOf(item, taken),
      article: id,
      policy: policies.get(site) ?? firstPolicy,
      site,
      topic: topics.get(site) ?? null,
      unit: units.get(site) ?? null,
    })
    if (item.sort === 'policy') policies.set(site, id)
    staged += 1
    if (staged === ROUND) flush()
  }
  flush()
  writeCounters(db, channels)
}

/** Months by the hour of an instant: zones stand whole hours apart, and reading a zone is slow. */
const months = new Map<string, string>()

function monthOf(at: string): string {
  const hour = at.slice(0, 13)
  const known = months.get(hour)
  if (known) return known
  const month = toShanghaiMonth(at)
  months.set(hour, month)
  return month
}

/** Of 300,000 ids of eight characters two are the same in every sixth run, and the index refuses the second. */
function freshShortId(taken: Set<string>): string {
  const id = shortId()
  if (taken.has(id)) return freshShortId(taken)
  taken.add(id)
  return id
}

function placeOf({ at, channels, number, sort }: Placed, taken: Set<string>): Record<string, Cell> {
  const short = freshShortId(taken)
  const values: Record<string, Cell> = { at, shortId: short, title: titleOf(sort, number) }
  channels.forEach((channel, index) => {
    channel.last_number = Number(channel.last_number ?? 0) + 1
    if (sort !== 'withdrawn') channel.live_count = Number(channel.live_count ?? 0) + 1
    if (!channel.newest_at || at > channel.newest_at) channel.newest_at = at
    values[`channel${index}`] = channel.id
    values[`number${index}`] = channel.last_number
    values[`path${index}`] = `${channel.path}/${monthOf(at)}/${short}.html`
  })
  return values
}

const SUBJECTS = ['城市更新', '营商环境', '义务教育', '公园绿地', '交通出行', '社区服务', '水务']
const WORDS: Record<ItemSort, string> = {
  news: '工作取得新进展',
  twice: '推进会召开',
  topic: '专项行动启动',
  withdrawn: '情况通报',
  notice: '有关事项的公告',
  policy: '管理办法',
  interpretation: '管理办法的解读',
  leader: '副职',
  organisation: '处',
  link: '网上入口',
  download: '申请表',
}

const titleOf = (sort: ItemSort, number: number): string =>
  `${SUBJECTS[number % SUBJECTS.length]}${WORDS[sort]}（样本第${number}号）`

function writeCounters(db: Database.Database, channels: readonly ChannelRow[]): void {
  const update = db.prepare(
    'UPDATE channels SET live_count = ?, last_number = ?, newest_at = ? WHERE id = ?',
  )
  for (const { id, last_number, live_count, newest_at } of channels) {
    update.run([live_count, last_number, newest_at, id])
  }
}
