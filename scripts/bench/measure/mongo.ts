import path from 'node:path'

import type { Payload, SanitizedConfig } from 'payload'
import { BasePayload } from 'payload'

import { databaseAdapter } from '@/config/database'
import { withDatabaseName } from '@/tests/helpers/databaseName'
import { findServer } from '@/tests/helpers/mongoServer'

import { fillMongo } from './mongoFill'
import { spyOnMongo } from './mongoSpy'
import type { Work } from './mongoSpy'
import { queriesOfPages } from './pages'
import { only, percentile, round } from './report'
import type { Line } from './report'

/** Items at which the same pages are asked for; nothing may grow from one to the other. */
const SIZES = [300, 1_500] as const
/** Twenty rows of a page, pins, and the same for each source of a collecting channel stay below this. */
const MOST_EXAMINED = 200
const REPEATS = 20

interface Measured {
  work: Work
  times: number[]
}

/**
 * What the pages ask of MongoDB: numbers of queries and of keys and documents examined at two sizes, as a real
 * mongod explains them, with the times too; of the stand-in as the bounds of the indexes say. Without any MongoDB it says so.
 */
export async function mongoReport(): Promise<{ title: string; lines: Line[] }> {
  const server = await findServer()
  if (!server) return { lines: [], title: 'MongoDB: skipped, no server found' }
  const real = !server.description.includes('stand-in')
  try {
    const measured = []
    for (const size of SIZES) measured.push(await measureAt(server.uri, size, real))
    const [small, large] = measured as [Map<string, Measured>, Map<string, Measured>]
    const lines = [...large].flatMap(([name, at]) => linesOf(name, small.get(name)!, at, real))
    const sizes = SIZES.join(' and ')
    const how = real ? '' : ', examined by the bounds of the indexes (measure/mongoBounds)'
    return { lines, title: `MongoDB, ${sizes} items in one list, ${server.description}${how}` }
  } finally {
    await server.stop()
  }
}

function linesOf(name: string, small: Measured, large: Measured, real: boolean): Line[] {
  const text = ({ work: { documents, keys, queries } }: Measured) =>
    `${queries} q, ${keys} keys, ${documents} docs`
  const { documents, keys, queries } = large.work
  // A few keys more or less are gaps of withdrawn rows; growth with the table would be fivefold.
  const grows =
    queries > small.work.queries ||
    keys > small.work.keys * 1.3 + 5 ||
    documents > small.work.documents * 1.3 + 5
  const lines: Line[] = [
    only(`${name}, small`, text(small)),
    {
      bar: `no growth, ≤ ${MOST_EXAMINED} each`,
      passed: !grows && keys <= MOST_EXAMINED && documents <= MOST_EXAMINED,
      value: text(large),
      what: `${name}, large`,
    },
  ]
  if (!real) return lines
  const times = [small, large].map((one) => round(percentile(one.times, 0.95))).join(' / ')
  return [...lines, only(`${name}, p95 of its queries, small / large`, `${times} ms`)]
}

async function measureAt(uri: string, size: number, real: boolean): Promise<Map<string, Measured>> {
  const payload = await startOn(withDatabaseName(uri, `jiyue-bench-${size}-${process.pid}`))
  try {
    const place = await fillMongo(payload, size)
    const spy = spyOnMongo(payload, real)
    const measured = new Map<string, Measured>()
    for (const [name, ask] of Object.entries(await queriesOfPages(payload, place))) {
      const work = await spy.while(ask)
      const times: number[] = []
      for (let n = 0; real && n < REPEATS; n += 1) {
        const begun = performance.now()
        await ask()
        times.push(performance.now() - begun)
      }
      measured.set(name, { times, work })
    }
    await spy.database.dropDatabase()
    return measured
  } finally {
    await payload.destroy()
  }
}

async function startOn(uri: string): Promise<Payload> {
  const { default: made } = await import('@/payload.config')
  const config = await made
  const db = databaseAdapter({
    dataDir: '.data',
    migrationDirs: { mongodb: path.resolve('migrations/mongodb'), sqlite: 'none' },
    uri,
  })
  return new BasePayload().init({ config: { ...config, db } as SanitizedConfig })
}
