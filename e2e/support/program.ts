import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { request } from 'node:http'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'

import { expect } from '@playwright/test'

import { DEMO_PASSWORD } from '@/modules/sites/model/demo'

import { PORT } from './address'

/** What a program of the tests answers. */
export interface Answer {
  status: number
  body: string
  headers: Record<string, string | string[] | undefined>
  /** When it had arrived whole, by `performance.now()` (ms). */
  endedAt: number
}

interface Asked {
  data?: object
  token?: string
  method?: 'PATCH'
}

/** Longest start, migrations looked through and the database opened (ms). */
const START_MS = 30_000

const FILE = 'jiyue.db'
/** The store of the browser tests (playwright.config.ts). */
const STORE = path.resolve('.data/e2e', FILE)

/**
 * A folder of its own for a program.
 * @param from the store to copy as it stands now, that of the browser tests unless said
 */
export async function copyOfStore(name: string, from = STORE): Promise<string> {
  const folder = path.resolve('.data/e2e-program', name)
  rmSync(folder, { force: true, recursive: true })
  await mkdir(folder, { recursive: true })
  const store = new DatabaseSync(from)
  store.prepare('VACUUM INTO ?').run(path.join(folder, FILE))
  store.close()
  return folder
}

/**
 * A folder with as many sites as are wished, filled by the generator of the benchmark, and the platform accounts of
 * the browser tests. What was generated is used again while nothing that decides its rows has changed.
 */
export async function storeOfSites(
  name: string,
  size: { items: number; sites: number },
): Promise<string> {
  const sizes = Object.entries(size).flatMap(([key, value]) => [`--${key}`, String(value)])
  const dir = path.resolve('.data/e2e-generated')
  const script = ['--import', './scripts/typescript.mjs', 'scripts/bench/generate.ts']
  await promisify(execFile)('node', [...script, '--dir', dir, ...sizes])
  const folder = await copyOfStore(name, path.join(dir, `${size.items}-${size.sites}`, FILE))
  const store = new DatabaseSync(path.join(folder, FILE))
  store.prepare('ATTACH ? AS known').run(STORE)
  store.exec('INSERT INTO users SELECT * FROM known.users WHERE platform_role IS NOT NULL')
  store.close()
  return folder
}

/** The built program on a store of its own, which a test may stop and start again. */
export class Program {
  private child: ChildProcess | undefined
  readonly folder: string
  readonly port: number
  private readonly more: Record<string, string>

  /** @param offset added to the port of the browser tests, 1 to 9 */
  constructor(folder: string, offset: number, more: Record<string, string> = {}) {
    this.folder = folder
    this.port = PORT + offset
    this.more = more
  }

  /**
   * Starts the process and waits until it answers.
   * @param path `/readyz` waits for the database too, `/healthz` for the process alone
   */
  async start(path: '/healthz' | '/readyz' = '/readyz'): Promise<void> {
    this.child = spawn('node', ['server.ts'], {
      env: {
        ...process.env,
        DATA_DIR: this.folder,
        DEMO: '1',
        NODE_ENV: 'production',
        PORT: String(this.port),
        PUBLIC_PORT: String(this.port),
        ...this.more,
      },
      stdio: 'ignore',
    })
    const status = () => this.ask('localhost', path).then((answer) => answer.status)
    await expect.poll(() => status().catch(() => 0), { timeout: START_MS }).toBe(200)
  }

  async stop(): Promise<void> {
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }

  /** The system holds the process up in the middle of its work, until `goOn`. */
  halt(): void {
    this.child?.kill('SIGSTOP')
  }

  goOn(): void {
    this.child?.kill('SIGCONT')
  }

  /** Asks for a path of a host on this machine. */
  ask(host: string, target: string, init: Asked = {}): Promise<Answer> {
    const { data, token } = init
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          agent: false,
          headers: {
            Host: `${host}:${this.port}`,
            ...(data ? { 'Content-Type': 'application/json' } : {}),
            ...(token ? { Authorization: `JWT ${token}` } : {}),
          },
          host: '127.0.0.1',
          method: init.method ?? (data ? methodOf(target) : 'GET'),
          path: target,
          port: this.port,
        },
        (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('error', reject)
          answer.on('end', () =>
            resolve({
              body: Buffer.concat(parts).toString('utf8'),
              endedAt: performance.now(),
              headers: answer.headers,
              status: answer.statusCode ?? 0,
            }),
          )
        },
      )
      sent.on('error', reject)
      sent.end(data ? JSON.stringify(data) : undefined)
    })
  }

  /** Signs in at the admin host. */
  async token(email: string): Promise<string> {
    const data = { email, password: DEMO_PASSWORD }
    const { body } = await this.ask('localhost', '/api/users/login', { data })
    return (JSON.parse(body) as { token: string }).token
  }
}

/** One document is changed at its own address; all else is made or asked for. */
const methodOf = (target: string): 'PATCH' | 'POST' =>
  /^\/api\/articles\/[^/?]+/.test(target) ? 'PATCH' : 'POST'
