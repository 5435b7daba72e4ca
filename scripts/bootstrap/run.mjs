// @ts-check
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { countStep } from './summary.mjs'

/**
 * One step of a task. `report`: the step writes this file (relative to the root) and its tests are
 * added up. `reportEnv`: environment that only makes the report. `stays`: a server that runs until it is
 * stopped. `beside`: runs while the next steps do and is waited for before a step that `waits` or stays, or at
 * the end; what it prints is shown when it has ended.
 * @typedef {{
 *   title: string,
 *   command: string,
 *   args: string[],
 *   env?: Record<string, string>,
 *   report?: import('./summary.mjs').Report,
 *   reportEnv?: Record<string, string>,
 *   stays?: boolean,
 *   beside?: boolean,
 *   waits?: boolean,
 * }} Step
 */
/** @typedef {{ root: string, env: Record<string, string | undefined>, print: (line: string) => void }} Place */
/** @typedef {{ counts: import('./summary.mjs').Count[], failed: Step | null }} Outcome */
/** @typedef {{ count: import('./summary.mjs').Count, passed: boolean, time: string, output: string }} Ran */

/**
 * Runs steps in order and stops at the first that fails, which is named together with the command
 * that runs it alone and the steps that were left out.
 * @param {Step[]} steps
 * @param {Place} place
 * @param {string} [beforeStay] printed before a step that stays
 * @returns {Promise<Outcome>}
 */
export async function runSteps(steps, place, beforeStay = '') {
  const { print } = place
  /** @type {import('./summary.mjs').Count[]} */
  const counts = []
  const stop = new AbortController()
  /** @type {{ step: Step, ran: Promise<Ran> }[]} */
  const beside = []
  /** Prints how a step ended; gives whether it passed. */
  const ended = (/** @type {Step} */ step, /** @type {Ran} */ ran) => {
    if (ran.output) print(ran.output)
    counts.push(ran.count)
    print(`${ran.passed ? '✓' : '✗'} ${step.title}（${ran.time}）`)
    return ran.passed
  }
  const besideEnded = async () => {
    for (const { ran, step } of beside.splice(0)) if (!ended(step, await ran)) return step
    return null
  }
  const failed = (/** @type {Step} */ step, /** @type {number} */ from) => {
    stop.abort()
    const left = steps.slice(from).map((s) => s.title)
    const skipped = left.length > 0 ? `；后面的步骤没有运行：${left.join('、')}` : ''
    print(`步骤“${step.title}”失败，单独运行它：${aloneCommand(step)}${skipped}。`)
    return { counts, failed: step }
  }
  for (const [index, step] of steps.entries()) {
    const broken = step.stays || step.waits ? await besideEnded() : null
    if (broken) return failed(broken, index)
    const note = step.beside ? '（与后面的步骤同时进行，结束时显示它的输出）' : ''
    print(`▶ ${index + 1}/${steps.length} ${step.title}${note}`)
    if (step.stays && beforeStay) print(beforeStay)
    const ran = runStep(step, place, stop.signal)
    if (step.beside) beside.push({ ran, step })
    else if (!ended(step, await ran)) return failed(step, index + 1)
  }
  const broken = await besideEnded()
  return broken ? failed(broken, steps.length) : { counts, failed: null }
}

/**
 * @param {Step} step
 * @param {Place} place
 * @param {AbortSignal} signal
 * @returns {Promise<Ran>}
 */
async function runStep(step, place, signal) {
  const report = step.report && { ...step.report, file: join(place.root, step.report.file) }
  if (report) {
    // A report of the last run must not stand in for one that was not written.
    rmSync(report.file, { force: true })
    mkdirSync(dirname(report.file), { recursive: true })
  }
  const started = performance.now()
  /** @type {Buffer[]} */
  const output = []
  const succeeded = await runCommand(step, place, { output, signal })
  const count = countStep(report, succeeded)
  const text = Buffer.concat(output).toString('utf8').trimEnd()
  const passed = succeeded && count.failed === 0
  return { count, output: text, passed, time: seconds(started) }
}

/**
 * Runs one command; gives whether it ended with exit code 0, or, for a server that stays, whether it was
 * stopped on purpose. A server gets a process group of its own: npm and the shell between do not hand a
 * signal on, and it would go on alone. The same holds for what runs beside others and may have to be stopped.
 * @param {Pick<Step, 'command' | 'args' | 'env' | 'reportEnv' | 'stays' | 'beside'>} step
 * @param {Place} place
 * @param {{ output?: Buffer[], signal?: AbortSignal }} [more] `output`: takes what a step beside others prints
 * @returns {Promise<boolean>}
 */
export function runCommand(step, { env, print, root }, { output = [], signal } = {}) {
  const stays = step.stays === true
  const group = stays || step.beside === true
  return new Promise((resolve) => {
    const child = spawn(step.command, step.args, {
      cwd: root,
      detached: group,
      env: /** @type {NodeJS.ProcessEnv} */ ({ ...env, ...step.env, ...step.reportEnv }),
      stdio: step.beside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    child.stdout?.on('data', (chunk) => output.push(chunk))
    child.stderr?.on('data', (chunk) => output.push(chunk))
    let stopped = false
    const stop = () => {
      if (child.pid === undefined) return
      // Ctrl+C reaches a step of this process's own group by itself; a second signal does no harm.
      process.kill(group ? -child.pid : child.pid, 'SIGTERM')
      stopped = true
    }
    for (const name of signals) process.on(name, stop)
    signal?.addEventListener('abort', stop)
    const end = (/** @type {boolean} */ succeeded) => {
      for (const name of signals) process.off(name, stop)
      signal?.removeEventListener('abort', stop)
      resolve(succeeded)
    }
    child.on('error', (error) => {
      print(`无法启动 ${step.command}：${error.message}`)
      end(false)
    })
    // Of a step beside others the last lines come after its exit.
    child.on(step.beside ? 'close' : 'exit', (code) => end(code === 0 || (stays && stopped)))
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
