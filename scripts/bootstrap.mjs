// @ts-check
/**
 * `node scripts/bootstrap.mjs <task>`: what `npm run demo` and `npm test` call. Needs Node 20 and no
 * module: it installs the modules where they are missing or old, then runs the task's steps with
 * the Node 24 among them.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { needsInstall, writeStamp } from './bootstrap/lock.mjs'
import { runCommand, runSteps, searchPath, seconds } from './bootstrap/run.mjs'
import { summaryLine } from './bootstrap/summary.mjs'
import { nodeProblem } from './bootstrap/nodeVersion.mjs'
import { next, steps } from './steps.mjs'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const print = (/** @type {string} */ line) => console.log(line)

/** The environment is handed on, not read: lib/env.ts, which reads it, needs the modules. */
const environment = (/** @type {boolean} */ withModules) => ({
  ...process.env,
  PATH: searchPath(process.env.PATH ?? '', root, withModules),
})

/** @returns {Promise<string | null>} the sentence that says what failed */
async function install() {
  if (!needsInstall(root)) return null
  const started = performance.now()
  print('▶ 安装依赖 npm ci（第一次约需 1 至 3 分钟）')
  const place = { root, env: environment(false), print }
  if (!(await runCommand({ command: 'npm', args: ['ci'] }, place))) {
    return '步骤“安装依赖”失败，请检查网络后单独运行：npm ci。'
  }
  writeStamp(root)
  print(`✓ 安装依赖（${seconds(started)}）`)
  return null
}

/** @returns {string | null} */
function checkInstalledNode() {
  try {
    const options = { env: environment(true), encoding: /** @type {const} */ ('utf8') }
    return nodeProblem(execFileSync('node', ['-p', 'process.versions.node'], options).trim())
  } catch {
    return '依赖中的 Node 24 无法运行，请删除 node_modules 后再试。'
  }
}

/** @param {string} name */
async function main(name) {
  const task = Object.hasOwn(steps, name) ? steps[name] : undefined
  if (task === undefined) {
    console.error(`没有任务“${name}”，可用的任务：${Object.keys(steps).join('、')}。`)
    return 2
  }
  const started = performance.now()
  const problem = (await install()) ?? checkInstalledNode()
  if (problem !== null) {
    console.error(problem)
    if (name === 'test') print(summaryLine([{ passed: 0, failed: 1 }]))
    return 1
  }
  const hint = name === 'demo' ? next.demo : ''
  const place = { root, env: environment(true), print }
  const { counts, failed } = await runSteps(task, place, hint)
  print(`总用时 ${seconds(started)}`)
  if (name === 'test') {
    if (failed === null) print(next.test)
    print(summaryLine(counts))
  }
  return failed === null ? 0 : 1
}

process.exitCode = await main(process.argv[2] ?? '')
