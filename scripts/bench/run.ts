/**
 * `npm run bench`: measures the built program on a small and a large store and prints each number beside its
 * bar (issue 4). See docs/operations/bench.md. Ends with 0 unless `--strict` is given and a bar is missed.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'

import { defaultFolder } from './generate/store'
import { addressesOf } from './measure/addresses'
import { changeToVisible } from './measure/change'
import { firstRenders } from './measure/render'
import type { Store } from './measure/render'
import { only, print } from './measure/report'
import type { Line } from './measure/report'
import { hasTwoCores, leaveFirstCore, startProgram } from './measure/server'
import { subjectOf } from './measure/subject'
import { warmRate } from './measure/warm'
import { weightOf } from './measure/weight'

const { values } = parseArgs({
  options: {
    dir: { default: defaultFolder, type: 'string' },
    large: { default: '300000', type: 'string' },
    'no-mongo': { default: false, type: 'boolean' },
    pages: { default: '200', type: 'string' },
    port: { default: '4800', type: 'string' },
    rounds: { default: '8', type: 'string' },
    seconds: { default: '10', type: 'string' },
    sites: { default: '24', type: 'string' },
    small: { default: '3000', type: 'string' },
    strict: { default: false, type: 'boolean' },
  },
})
const port = Number(values.port)
const all: Line[] = []
const report = (title: string, lines: Line[]) => {
  print(title, lines)
  all.push(...lines)
}

/** A process of its own writes the file: libsql gives memory back only when it ends. */
function generate(items: string): string {
  const script = [
    '--import',
    './scripts/typescript.mjs',
    'scripts/bench/generate.ts',
    '--items',
    items,
  ]
  const place = ['--dir', values.dir, '--sites', values.sites]
  const output = execFileSync(process.execPath, [...script, ...place], { encoding: 'utf8' })
  const line = output.trim().split('\n').at(-1) ?? ''
  console.log(`store of ${items} items: ${line}`)
  return line.split(' ')[0] ?? ''
}

async function store(dataDir: string, onPort: number): Promise<Store> {
  const server = await startProgram(dataDir, onPort)
  return { addresses: addressesOf(dataDir, Number(values.pages) + 12), server }
}

async function measure(): Promise<void> {
  const [smallDir, largeDir] = [generate(values.small), generate(values.large)]
  leaveFirstCore()
  const small = await store(smallDir, port)
  const large = await store(largeDir, port + 1)
  try {
    const begin = [small, large].map(({ server }) => server.memory())
    const pages = Number(values.pages)
    const first = structuredClone(large.addresses)
    report(
      `First render, SQLite: ${values.small} and ${values.large} items in turn`,
      await firstRenders(small, large, pages),
    )
    await small.server.stop()
    const target = large.server.port
    const [home, list, article] = [first.home[0]!, first.list[0]!, first.article[0]!]
    report(`Kept pages, one process${hasTwoCores() ? ' on one core' : ''}`, [
      ...(await warmRate(target, 'home', home, Number(values.seconds))),
      ...(await warmRate(target, 'article', article, Number(values.seconds))),
    ])
    report(
      `Change to visible, ${values.large} items`,
      await changeToVisible(target, subjectOf(largeDir), Number(values.rounds)),
    )
    report('Memory of the server (resident)', [
      only('after the start, small / large', begin.map((mb) => mb.toFixed(0)).join(' / ') + ' MB'),
      only('large, after all of the above', `${large.server.memory().toFixed(0)} MB`),
    ])
    report('Weight of a page as gzip makes it', [
      await weightOf(target, 'home', home),
      await weightOf(target, 'list', list),
      await weightOf(target, 'article', article),
      await weightOf(target, 'policy list', first.policies[0] ?? list),
      await weightOf(target, 'topic', first.topic[0]!),
    ])
  } finally {
    await Promise.all([small.server.stop(), large.server.stop()])
  }
}

if (!existsSync('.next/BUILD_ID')) {
  console.error('没有构建结果：请先运行 npm run build，再运行 npm run bench。')
  process.exit(2)
}
const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? ''}, Node ${process.version}`
console.log(
  `${machine}, load before the run ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`,
)
await measure()
if (!values['no-mongo']) {
  const { mongoReport } = await import('./measure/mongo')
  const { lines, title } = await mongoReport()
  report(title, lines)
}
const missed = all.filter(({ passed }) => passed === false)
const barred = all.filter(({ passed }) => passed !== null)
console.log(
  `\nload at the end ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`,
)
console.log(`${barred.length - missed.length} of ${barred.length} bars held`)
process.exit(values.strict && missed.length > 0 ? 1 : 0)
