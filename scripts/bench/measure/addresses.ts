import path from 'node:path'

import Database from 'libsql'

import { SQLITE_FILE } from '@/config/database'

import { PREVIEW_SUFFIX } from './server'

export interface Address {
  host: string
  path: string
}

/** Pages of a generated store, each kind in the same order for the same numbers of items and sites. */
export interface Addresses {
  home: Address[]
  list: Address[]
  deep: Address[]
  article: Address[]
  policies: Address[]
  collecting: Address[]
  topic: Address[]
}

type Row = Record<string, string | number>

/** Lists are as full on both stores: only those whose first page is full are asked for. */
const PAGE = 20

/** Numbered pages of one list at most, spread from the oldest to the newest. */
const PAGES_OF_A_LIST = 12

/** Reads which pages a store has; `count` pages of items at most. */
export function addressesOf(dataDir: string, count: number): Addresses {
  const db = new Database(path.join(dataDir, SQLITE_FILE))
  const all = (sql: string) => db.prepare(sql).all() as Row[]
  const lists = all(
    `SELECT s.domain, s.slug, c.path, c.last_number, c.layout, c.kind
     FROM channels c JOIN sites s ON s.id = c.site_id
     WHERE c.ordering <> 'manual' AND c.kind IN ('list', 'collecting') ORDER BY c.last_number DESC, c.path`,
  )
  const full = lists.filter((row) => row['kind'] === 'list' && Number(row['last_number']) > PAGE)
  const sites = all(`SELECT slug, domain, '/' AS path FROM sites ORDER BY rowid`)
  const items = all(
    `SELECT s.domain, p.path FROM placements p JOIN sites s ON s.id = p.site_id
     WHERE p.live = 1 AND p.home = 1 AND p.kind IN ('news', 'notice', 'policy', 'interpretation')
     AND p.rowid % max(1, (SELECT max(rowid) FROM placements) / ${count}) = 0 LIMIT ${count}`,
  )
  db.close()
  return {
    article: items.map(at),
    collecting: onEveryHost(lists.filter((row) => row['kind'] === 'collecting')),
    deep: onEveryHost(full.flatMap(numberedPages)),
    home: onEveryHost(sites),
    list: onEveryHost(full.filter((row) => row['layout'] !== 'policy')),
    policies: onEveryHost(full.filter((row) => row['layout'] === 'policy')),
    topic: onEveryHost(sites.map((row) => ({ ...row, path: '/topics/yangben' }))),
  }
}

const at = (row: Row): Address => ({ host: String(row['domain']), path: String(row['path']) })

/** Each page on the three hosts of its site: three renders of the same work. */
function onEveryHost(rows: readonly Row[]): Address[] {
  const hosts = (row: Row) => [
    row['domain'],
    `${row['slug']}.localhost`,
    `${row['slug']}.${PREVIEW_SUFFIX}`,
  ]
  return [0, 1, 2].flatMap((n) => rows.map((row) => ({ ...at(row), host: String(hosts(row)[n]) })))
}

function numberedPages(row: Row): Row[] {
  const last = Math.ceil(Number(row['last_number']) / PAGE) - 1
  const count = Math.min(last, PAGES_OF_A_LIST)
  return Array.from({ length: count }, (_, n) => ({
    ...row,
    path: `${row['path']}/page-${1 + Math.floor((n * last) / count)}`,
  }))
}
