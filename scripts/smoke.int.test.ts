import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, expect, it } from 'vitest'
import { samplePage, sampleSite } from './smoke/sample.ts'

const program = fileURLToPath(new URL('./smoke.ts', import.meta.url))
const dir = mkdtempSync(join(tmpdir(), 'jiyue-smoke-'))
const list = join(dir, 'sites.csv')
const sites = ['one', 'two', 'three'].map((slug, index) => ({
  ...sampleSite,
  slug,
  name: `成都市样例${slug}局`,
  domain: `${slug}.chengdu.gov.cn`,
  siteCode: `510100010${index}`,
}))
writeFileSync(
  list,
  [
    'slug,name,domain,site_code',
    ...sites.map((s) => [s.slug, s.name, s.domain, s.siteCode].join()),
  ].join('\n'),
)
const asked: string[] = []
const servers: ReturnType<typeof createServer>[] = []
const articles = (path: string) =>
  [1, 2, 3].map((n) => `<a href="${path}/2026-11/0000000${n}.html">文</a>`).join('')

/** Answers every known path of every site rightly; `change` spoils single answers. */
function portal(
  change: (host: string, path: string, html: string) => string | number,
): RequestListener {
  return (request, answer) => {
    const host = request.headers.host ?? ''
    const url = request.url ?? ''
    asked.push(`${host}${url}`)
    const site = sites.find((s) => host.startsWith(`${s.slug}.`))
    const main = ['/', '/xwzx', '/zwgk/tzgg'].includes(url)
      ? articles(url === '/' ? '/xwzx' : url)
      : '正文'
    const result = site ? change(host, url, samplePage(site, main)) : 404
    answer.setHeader('content-type', 'text/html; charset=utf-8')
    if (typeof result === 'number') answer.writeHead(result).end()
    else answer.end(result)
  }
}

async function smoke(listener: RequestListener, ...args: string[]) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const base = ['--base', `http://127.0.0.1:${port}`, '--sites', list, ...args]
  return new Promise<{ code: number; lines: string[]; port: number }>((resolve) => {
    execFile(process.execPath, [program, ...base], (error, stdout) => {
      resolve({ code: Number(error?.code ?? 0), lines: stdout.trim().split('\n'), port })
    })
  })
}

afterEach(() => {
  asked.length = 0
  for (const server of servers.splice(0)) server.close()
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

it('asks each site for a home page, two lists and three articles by its stand-in host', async () => {
  const { code, lines, port } = await smoke(portal((_host, _path, html) => html))
  expect(lines.at(-1)).toBe('3/3')
  expect(lines.at(-2)).toMatch(/^检查了 18 个页面/)
  expect(code).toBe(0)
  const host = `one.localhost:${port}`
  expect(asked.filter((line) => line.startsWith(host)).toSorted()).toEqual(
    [
      `${host}/`,
      `${host}/xwzx`,
      `${host}/zwgk/tzgg`,
      `${host}/xwzx/2026-11/00000001.html`,
      `${host}/zwgk/tzgg/2026-11/00000001.html`,
      `${host}/xwzx/2026-11/00000002.html`,
    ].toSorted(),
  )
})

it('sends the real domains when asked', async () => {
  const { lines } = await smoke(
    portal((_host, _path, html) => html),
    '--hosts',
    'canonical',
  )
  expect(lines.at(-1)).toBe('3/3')
  expect(asked).toContain('two.chengdu.gov.cn/')
})

it('sends preview hosts when asked, and only those of the named sites', async () => {
  const args = ['--hosts', 'preview', '--suffix', 'preview.example.cn', '--only', 'two']
  const { lines } = await smoke(
    portal((_host, _path, html) => html),
    ...args,
  )
  expect(lines.at(-1)).toBe('1/1')
  expect(asked).toContain('two.preview.example.cn/')
})

it('names each failing page and fails', async () => {
  const { code, lines, port } = await smoke(
    portal((host, path, html) => {
      if (host.startsWith('one.') && path === '/zwgk/tzgg') return 500
      if (host.startsWith('two.') && path.endsWith('.html')) return html.replace('正文', 'DRAFT')
      return html
    }),
  )
  expect(code).toBe(1)
  expect(lines.at(-1)).toBe('1/3')
  expect(lines).toContain(`✗ one http://one.localhost:${port}/zwgk/tzgg 状态应为 200，现为 500`)
  expect(lines).toContain(
    `✗ one http://one.localhost:${port}/ 只找到 1 个有内容的列表页，应有 2 个`,
  )
  expect(lines.filter((line) => line.startsWith('✗ two'))).toHaveLength(3)
})

it('sees that a page of one site is served to another', async () => {
  const [one = sampleSite] = sites
  const foreign = samplePage(one, articles('/xwzx'))
  const { code, lines, port } = await smoke(
    portal((host, path, html) => (host.startsWith('three.') && path === '/' ? foreign : html)),
  )
  expect(code).toBe(1)
  expect(lines.at(-1)).toBe('2/3')
  expect(lines).toContain(
    `✗ three http://three.localhost:${port}/ SiteName 是另一个站点“${one.name}”`,
  )
})

it('explains itself when an option is wrong', async () => {
  const { code } = await smoke(
    portal(() => 404),
    '--hosts',
    'all',
  )
  expect(code).toBe(2)
  expect(asked).toEqual([])
})
