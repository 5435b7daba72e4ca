import { createHash } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import Database from 'libsql'
import type { Payload, SanitizedConfig } from 'payload'
import { BasePayload } from 'payload'

import { databaseAdapter, SQLITE_FILE } from '@/config/database'

import { fillInBulk } from './bulk'
import { makeWorld } from './world'

/** Where generated databases lie: outside the tree. */
export const defaultFolder = path.join(tmpdir(), 'jiyue-bench')

/** What decides how the rows look: schema, actions, blueprints and the generator itself. */
const SOURCES = [
  'access/*.ts',
  'collections/**/*.ts',
  'config/**/*.ts',
  'migrations/sqlite/*.ts',
  'modules/*/hooks.ts',
  'modules/*/actions.ts',
  'modules/*/actions/*.ts',
  'modules/*/model.ts',
  'modules/*/model/**/*.ts',
  'scripts/bench/generate/*.ts',
]

/** A hash over all that decides how the rows look. */
function fingerprint(): string {
  const hash = createHash('sha256')
  const files = SOURCES.flatMap((pattern) => globSync(pattern)).filter(
    (file) => !/\.test\./.test(file),
  )
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

export interface Generated {
  dataDir: string
  bytes: number
  /** Time it took; null when the file was there already. */
  seconds: number | null
}

/** Gives a database of `items` items over `sites` sites, made anew when its fingerprint differs. */
export async function generated(wish: {
  folder: string
  items: number
  sites: number
}): Promise<Generated> {
  const dataDir = path.join(wish.folder, `${wish.items}-${wish.sites}`)
  const file = path.join(dataDir, SQLITE_FILE)
  const mark = path.join(dataDir, 'fingerprint')
  const wanted = fingerprint()
  const found = existsSync(mark) && existsSync(file) && readFileSync(mark, 'utf8') === wanted
  if (found) return { bytes: statSync(file).size, dataDir, seconds: null }
  rmSync(dataDir, { force: true, recursive: true })
  mkdirSync(dataDir, { recursive: true })
  const begun = performance.now()
  // libsql gives a file back only when its statements are collected, so the copies go into another file.
  const base = path.join(dataDir, 'base')
  const payload = await startOn(base)
  await payload.db.migrate()
  const world = await makeWorld(payload, path.join(base, SQLITE_FILE))
  await payload.destroy()
  copyDatabase(path.join(base, SQLITE_FILE), file)
  rmSync(base, { recursive: true })
  fillInBulk(file, world, wish)
  writeFileSync(mark, wanted)
  return { bytes: statSync(file).size, dataDir, seconds: (performance.now() - begun) / 1000 }
}

/** Writes a whole copy of a database, what stands in its WAL included. */
export function copyDatabase(from: string, to: string): void {
  const db = new Database(from)
  db.prepare('VACUUM INTO ?').run([to])
  db.close()
}

/** Starts Payload with the program's own configuration on the database of another data folder. */
export async function startOn(dataDir: string): Promise<Payload> {
  const { default: made } = await import('@/payload.config')
  const config: SanitizedConfig = await made
  const db = databaseAdapter({
    dataDir,
    migrationDirs: {
      mongodb: path.resolve('migrations/mongodb'),
      sqlite: path.resolve('migrations/sqlite'),
    },
    uri: null,
  })
  return new BasePayload().init({ config: { ...config, db } as SanitizedConfig })
}
