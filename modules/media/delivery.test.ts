import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryDirectories } from '@/tests/helpers/temporary'
import { serveFile } from './delivery'
import type { ServedFile } from './delivery'
import { contentDisposition } from './disposition'
import { parseRange } from './range'

const temporary = temporaryDirectories()
const CONTENT = '0123456789'
const DATE = 'Tue, 03 Nov 2026 01:02:03 GMT'

async function served(more: Partial<ServedFile> = {}): Promise<ServedFile> {
  const file = path.join(await temporary(), 'file')
  await writeFile(file, CONTENT)
  return {
    disposition: 'inline',
    etag: '"v1"',
    lastModified: new Date('2026-11-03T01:02:03.456Z'),
    mime: 'application/pdf',
    name: '通知.pdf',
    path: file,
    size: CONTENT.length,
    ...more,
  }
}

async function ask(
  headers: Record<string, string>,
  more: Partial<ServedFile> = {},
  method = 'GET',
) {
  const response = serveFile(await served(more), new Headers(headers), method)
  const body = response.body ? await new Response(response.body).text() : null
  return { body, headers: Object.fromEntries(response.headers), status: response.status }
}

describe('serveFile', () => {
  it('sends the whole file with the headers that keep it harmless and short-lived', async () => {
    const { body, headers, status } = await ask({})
    expect({ body, status }).toEqual({ body: CONTENT, status: 200 })
    expect(headers).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=60',
      'content-disposition': `inline; filename="__.pdf"; filename*=UTF-8''%E9%80%9A%E7%9F%A5.pdf`,
      'content-length': '10',
      'content-type': 'application/pdf',
      etag: '"v1"',
      'last-modified': DATE,
      'x-content-type-options': 'nosniff',
    })
  })

  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=4-', '456789', 'bytes 4-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=-99', CONTENT, 'bytes 0-9/10'],
  ])('sends %s as 206', async (range, part, where) => {
    const answer = await ask({ range })
    expect(answer).toMatchObject({ body: part, status: 206 })
    expect(answer.headers).toMatchObject({
      'content-length': String(part.length),
      'content-range': where,
    })
  })

  it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('answers %s with 416', async (range) => {
    const answer = await ask({ range })
    expect(answer).toMatchObject({ body: null, status: 416 })
    expect(answer.headers['content-range']).toBe('bytes */10')
  })

  it.each(['bytes=0-1,4-5', 'bytes=3-1', 'items=0-1', 'bytes=', 'bytes=a-b'])(
    'answers %s with the whole file',
    async (range) => {
      expect(await ask({ range })).toMatchObject({ body: CONTENT, status: 200 })
    },
  )

  it.each([
    [{ 'if-range': '"v1"' }, 206],
    [{ 'if-range': '"v0"' }, 200],
    [{ 'if-range': 'W/"v1"' }, 200],
    [{ 'if-range': DATE }, 206],
    [{ 'if-range': 'Tue, 03 Nov 2026 01:02:04 GMT' }, 200],
  ])('honours %j', async (headers, status) => {
    expect((await ask({ range: 'bytes=0-1', ...headers })).status).toBe(status)
  })

  it.each([
    [{ 'if-none-match': '"v1"' }, 304],
    [{ 'if-none-match': '"v0", W/"v1"' }, 304],
    [{ 'if-none-match': '*' }, 304],
    [{ 'if-none-match': '"v0"' }, 200],
    [{ 'if-modified-since': DATE }, 304],
    [{ 'if-modified-since': 'Tue, 03 Nov 2026 01:02:02 GMT' }, 200],
    [{ 'if-modified-since': 'nonsense' }, 200],
    [{ 'if-modified-since': DATE, 'if-none-match': '"v0"' }, 200],
  ])('revalidates %j', async (headers, status) => {
    const answer = await ask(headers)
    expect(answer.status).toBe(status)
    expect(answer.headers.etag).toBe('"v1"')
  })

  it('answers HEAD without body, ignoring the range, and refuses other methods', async () => {
    const head = await ask({ range: 'bytes=0-1' }, {}, 'HEAD')
    expect(head).toMatchObject({ body: null, status: 200 })
    expect(head.headers['content-length']).toBe('10')
    expect(await ask({}, {}, 'POST')).toMatchObject({
      headers: { allow: 'GET, HEAD' },
      status: 405,
    })
  })

  it('opens only harmless types in the window, and those in a sandbox', async () => {
    const word = await ask({}, { mime: 'application/msword', name: '表.doc' })
    const text = await ask({}, { charset: 'gb18030', mime: 'text/plain', name: '说明.txt' })
    const page = await ask({}, { mime: 'text/html', name: 'a.html' })
    expect(word.headers['content-disposition']).toMatch(/^attachment/)
    expect(page.headers['content-disposition']).toMatch(/^attachment/)
    expect(text.headers['content-disposition']).toMatch(/^inline/)
    expect(text.headers['content-type']).toBe('text/plain; charset=gb18030')
    expect(text.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/)
  })

  it('sends an empty file', async () => {
    expect(await ask({}, { size: 0 })).toMatchObject({ body: '', status: 200 })
  })

  it('closes the file when the reader leaves', async () => {
    const { body } = serveFile(await served(), new Headers())
    await expect(body?.cancel()).resolves.toBeUndefined()
  })
})

describe('names and ranges', () => {
  it.each([
    ['a "b" 100%.pdf', `filename="a _b_ 100_.pdf"; filename*=UTF-8''a%20%22b%22%20100%25.pdf`],
    [
      "关于'x'(1)*.pdf",
      `filename="__'x'(1)*.pdf"; filename*=UTF-8''%E5%85%B3%E4%BA%8E%27x%27%281%29%2A.pdf`,
    ],
    ['a\r\nSet-Cookie: x.pdf', 'filename="a__Set-Cookie: x.pdf"'],
    ['../../etc/passwd', 'filename=".._.._etc_passwd"'],
    ['\ud800.txt', "filename*=UTF-8''%EF%BF%BD.txt"],
  ])('writes %j safely', (name, part) => {
    const value = contentDisposition('attachment', name)
    expect(value).toContain(part)
    expect(value).not.toMatch(/[^\x20-\x7e]/)
  })

  it('finds nothing in an empty file', () => {
    expect(parseRange('bytes=0-', 0)).toBe('unsatisfiable')
    expect(parseRange(null, 10)).toBeNull()
  })
})
