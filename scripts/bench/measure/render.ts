import type { Address, Addresses } from './addresses'
import { get } from './http'
import { atMost, only, percentile, round } from './report'
import type { Line } from './report'
import type { Running } from './server'

/** p95 of a first render and its growth from the small to the large store (issue 4, Bars). */
const RENDER_MS = 120
const GROWTH = 1.3

const NAMES: Record<keyof Addresses, string> = {
  article: 'article',
  collecting: 'collecting channel',
  deep: 'numbered page',
  home: 'home',
  list: 'list, first page',
  policies: 'policy list',
  topic: 'topic',
}
/** Kinds the bars of the issue name; the others are printed for information. */
const BARRED = new Set<keyof Addresses>(['home', 'list', 'deep', 'article'])

export interface Store {
  server: Running
  addresses: Addresses
}

/**
 * First renders: pages never asked for before, one at a time, the small and the large store in turn so that
 * both meet the same state of the machine. A page that does not answer 200 ends the run.
 * @param count pages of each kind at most
 */
export async function firstRenders(small: Store, large: Store, count: number): Promise<Line[]> {
  await warmUp(small)
  await warmUp(large)
  const lines: Line[] = []
  for (const kind of Object.keys(NAMES) as (keyof Addresses)[]) {
    const pages = [small, large].map(({ addresses }) => addresses[kind].slice(0, count))
    const times: [number[], number[]] = [[], []]
    for (let n = 0; n < Math.max(pages[0]!.length, pages[1]!.length); n += 1) {
      for (const [index, { server }] of [small, large].entries()) {
        const address = pages[index]?.[n]
        if (address) times[index === 0 ? 0 : 1].push(await timeOf(server.port, address))
      }
    }
    lines.push(...linesOf(kind, times))
  }
  return lines
}

async function timeOf(port: number, { host, path }: Address): Promise<number> {
  const { ms, status } = await get(port, host, path)
  if (status !== 200) throw new Error(`${host}${path} answered ${status}`)
  return ms
}

/** The program has run each kind of page before anything is measured; these pages are not asked for again. */
async function warmUp({ addresses, server }: Store): Promise<void> {
  for (const pages of Object.values(addresses) as Address[][]) {
    for (const address of pages.splice(-Math.min(12, Math.floor(pages.length / 4)))) {
      await timeOf(server.port, address)
    }
  }
}

function linesOf(kind: keyof Addresses, [small, large]: [number[], number[]]): Line[] {
  const name = NAMES[kind]
  const text = (times: number[]) =>
    `${round(percentile(times, 0.5))} / ${round(percentile(times, 0.95))} ms`
  const growth = percentile(large, 0.5) / percentile(small, 0.5)
  const growth95 = percentile(large, 0.95) / percentile(small, 0.95)
  const info = [
    only(`${name}: p50 / p95, small (${small.length} pages)`, text(small)),
    only(`${name}: p50 / p95, large (${large.length} pages)`, text(large)),
  ]
  if (!BARRED.has(kind)) {
    return [...info, only(`${name}: growth p50, p95`, `${round(growth)}×, ${round(growth95)}×`)]
  }
  return [
    ...info,
    atMost(`${name}: p95, large`, percentile(large, 0.95), RENDER_MS, ' ms'),
    atMost(`${name}: growth of p50`, growth, GROWTH, '×'),
    atMost(`${name}: growth of p95`, growth95, GROWTH, '×'),
  ]
}
