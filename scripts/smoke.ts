/**
 * `npm run smoke`: asks each of the 71 sites for its home page, two lists and three articles, prints
 * a line for each thing that is wrong and ends with `71/71`. Exit code 1 unless every site is right.
 */
import './checkNode.mjs'
import { askAt } from './smoke/http.ts'
import { parseOptions, usage, type SmokeOptions } from './smoke/options.ts'
import { score, smokeAll } from './smoke/run.ts'
import { readSiteList } from './smoke/siteList.ts'

const concurrency = 8

async function main(options: SmokeOptions): Promise<boolean> {
  const started = performance.now()
  const list = readSiteList(options.sites ?? new URL('../seed/chengdu-sites.csv', import.meta.url))
  const unknown = options.only.filter((slug) => !list.some((site) => site.slug === slug))
  if (unknown.length > 0) throw new Error(`站点清单中没有 ${unknown.join('、')}。`)
  const sites = list.filter((s) => options.only.length === 0 || options.only.includes(s.slug))
  const results = await smokeAll(sites, {
    ask: askAt(options.base, { connections: concurrency, timeout: options.timeout }),
    concurrency,
    forbidden: options.forbidden,
    hostOf: options.hostOf,
    onResult: ({ problems, site }) => {
      for (const { address, text } of problems) console.log(`✗ ${site.slug} ${address} ${text}`)
    },
  })
  const pages = results.reduce((sum, result) => sum + result.pages, 0)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`检查了 ${pages} 个页面，用时 ${seconds} 秒`)
  console.log(score(results))
  return results.every((result) => result.problems.length === 0)
}

try {
  process.exitCode = (await main(parseOptions(process.argv.slice(2)))) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error(usage)
  process.exitCode = 2
}
