import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { renderNginx } from '../../../deploy/nginx/render.ts'
import { get } from '../measure/http'

/** What answers the browser, and how it is named in the report. */
export interface Front {
  name: string
  port: number
  stop: () => Promise<void>
}

const READY_MS = 10_000

function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/**
 * nginx with the generated configuration before the program, as it is deployed; the program alone, which does not
 * compress, where no nginx is installed.
 * @param folder where nginx keeps its things
 */
export async function startFront(folder: string, program: number, port: number): Promise<Front> {
  if (!hasNginx()) {
    return { name: 'the program alone, uncompressed', port: program, stop: async () => undefined }
  }
  mkdirSync(folder, { recursive: true })
  const file = path.resolve(folder, 'nginx.conf')
  const config = renderNginx({
    adminHost: 'admin.localhost',
    hosts: [],
    listen: { http: port, https: port + 1 },
    previewSuffix: 'localhost',
    process: {
      accessLog: '/dev/null',
      errorLog: path.resolve(folder, 'error.log'),
      pidFile: path.resolve(folder, 'nginx.pid'),
      tempDir: path.resolve(folder),
      user: null,
    },
    tls: null,
    upstream: `127.0.0.1:${program}`,
  })
  writeFileSync(file, config)
  const child = spawn('nginx', ['-c', file, '-g', 'daemon off;'], { stdio: 'inherit' })
  const stop = async () => {
    if (child.exitCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGQUIT')
    await ended
  }
  process.once('exit', () => child.kill('SIGKILL'))
  const until = performance.now() + READY_MS
  while (performance.now() < until) {
    const answer = await get(port, 'chengdu.localhost', '/').catch(() => null)
    if (answer) return { name: 'nginx with the generated configuration', port, stop }
    await pause(100)
  }
  await stop()
  throw new Error('nginx did not answer; see the error.log in its folder')
}
