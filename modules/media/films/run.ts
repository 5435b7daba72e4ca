import { spawn } from 'node:child_process'

/** What became of a program that was run. */
export interface Ran {
  /** Exit code; null when it was killed or could not be started */
  code: null | number
  stderr: string
  stdout: string
}

interface Bounds {
  signal?: AbortSignal
  /** Milliseconds after which it is killed */
  timeout: number
}

/** Characters kept of each output: a file made to be talkative must not fill the memory. */
const KEPT = 256 * 1024
/** Lowest but three: pages and editors go before films. */
const NICENESS = '16'

const kept = (before: string, piece: Buffer): string =>
  before.length < KEPT ? before + piece.toString('utf8') : before

/**
 * Runs a program without a shell, arguments one by one, at low priority, without input and without our
 * environment, for a bounded time; it dies with this process. Never throws: what cannot be started has no code.
 */
export function run(program: string, args: readonly string[], bounds: Bounds): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn('nice', ['-n', NICENESS, program, ...args], {
      env: { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin' } as unknown as NodeJS.ProcessEnv,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: bounds.timeout,
      ...(bounds.signal ? { signal: bounds.signal } : {}),
    })
    let stderr = ''
    let stdout = ''
    const end = (): void => void child.kill('SIGKILL')
    process.once('exit', end)
    child.stdout.on('data', (piece: Buffer) => (stdout = kept(stdout, piece)))
    child.stderr.on('data', (piece: Buffer) => (stderr = kept(stderr, piece)))
    const done = (code: null | number): void => {
      process.off('exit', end)
      resolve({ code, stderr, stdout })
    }
    child.once('error', (error) => {
      stderr += String(error)
      // Killed by the signal it still closes; what never began does not.
      if (child.pid === undefined) done(null)
    })
    child.once('close', done)
  })
}
