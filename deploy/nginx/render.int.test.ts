import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import { createServer as createTcpServer, type AddressInfo } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSiteList } from '@/scripts/smoke/siteList'
import { renderNginx, type NginxInput } from './render.ts'

const find = (paths: string[]) => paths.find((path) => existsSync(path))
const nginx = find(['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'])
const openssl = find(['/usr/bin/openssl', '/usr/local/bin/openssl'])
const v6 = Object.values(networkInterfaces()).some((all) => all?.some((a) => a.address === '::1'))
const absent = (what: string, reason: string) => {
  process.stderr.write(`skipped: ${reason}\n`)
  return `${what}: ${reason}`
}
const noNginx = nginx ? '' : absent('nginx', 'nginx is not installed, so its own check did not run')
const noOpenssl = openssl ? '' : absent('tls', 'openssl is not installed, so TLS was not tried')
const noV6 = v6 ? '' : absent('ipv6', '::1 is not available, so IPv6 was not tried')

const sites = readSiteList(new URL('../../seed/chengdu-sites.csv', import.meta.url))
const dir = mkdtempSync(join(tmpdir(), 'jiyue-nginx-'))
const configFile = join(dir, 'nginx.conf')
const certificates = join(dir, 'certificates')
let running: ChildProcess | undefined
let listen = { http: 0, https: 0 }
const seen: { host: string | undefined; headers: IncomingHttpHeaders }[] = []
const program = createServer((incoming, answer) => {
  seen.push({ host: incoming.headers.host, headers: incoming.headers })
  answer.end(`program: ${incoming.headers.host} ${incoming.url}`)
})

function input(upstream: string, tls: NginxInput['tls']): NginxInput {
  return {
    adminHost: 'cms.example.gov.cn',
    hosts: sites.map(({ domain, slug }) => ({
      host: domain,
      use: 'canonical',
      canonicalHost: domain,
      slug,
    })),
    listen,
    previewSuffix: 'preview.example.cn',
    process: {
      user: null,
      pidFile: join(dir, 'nginx.pid'),
      accessLog: join(dir, 'access.log'),
      errorLog: join(dir, 'error.log'),
      tempDir: dir,
    },
    tls,
    upstream,
  }
}

function makeCertificates() {
  const one = join(certificates, 'www.chengdu.gov.cn')
  mkdirSync(one, { recursive: true })
  const files = ['-keyout', join(one, 'privkey.pem'), '-out', join(one, 'fullchain.pem')]
  execFileSync(
    openssl ?? '',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
      .concat(['-subj', '/CN=www.chengdu.gov.cn'])
      .concat(files),
    { stdio: 'ignore' },
  )
  const names = [...sites.map((s) => s.domain), 'cms.example.gov.cn', 'preview.example.cn']
  for (const name of names.filter((n) => n !== 'www.chengdu.gov.cn')) {
    cpSync(one, join(certificates, name), { recursive: true })
  }
}

async function freePort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function ask(address: string, host: string, headers = {}, path = '/') {
  return new Promise<{ status: number | undefined; body: string; headers: IncomingHttpHeaders }>(
    (resolve, reject) => {
      const options = { host: address, port: listen.http, path, headers: { ...headers, host } }
      request({ ...options, agent: false }, (answer) => {
        let body = ''
        answer.setEncoding('utf8')
        answer.on('data', (part: string) => (body += part))
        answer.on('end', () =>
          resolve({ status: answer.statusCode, body, headers: answer.headers }),
        )
      })
        .on('error', reject)
        .end()
    },
  )
}

function protocolOver(address: string, servername: string) {
  return new Promise<string | false | null>((resolve, reject) => {
    const socket = connectTls(
      {
        host: address,
        port: listen.https,
        servername,
        ALPNProtocols: ['h2'],
        rejectUnauthorized: false,
      },
      () => {
        resolve(socket.alpnProtocol)
        socket.destroy()
      },
    ).on('error', reject)
  })
}

async function accepts(port: number): Promise<void> {
  const deadline = Date.now() + 10_000
  while (Date.now() < deadline) {
    const open = await ask('127.0.0.1', 'probe.invalid').then(
      () => true,
      () => new Promise<boolean>((resolve) => setImmediate(() => resolve(false))),
    )
    if (open) return
  }
  throw new Error(`nginx did not listen on ${port} within 10 s`)
}

beforeAll(async () => {
  program.listen(0, '127.0.0.1')
  await once(program, 'listening')
  listen = { http: await freePort(), https: await freePort() }
  if (!nginx) return
  if (openssl) makeCertificates()
  const upstream = `127.0.0.1:${(program.address() as AddressInfo).port}`
  const tls = openssl ? { certificateDir: certificates } : null
  writeFileSync(configFile, renderNginx(input(upstream, tls)))
  running = spawn(nginx, ['-e', join(dir, 'error.log'), '-c', configFile, '-g', 'daemon off;'])
  await accepts(listen.http)
})

afterAll(async () => {
  program.close()
  if (running) {
    running.kill('SIGTERM')
    await once(running, 'exit')
  }
  rmSync(dir, { recursive: true, force: true })
})

describe('the rendered configuration in nginx itself', () => {
  it('is accepted by nginx -t with 71 sites', ({ skip }) => {
    skip(!nginx, noNginx)
    const file = join(dir, 'check.conf')
    writeFileSync(file, renderNginx({ ...input('127.0.0.1:3000', null), trustedProxies: ['::1'] }))
    const args = ['-t', '-q', '-e', join(dir, 'check.log'), '-c', file]
    expect(execFileSync(nginx ?? '', args, { encoding: 'utf8', stdio: 'pipe' })).toBe('')
  })

  it('brings every one of the 71 hosts to the program over IPv4', async ({ skip }) => {
    skip(!nginx, noNginx)
    for (const { domain } of sites) {
      const answer = await ask('127.0.0.1', domain, {}, '/zwgk//a%20b?x=1')
      expect(answer).toMatchObject({ status: 200, body: `program: ${domain} /zwgk//a%20b?x=1` })
    }
  })

  it('brings every one of the 71 hosts to the program over IPv6', async ({ skip }) => {
    skip(!nginx, noNginx)
    skip(!v6, noV6)
    for (const { domain } of sites) {
      expect((await ask('::1', domain)).body).toBe(`program: ${domain} /`)
    }
  })

  it('answers an unknown host on its own, with 404 that no cache keeps', async ({ skip }) => {
    skip(!nginx, noNginx)
    const before = seen.length
    const answer = await ask('127.0.0.1', 'www.unknown.example')
    expect(answer.status).toBe(404)
    expect(answer.body).toBe('没有这个网站，请核对网址。\n')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers.server).toBe('nginx')
    expect(seen).toHaveLength(before)
  })

  it('does not let a client forge host, address or scheme', async ({ skip }) => {
    skip(!nginx, noNginx)
    await ask('127.0.0.1', 'WWW.PIDU.GOV.CN', {
      forwarded: 'for=9.9.9.9',
      'x-forwarded-for': '9.9.9.9',
      'x-forwarded-host': 'cms.example.gov.cn',
      'x-forwarded-proto': 'https',
      'x-middleware-subrequest': 'proxy',
    })
    const headers = seen.at(-1)?.headers
    expect(headers).toMatchObject({
      host: 'www.pidu.gov.cn',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'www.pidu.gov.cn',
      'x-forwarded-proto': 'http',
    })
    expect(headers).not.toHaveProperty('forwarded')
    expect(headers).not.toHaveProperty('x-middleware-subrequest')
  })

  it('answers preview hosts and keeps the inside addresses inside', async ({ skip }) => {
    skip(!nginx, noNginx)
    expect((await ask('127.0.0.1', 'pidu.preview.example.cn')).status).toBe(200)
    expect((await ask('127.0.0.1', 'www.pidu.gov.cn', {}, '/metrics')).status).toBe(404)
    expect((await ask('127.0.0.1', 'www.pidu.gov.cn', {}, '//ops/outbox')).status).toBe(404)
  })

  it('refuses a large body on a public host with a sentence', async ({ skip }) => {
    skip(!nginx, noNginx)
    const answer = await ask('127.0.0.1', 'www.pidu.gov.cn', { 'content-length': '3000000' })
    expect(answer).toMatchObject({ status: 413, body: '上传的内容超过上限，请缩小后再试。\n' })
  })

  it('speaks HTTP/2 with a known name and refuses an unknown one', async ({ skip }) => {
    skip(!nginx, noNginx)
    skip(!openssl, noOpenssl)
    expect(await protocolOver('127.0.0.1', 'www.pidu.gov.cn')).toBe('h2')
    await expect(protocolOver('127.0.0.1', 'www.unknown.example')).rejects.toThrow(
      /unrecognized name/i,
    )
  })

  it('speaks HTTP/2 over IPv6', async ({ skip }) => {
    skip(!nginx, noNginx)
    skip(!openssl, noOpenssl)
    skip(!v6, noV6)
    expect(await protocolOver('::1', 'www.pidu.gov.cn')).toBe('h2')
  })
})
