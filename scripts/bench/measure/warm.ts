import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import type { Address } from './addresses'
import { get } from './http'
import { atLeast, only, round } from './report'
import type { Line } from './report'

/** Requests a second of a kept page from one process on one core (issue 4, Bars). */
const WARM_RATE = 1_000

interface Load {
  non2xx: number
  errors: number
  requests: { average: number }
  latency: { p50: number; p99: number }
}

/** Asks for one kept page over and over from a process of its own; requests a second and latencies. */
export async function warmRate(
  port: number,
  name: string,
  { host, path }: Address,
  seconds: number,
): Promise<Line[]> {
  await get(port, host, path)
  const autocannon = fileURLToPath(import.meta.resolve('autocannon'))
  const args = ['-j', '-c', '40', '-d', String(seconds), '-H', `Host=${host}`]
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [autocannon, ...args, `http://127.0.0.1:${port}${path}`],
    { maxBuffer: 16e6 },
  )
  const load = JSON.parse(stdout) as Load
  return [
    atLeast(`warm ${name}: requests a second`, load.requests.average, WARM_RATE, '/s'),
    only(
      `warm ${name}: p50 / p99, failed`,
      `${round(load.latency.p50)} / ${round(load.latency.p99)} ms, ${load.non2xx + load.errors}`,
    ),
  ]
}
