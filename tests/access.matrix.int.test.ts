import { beforeAll, describe, expect, it } from 'vitest'

import { collections } from '@/collections'

import { describeOnMongo, describeOnSqlite } from './helpers/databases'
import type { TestWorld } from './helpers/databases'
import { makeSpecimens } from './helpers/specimens'
import type { Specimen } from './helpers/specimens'
import type { OperationName } from './helpers/trials'
import { reachOf } from './helpers/trials'
import { realWorld, roles } from './helpers/world'

/**
 * Who may do what, where: `o` own site and own unit (and held channels), `u` own site and other unit,
 * `w` the other site, `-` nowhere. `webmWest` and `edWest` work on the other site, `channelEd` holds one
 * channel subtree, a visitor visits the own site. Collections whose documents belong to no unit treat `u` as `o`.
 */
const COLUMNS = `
                visitor writer writer2 editor channelEd reviewer1 reviewer2 reviewer3 unitMgr webmaster webmWest edWest system security audit`

const TABLE: Record<string, string> = {
  articles: `
  read          ou      ou     ou      ou     ou        ou        ou        ou        ou      ou        w        w      -      -        ouw
  read draft    -       o      u       ou     o         ou        ou        ou        o       ou        w        w      -      -        ouw
  versions      -       o      u       ou     o         ou        ou        ou        o       ou        w        w      -      -        ouw
  create        -       o      u       ou     o         ou        ou        ou        o       ou        w        w      -      -        -
  update draft  -       o      u       ou     o         ou        ou        ou        o       ou        w        w      -      -        -
  bulk draft    -       o      u       ou     o         ou        ou        ou        o       ou        w        w      -      -        -
  restore       -       o      u       ou     o         ou        ou        ou        o       ou        w        w      -      -        -
  duplicate     -       ou     ou      ou     o         ou        ou        ou        ou      ou        w        w      -      -        -
  trash draft   -       o      u       ou     o         ou        ou        ou        o       ou        w        w      -      -        -
  publish       -       -      -       ou     o         -         -         ou        -       ou        w        w      -      -        -
  bulk publish  -       -      -       ou     o         -         -         ou        -       ou        w        w      -      -        -
  withdraw      -       -      -       ou     o         -         -         ou        -       ou        w        w      -      -        -
  trash         -       -      -       ou     o         -         -         ou        -       ou        w        w      -      -        -
  unbin         -       -      -       ou     o         -         -         ou        -       ou        w        w      -      -        -
  restore live  -       -      -       -      -         -         -         -         -       -         -        -      -      -        -
  purge         -       -      -       -      -         -         -         -         -       ou        w        -      -      -        -`,
  channels: `
  read          ou      ou     ou      ou     ou        ou        ou        ou        ou      ou        w        w      ouw    ouw      ouw
  create        -       -      -       -      -         -         -         -         -       ou        w        -      -      -        -
  update        -       -      -       -      -         -         -         -         -       ou        w        -      -      -        -
  bulk          -       -      -       -      -         -         -         -         -       ou        w        -      -      -        -
  trash         -       -      -       -      -         -         -         -         -       ou        w        -      -      -        -
  purge         -       -      -       -      -         -         -         -         -       ou        w        -      -      -        -`,
  topics: `
  read          ou      ou     ou      ou     ou        ou        ou        ou        ou      ou        w        w      ouw    ouw      ouw
  create        -       -      -       -      -         -         -         -         -       ou        w        -      -      -        -
  update        -       -      -       -      -         -         -         -         -       ou        w        -      -      -        -
  bulk          -       -      -       -      -         -         -         -         -       ou        w        -      -      -        -
  trash         -       -      -       -      -         -         -         -         -       ou        w        -      -      -        -
  purge         -       -      -       -      -         -         -         -         -       ou        w        -      -      -        -`,
  slots: `
  read          ou      ou     ou      ou     ou        ou        ou        ou        ou      ou        w        w      -      -        ouw
  create        -       -      -       ou     -         -         -         ou        -       ou        w        w      -      -        -
  update        -       -      -       ou     -         -         -         ou        -       ou        w        w      -      -        -
  bulk          -       -      -       ou     -         -         -         ou        -       ou        w        w      -      -        -
  delete        -       -      -       ou     -         -         -         ou        -       ou        w        w      -      -        -`,
  media: `
  read          -       ou     ou      ou     ou        ou        ou        ou        ou      ou        w        w      -      -        ouw
  create        -       o      u       ou     ou        ou        ou        ou        o       ou        w        w      -      -        -
  update        -       o      u       ou     ou        ou        ou        ou        o       ou        w        w      -      -        -
  bulk          -       o      u       ou     ou        ou        ou        ou        o       ou        w        w      -      -        -
  trash         -       o      u       ou     ou        ou        ou        ou        o       ou        w        w      -      -        -
  purge         -       -      -       -      -         -         -         -         -       ou        w        -      -      -        -`,
  sources: `
  read          -       ouw    ouw     ouw    ouw       ouw       ouw       ouw       ouw     ouw       ouw      ouw    ouw    ouw      ouw
  create        -       -      -       -      -         -         -         -         -       ouw       ouw      -      ouw    -        -
  update        -       -      -       -      -         -         -         -         -       -         -        -      ouw    -        -
  delete        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -`,
  sites: `
  read          o       o      o       o      o         o         o         o         o       o         w        w      ow     ow       ow
  create        -       -      -       -      -         -         -         -         -       -         -        -      ow     -        -
  update        -       -      -       -      -         -         -         -         -       o         w        -      ow     -        -
  bulk          -       -      -       -      -         -         -         -         -       o         w        -      ow     -        -
  delete        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -`,
  domains: `
  read          -       o      o       o      o         o         o         o         o       o         w        w      ow     ow       ow
  create        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -
  update        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -
  delete        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -`,
  'site-designs': `
  read          o      o      o      o      o      o      o      o      o      o      w      w      ow     ow     ow
  read draft    o      o      o      o      o      o      o      o      o      o      w      w      ow     ow     ow
  versions      -      o      o      o      o      o      o      o      o      o      w      w      ow     ow     ow
  create        -      -      -      -      -      -      -      -      -      -      -      -      -      -      -
  update draft  -      -      -      -      -      -      -      -      -      -      -      -      -      -      -
  publish       -      -      -      -      -      -      -      -      -      o      w      -      ow     -      -
  withdraw      -      -      -      -      -      -      -      -      -      -      -      -      -      -      -
  restore       -      -      -      -      -      -      -      -      -      o      w      -      ow     -      -
  restore live  -      -      -      -      -      -      -      -      -      o      w      -      ow     -      -
  delete        -      -      -      -      -      -      -      -      -      -      -      -      -      -      -`,
  'duty-switches': `
  read          ou     ou     ou     ou     ou     ou     ou     ou     ou     ou     w      w      ouw    ouw    ouw
  create        -      -      -      -      -      -      -      -      -      ou     w      -      ouw    -      -
  update        -      -      -      -      -      -      -      -      -      ou     w      -      ouw    -      -
  bulk          -      -      -      -      -      -      -      -      -      ou     w      -      ouw    -      -
  delete        -      -      -      -      -      -      -      -      -      ou     w      -      ouw    -      -`,
  'item-templates': `
  read          -      ou     ou     ou     ou     ou     ou     ou     ou     ou     w      w      ouw    -      ouw
  create        -      -      -      -      -      -      -      -      -      ou     w      -      -      -      -
  update        -      -      -      -      -      -      -      -      -      ou     w      -      -      -      -
  bulk          -      -      -      -      -      -      -      -      -      ou     w      -      -      -      -
  delete        -      -      -      -      -      -      -      -      -      ou     w      -      -      -      -`,
  'page-templates': `
  read          ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw
  read draft    -      ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw
  versions      -      -      -      -      -      -      -      -      -      -      -      -      ouw    ouw    ouw
  create        -      -      -      -      -      -      -      -      -      -      -      -      ouw    -      -
  update draft  -      -      -      -      -      -      -      -      -      -      -      -      ouw    -      -
  publish       -      -      -      -      -      -      -      -      -      -      -      -      ouw    -      -
  withdraw      -      -      -      -      -      -      -      -      -      -      -      -      -      -      -
  restore       -      -      -      -      -      -      -      -      -      -      -      -      ouw    -      -
  restore live  -      -      -      -      -      -      -      -      -      -      -      -      ouw    -      -
  delete        -      -      -      -      -      -      -      -      -      -      -      -      -      -      -`,
  themes: `
  read          ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw
  read draft    -      ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw    ouw
  versions      -      -      -      -      -      -      -      -      -      -      -      -      ouw    ouw    ouw
  create        -      -      -      -      -      -      -      -      -      -      -      -      ouw    -      -
  update draft  -      -      -      -      -      -      -      -      -      -      -      -      ouw    -      -
  publish       -      -      -      -      -      -      -      -      -      -      -      -      ouw    -      -
  withdraw      -      -      -      -      -      -      -      -      -      -      -      -      -      -      -
  restore       -      -      -      -      -      -      -      -      -      -      -      -      ouw    -      -
  restore live  -      -      -      -      -      -      -      -      -      -      -      -      ouw    -      -
  delete        -      -      -      -      -      -      -      -      -      -      -      -      -      -      -`,
  units: `
  read          -       ou     ou      ou     ou        ou        ou        ou        ou      ou        w        w      ouw    ouw      ouw
  create        -       -      -       -      -         -         -         -         -       ou        w        -      -      -        -
  update        -       -      -       -      -         -         -         -         -       ou        w        -      -      -        -
  bulk          -       -      -       -      -         -         -         -         -       ou        w        -      -      -        -
  delete        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -`,
  users: `
  read          -       -      -       -      -         -         -         -         o       ou        w        -      ouw    ouw      ouw
  create        -       -      -       -      -         -         -         -         o       ou        w        -      -      ouw      -
  update        -       -      -       -      -         -         -         -         o       ou        w        -      -      ouw      -
  bulk          -       -      -       -      -         -         -         -         o       ou        w        -      -      ouw      -
  delete        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -`,
  'audit-logs': `
  read          -       -      -       -      -         -         -         -         -       o         w        -      -      ow       ow
  create        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -
  update        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -
  delete        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -`,
  placements: `
  read          o       o      o       o      o         o         o         o         o       o         w        w      -      -        ow
  create        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -
  update        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -
  delete        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -`,
  'media-usages': `
  read          o       o      o       o      o         o         o         o         o       o         w        w      -      -        ow
  create        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -
  update        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -
  delete        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -`,
  outbox: `
  read          -       -      -       -      -         -         -         -         -       -         -        -      -      -        -
  create        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -
  update        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -
  delete        -       -      -       -      -         -         -         -         -       -         -        -      -      -        -`,
}

interface Row {
  slug: string
  operation: OperationName
  cells: Record<string, string>
}

const header = COLUMNS.trim().split(/\s+/)
const slugs = Object.keys(TABLE)
const rows = Object.entries(TABLE).flatMap(([slug, text]) =>
  text
    .trim()
    .split('\n')
    .map((line): Row => {
      const [operation = '', ...cells] = line.trim().split(/ {2,}(?=\S)/)
      return {
        cells: Object.fromEntries(header.map((role, column) => [role, cells[column] ?? '?'])),
        operation: operation as OperationName,
        slug,
      }
    }),
)

function matrixOf(database: TestWorld, ofDatabase: Row[]): void {
  const world = realWorld(database)
  let specimens: Record<string, Specimen>

  beforeAll(async () => {
    specimens = await makeSpecimens(world)
  })

  it.each(ofDatabase)('$slug: $operation', async ({ cells, operation, slug }) => {
    const specimen = specimens[slug]!
    const seen: Record<string, string> = {}

    for (const role of roles) seen[role] = await reachOf(world, slug, specimen, operation, role)

    expect(seen).toEqual(cells)
  })
}

describe('the access matrix', () => {
  it('has a column for every role and rows for every collection', () => {
    expect(header).toEqual([...roles])
    expect([...slugs].sort()).toEqual(collections.map(({ slug }) => slug).sort())
  })

  it.each(collections)('says of $slug everything that can be done to it', (collection) => {
    const stated = rows.filter(({ slug }) => slug === collection.slug).map((row) => row.operation)
    const drafts = ['read draft', 'versions', 'publish', 'withdraw', 'restore', 'restore live']
    const possible = [
      'create',
      'read',
      collection.versions ? 'update draft' : 'update',
      collection.trash ? 'purge' : 'delete',
      ...(collection.trash ? ['trash'] : []),
      ...(collection.versions ? drafts : []),
      ...(collection.disableDuplicate ? [] : ['duplicate']),
    ]

    expect(possible.filter((operation) => !stated.includes(operation as OperationName))).toEqual([])
  })
})

describeOnSqlite('the access matrix', (database) => matrixOf(database, rows))

describeOnMongo('the access matrix, one row of each collection', (database) =>
  matrixOf(
    database,
    rows.filter(({ operation }) => operation === 'read'),
  ),
)
