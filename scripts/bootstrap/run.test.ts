import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { next, steps } from '../steps.mjs'
import { nodeProblem } from './nodeVersion.mjs'
import { aloneCommand, runSteps, searchPath } from './run.mjs'

let root = ''
let lines: string[] = []
const place = () => ({ root, env: {}, print: (line: string) => void lines.push(line) })
const node = (title: string, code: string, more = {}) => ({
  title,
  command: process.execPath,
  args: ['-e', code],
  ...more,
})

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jiyue-run-'))
  lines = []
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('runs the steps in order in the root with their environment and shows each time', async () => {
  const check = `process.exit(process.env.DEMO === '1' && require('fs').existsSync('a') ? 0 : 1)`
  const outcome = await runSteps(
    [
      node('one', `require('fs').writeFileSync('a', '')`),
      node('two', check, { env: { DEMO: '1' } }),
    ],
    place(),
  )
  expect(outcome).toMatchObject({ failed: null })
  expect(outcome.counts).toHaveLength(2)
  expect(lines[0]).toBe('▶ 1/2 one')
  expect(lines[1]).toMatch(/^✓ one（\d+\.\d 秒）$/)
  expect(lines[3]).toMatch(/^✓ two/)
})

it('stops at the first failure and says how to run it alone and what was left out', async () => {
  const failing = { title: 'two', command: 'false', args: ['x', '--', '--json'], env: { A: '1' } }
  const outcome = await runSteps(
    [node('one', ''), { ...failing, env: { A: '1', PATH: '/usr/bin:/bin' } }, node('three', '')],
    place(),
  )
  expect(outcome.failed).toMatchObject({ title: 'two' })
  expect(outcome.counts).toEqual([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ])
  expect(lines.at(-1)).toBe(
    '步骤“two”失败，单独运行它：A=1 PATH=/usr/bin:/bin false x；后面的步骤没有运行：three。',
  )
})

it('takes a command that is not there as a failed step', async () => {
  const outcome = await runSteps([{ title: 'one', command: './none', args: [] }], place())
  expect(outcome.counts).toEqual([{ passed: 0, failed: 1 }])
  expect(lines.join('\n')).toContain('无法启动 ./none')
})

it('does not take the report of an earlier run for this one', async () => {
  const report = { kind: 'vitest' as const, file: 'reports/unit.json' }
  mkdirSync(join(root, 'reports'))
  const green = JSON.stringify({ numPassedTests: 9, numFailedTests: 0, success: true })
  writeFileSync(join(root, report.file), green)
  const silent = await runSteps([node('one', '', { report })], place())
  expect(silent.counts).toEqual([{ passed: 0, failed: 1 }])
  const write = `require('fs').writeFileSync('reports/unit.json', '${green}')`
  const outcome = await runSteps([node('one', write, { report })], place())
  expect(outcome).toEqual({ counts: [{ passed: 9, failed: 0 }], failed: null })
})

it('runs a step beside the next ones and shows its output and time at its end, before a server', async () => {
  const wait = `const fs = require('fs'); const w = () => fs.existsSync('b') ? console.log('built') : setTimeout(w, 5); w()`
  const outcome = await runSteps(
    [
      node('build', wait, { beside: true }),
      node('seed', `require('fs').writeFileSync('b', '')`),
      node('start', '', { stays: true }),
    ],
    place(),
  )

  expect(outcome.failed).toBeNull()
  expect(outcome.counts).toHaveLength(3)
  expect(lines.map((line) => line.replace(/（.*/, ''))).toEqual([
    '▶ 1/3 build',
    '▶ 2/3 seed',
    '✓ seed',
    'built',
    '✓ build',
    '▶ 3/3 start',
    '✓ start',
  ])
})

it('holds a step that waits until what runs beside has ended', async () => {
  const slow = `const fs = require('fs'); const w = () => fs.existsSync('b') ? fs.writeFileSync('built', '') : setTimeout(w, 5); w()`
  const check = `process.exit(require('fs').existsSync('built') ? 0 : 1)`
  const outcome = await runSteps(
    [
      node('build', slow, { beside: true }),
      node('unit', `require('fs').writeFileSync('b', '')`),
      node('e2e', check, { waits: true }),
    ],
    place(),
  )

  expect(outcome.failed).toBeNull()
  expect(lines.at(-1)).toMatch(/^✓ e2e/)
})

it('names a step beside the others that failed, and starts no server', async () => {
  const build = node('build', `console.error('broken'); process.exit(3)`, { beside: true })
  const outcome = await runSteps(
    [build, node('seed', ''), node('start', '', { stays: true })],
    place(),
  )

  expect(outcome.failed).toMatchObject({ title: 'build' })
  expect(lines).toContain('broken')
  expect(lines.at(-1)).toMatch(/^步骤“build”失败，单独运行它：/)
})

it('stops what runs beside a step that fails, with all its processes', async () => {
  const shell = `"${process.execPath}" -e "setInterval(() => undefined, 1000)"; true`
  const build = { title: 'build', command: '/bin/sh', args: ['-c', shell], beside: true }
  const outcome = await runSteps([build, node('seed', 'process.exit(1)')], place())

  expect(outcome.failed).toMatchObject({ title: 'seed' })
  expect(lines.join()).not.toContain('✓ build')
})

it('says what to do next before a server that stays', async () => {
  await runSteps([node('one', ''), node('start', '', { stays: true })], place(), 'open it')
  expect(lines.slice(2, 4)).toEqual(['▶ 2/2 start', 'open it'])
})

it('stops a server that stays, also behind a shell, and does not call that a failure', async () => {
  const file = join(root, 'ended')
  const server = `
    process.on('SIGTERM', () => { require('fs').writeFileSync('ended', ''); process.exit(0) })
    setInterval(() => undefined, 1000)
    process.kill(${process.pid}, 'SIGHUP')`
  writeFileSync(join(root, 'server.cjs'), server)
  const shell = `"${process.execPath}" server.cjs; true`
  const start = { title: 'start', command: '/bin/sh', args: ['-c', shell], stays: true }
  expect(await runSteps([start], place())).toMatchObject({ failed: null })
  await expect.poll(() => existsSync(file), { timeout: 5000 }).toBe(true)
})

it('puts the programs of the modules first, or leaves them out while they are replaced', () => {
  const path = '/usr/bin:/repo/node_modules/.bin:/bin'
  expect(searchPath(path, '/repo', true)).toBe('/repo/node_modules/.bin:/usr/bin:/bin')
  expect(searchPath(path, '/repo', false)).toBe('/usr/bin:/bin')
})

it('has a task for each of the two commands of the README, each step a script of its own', () => {
  const alone = Object.values(steps).flat().map(aloneCommand)
  expect(Object.keys(steps)).toEqual(Object.keys(next))
  expect(new Set(alone).size).toBe(alone.length - 1)
  for (const command of alone) expect(command).toMatch(/^([A-Z_]+=\S+ )?npm run [a-z0-9:]+$/)
})

it('runs the unit tests in two time zones and names the zone of every suite', () => {
  const suites = steps['test']!.filter(({ report }) => report?.kind === 'vitest')
  expect(suites.map((step) => [step.title, aloneCommand(step)])).toEqual([
    ['单元测试 unit（TZ=UTC）', 'TZ=UTC npm run test:unit'],
    ['单元测试 unit（TZ=America/Los_Angeles）', 'TZ=America/Los_Angeles npm run test:unit'],
    ['集成测试 integration（TZ=America/Los_Angeles）', 'TZ=America/Los_Angeles npm run test:int'],
  ])
  expect(new Set(suites.map(({ report }) => report?.file)).size).toBe(suites.length)
})

it.each(['24.0.0', '24.21.0', '26.1.0'])('accepts Node %s', (version) => {
  expect(nodeProblem(version)).toBeNull()
})

it.each(['20.20.2', '22.18.0', '4.9.1', ''])('refuses Node %j in both languages', (version) => {
  expect(nodeProblem(version)).toMatch(/^需要 Node 24 或更高版本.+ \/ Node 24 or newer is needed/)
})
