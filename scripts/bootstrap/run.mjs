// @ts-check
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { countStep } from './summary.mjs'

/**
 * One step of a task. `report`: the step writes this file (relative to the root) and its tests are
 * added up. `reportEnv`: environment that only makes the report. `stays`: a server that runs until it is stopped.
 * @typedef {{
 *   title: string,
 *   command: string,
 *   args: string[],
 *   env?: Record<string, string>,
 *   report?: import('./summary.mjs').Report,
 *   reportEnv?: Record<string, string>,
 *   stays?: boolean,
 * }} Step
 */
/** @typedef {{ root: string, env: Record<string, string | undefined>, print: (line: string) => void }} Place */
/** @typedef {{ counts: import('./summary.mjs').Count[], failed: Step | null }} Outcome */

/**
 * Runs steps in order and stops at the first that fails, which is named together with the command
 * that runs it alone and the steps that were left out.
 * @param {Step[]} steps
 * @param {Place} place
 * @param {string} [beforeStay] printed before a step that stays
 * @returns {Promise<Outcome>}
 */
export async function runSteps(steps, place, beforeStay = '') {
  const { print, root } = place
  const counts = []
  for (const [index, step] of steps.entries()) {
    const report = step.report && { ...step.report, file: join(root, step.report.file) }
    if (report) {
      // A report of the last run must not stand in for one that was not written.
      rmSync(report.file, { force: true })
      mkdirSync(dirname(report.file), { recursive: true })
    }
    print(`▶ ${index + 1}/${steps.length} ${step.title}`)
    if (step.stays && beforeStay) print(beforeStay)
    const started = performance.now()
    const succeeded = await runCommand(step, place)
    const count = countStep(report, succeeded)
    counts.push(count)
    const time = seconds(started)
    if (succeeded && count.failed === 0) {
      print(`✓ ${step.title}（${time}）`)
      continue
    }
    print(`✗ ${step.title}（${time}）`)
    const left = steps.slice(index + 1).map((s) => s.title)
    const skipped = left.length > 0 ? `；后面的步骤没有运行：${left.join('、')}` : ''
    print(`步骤“${step.title}”失败，单独运行它：${aloneCommand(step)}${skipped}。`)
    return { counts, failed: step }
  }
  return { counts, failed: null }
}

/**
 * Runs one command in the foreground; gives whether it ended with exit code 0, or, for a server that
 * stays, whether it was stopped on purpose. A server gets a process group of its own: npm and the
 * shell between do not hand a signal on, and it would go on alone.
 * @param {Pick<Step, 'command' | 'args' | 'env' | 'reportEnv' | 'stays'>} step
 * @param {Place} place
 * @returns {Promise<boolean>}
 */
export function runCommand(step, { env, print, root }) {
  const stays = step.stays === true
  return new Promise((resolve) => {
    const child = spawn(step.command, step.args, {
      cwd: root,
      detached: stays,
      env: /** @type {NodeJS.ProcessEnv} */ ({ ...env, ...step.env, ...step.reportEnv }),
      stdio: 'inherit',
    })
    let stopped = false
    const stop = () => {
      if (child.pid === undefined) return
      // Ctrl+C reaches a step of this process's own group by itself; a second signal does no harm.
      process.kill(stays ? -child.pid : child.pid, 'SIGTERM')
      stopped = true
    }
    for (const signal of signals) process.on(signal, stop)
    const end = (/** @type {boolean} */ succeeded) => {
      for (const signal of signals) process.off(signal, stop)
      resolve(succeeded)
    }
    child.on('error', (error) => {
      print(`无法启动 ${step.command}：${error.message}`)
      end(false)
    })
    child.on('exit', (code) => end(code === 0 || (stays && stopped)))
  })
}

/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * The command a person types to run one step, without what only makes the report: the words after
 * `--` and `reportEnv`.
 * @param {Step} step
 * @returns {string}
 */
export function aloneCommand({ args, command, env = {} }) {
  const end = args.indexOf('--')
  const words = Object.entries(env).map(([key, value]) => `${key}=${value}`)
  return [...words, command, ...args.slice(0, end < 0 ? args.length : end)].join(' ')
}

/**
 * A search path with the modules' programs first (Node 24 is one of them), or without them: while
 * `npm ci` replaces the modules, nothing may run from there.
 * @param {string} path
 * @param {string} root
 * @param {boolean} withModules
 * @returns {string}
 */
export function searchPath(path, root, withModules) {
  const own = join(root, 'node_modules', '.bin')
  const others = path.split(delimiter).filter((dir) => dir !== own)
  return (withModules ? [own, ...others] : others).join(delimiter)
}

/**
 * @param {number} started
 * @returns {string}
 */
export function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} 秒`
}
