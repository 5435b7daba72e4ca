import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'

import { get } from './http'

/** Stand-in hosts of the measurement: `<slug>.` and this. */
export const PREVIEW_SUFFIX = 'preview.bench.invalid'

/** A built program that answers on a port. */
export interface Running {
  port: number
  /** Resident memory in MB. */
  memory: () => number
  stop: () => Promise<void>
}

const READY_MS = 120_000

/** Cores at the start: afterwards this process is kept off the first and sees one less. */
const CORES = availableParallelism()

/** Whether one core can be set apart for the program and the others for the load. */
export const hasTwoCores = (): boolean => CORES > 1 && canPin()

function canPin(): boolean {
  try {
    execFileSync('taskset', ['-V'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Keeps this process off the first core, which is the program's. */
export function leaveFirstCore(): void {
  if (hasTwoCores()) {
    execFileSync('taskset', ['-acp', `1-${CORES - 1}`, String(process.pid)])
  }
}

/**
 * Starts the built program on a data folder, on the first core alone where there are two.
 * @throws Error when it ends or does not answer within two minutes
 */
export async function startProgram(
  dataDir: string,
  port: number,
  more: Record<string, string> = {},
): Promise<Running> {
  const command = ['node', 'server.ts']
  if (hasTwoCores()) command.unshift('taskset', '-c', '0')
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      DEMO: '1',
      LISTEN_HOST: '127.0.0.1',
      NODE_ENV: 'production',
      PORT: String(port),
      PREVIEW_SUFFIX,
      ...more,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  try {
    await ready(child, port)
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
  return { memory: () => memoryOf(child.pid ?? 0), port, stop: () => end(child) }
}

async function ready(child: ChildProcess, port: number): Promise<void> {
  const until = performance.now() + READY_MS
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error('The program ended: run `npm run build` first')
    const answer = await get(port, 'localhost', '/readyz').catch(() => null)
    if (answer?.status === 200) return
    await pause(200)
  }
  throw new Error('The program did not answer within two minutes')
}

function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(timer)
}
