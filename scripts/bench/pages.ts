/**
 * `npm run bench:pages -- --dir <data folder>`: Lighthouse's phone on home, list and item of the portal, a district
 * and a department of the built demonstration, each number beside its bar (issue 5). See docs/operations/bench.md.
 * Ends with 0 unless `--strict` is given and a bar is missed.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { chromium } from 'playwright'

import { chromiumPath } from '../../e2e/support/browser'
import { publicShots } from '../screenshots/pages'
import { get } from './measure/http'
import { print } from './measure/report'
import type { Line } from './measure/report'
import { startProgram } from './measure/server'
import { auditPage } from './pages/audit'
import { startFront } from './pages/front'

const { values } = parseArgs({
  options: {
    dir: { default: '.data', type: 'string' },
    port: { default: '4810', type: 'string' },
    site: { type: 'string' },
    strict: { default: false, type: 'boolean' },
  },
})

/** Path of the newest item of a list. */
async function newest(port: number, host: string, list: string): Promise<string> {
  const { body } = await get(port, host, list)
  const main = body.toString('utf8').split('<main')[1] ?? ''
  const found = /href="(\/[^"]+\.html)"/.exec(main)?.[1]
  if (!found) throw new Error(`${host}${list} has no item`)
  return found
}

async function measure(): Promise<Line[]> {
  const port = Number(values.port)
  const server = await startProgram(values.dir, port, {
    PREVIEW_SUFFIX: '',
    PUBLIC_PORT: String(port + 1),
  })
  const front = await startFront(`${values.dir}/bench-nginx`, port, port + 1)
  const debugging = port + 3
  const browser = await chromium.launch({
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      `--remote-debugging-port=${debugging}`,
    ],
    executablePath: await chromiumPath(),
  })
  const all: Line[] = []
  try {
    console.log(`in front: ${front.name}`)
    for (const { pages, slug } of publicShots) {
      const { list } = pages
      // Some sites are photographed for their home page alone.
      if (!list || (values.site && values.site !== slug)) continue
      const host = `${slug}.localhost`
      const paths = { article: await newest(front.port, host, list), home: '/', list }
      const lines: Line[] = []
      for (const [name, path] of Object.entries(paths)) {
        // The page is kept before it is measured, as nearly every reader finds it.
        await get(front.port, host, path)
        lines.push(...(await auditPage(debugging, name, `http://${host}:${front.port}${path}`)))
      }
      print(slug, lines)
      all.push(...lines)
    }
  } finally {
    await browser.close()
    await front.stop()
    await server.stop()
  }
  return all
}

if (!existsSync('.next/BUILD_ID') || !existsSync(`${values.dir}/jiyue.db`)) {
  console.error(
    '请先运行 npm run build，并用 --dir 指出演示数据所在的目录（npm run demo 后为 .data）。',
  )
  process.exit(2)
}
const all = await measure()
const missed = all.filter(({ passed }) => passed === false)
console.log(`\n${all.length - missed.length} of ${all.length} bars held`)
process.exit(values.strict && missed.length > 0 ? 1 : 0)
