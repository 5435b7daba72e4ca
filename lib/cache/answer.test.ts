import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerFromStore, PAGE_CACHE_CONTROL } from './answer.ts'
import { dropAll, dropTags, pageStore } from './shared.ts'
import type { Answer } from './store.ts'
import { clock } from './store.ts'
import { pageKey } from './value.ts'

const PATH = '/site/a.localhost/plain'
const BODY = '<h1>成都</h1>'
let server: Server
let base: string

beforeAll(async () => {
  server = createServer((request, response) => {
    if (answerFromStore(request, response, PATH)) return
    response.statusCode = 202
    response.end('Next')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

function keep(change: Partial<Answer> = {}, age = 0): void {
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  const answer = { body: Buffer.from(BODY), etag: '"e1"', headers, status: 200, ...change }
  const cacheControl = { expire: undefined, revalidate: 3600 }
  const rest = { cacheControl, storedAt: clock() - age, tags: ['t'], value: {} }
  pageStore().set(pageKey(PATH), { ...rest, answer }, pageStore().now(), 100)
}

beforeEach(() => {
  dropAll()
  keep()
})

describe('answerFromStore', () => {
  it('sends the page, which no intermediary may keep unasked', async () => {
    const answer = await fetch(base)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe(BODY)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe(PAGE_CACHE_CONTROL)
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(BODY)))
  })

  it('sends no body to HEAD', async () => {
    const answer = await fetch(base, { method: 'HEAD' })
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(BODY)))
    expect(await answer.text()).toBe('')
  })

  it.each([
    ['"e1"', 304],
    ['"x", W/"e1"', 304],
    ['*', 304],
    ['"e2"', 200],
  ])('If-None-Match %s: %d', async (known, status) => {
    const answer = await fetch(base, { headers: { 'if-none-match': known } })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('etag')).toBe('"e1"')
  })

  it('sends a kept redirect', async () => {
    keep({ headers: { location: '/zwgk' }, status: 308 })
    const answer = await fetch(base, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/zwgk'])
  })

  it.each([
    ['the client router', { headers: { rsc: '1' } }],
    ['an action', { headers: { 'next-action': 'x' }, method: 'POST' }],
    ['a form', { method: 'POST' }],
    ['a draft', { headers: { cookie: '__prerender_bypass=x' } }],
  ])('leaves %s to Next', async (_name, init) => {
    expect((await fetch(base, init)).status).toBe(202)
  })

  it('leaves a dropped page and a page past its time to Next', async () => {
    keep({}, 3_601_000)
    expect((await fetch(base)).status).toBe(202)
    keep()
    dropTags(['t'])
    expect((await fetch(base)).status).toBe(202)
  })
})
