import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { box, film, filmParts, photoWithPlace, windowsProgram } from '@/tests/fixtures/media'
import { temporaryDirectories } from '@/tests/helpers/temporary'
import { serveWeb } from '@/tests/helpers/webServer'
import type { WebServer } from '@/tests/helpers/webServer'
import { DEFAULT_LIMITS } from '../model/limits'
import { createResumableUploads } from './resumable'
import type { CompletedUpload, ResumableOptions } from './resumable'

const MB = 1024 ** 2
const temporary = temporaryDirectories()
const servers: WebServer[] = []

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

interface Done {
  bytes: string
  upload: CompletedUpload
}

/** The room behind real HTTP; who uploads is said by a test header. */
async function start(more: Partial<ResumableOptions> = {}) {
  const directory = await temporary()
  const done: Done[] = []
  const errors: unknown[] = []
  const uploads = createResumableUploads({
    authorise: (request) => {
      const owner = request.headers.get('x-user')
      return owner ? { owner } : { message: '请先登录后台。', status: 401 }
    },
    converts: () => Promise.resolve(false),
    directory,
    finished: () => Promise.resolve(null),
    limits: () => DEFAULT_LIMITS,
    onComplete: async (upload) => {
      const bytes = createHash('sha256')
        .update(await readFile(upload.filePath))
        .digest('hex')
      done.push({ bytes, upload })
      return { id: 'media-1' }
    },
    onError: (error) => errors.push(error),
    path: '/upload',
    ...more,
  })
  const server = await serveWeb(uploads.handle)
  servers.push(server)
  return { directory, done, errors, origin: server.origin, uploads }
}

const TUS = { 'tus-resumable': '1.0.0', 'x-user': 'editor-1' }

function metadata(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',')
}

function create(origin: string, length: number, name: string, more: Record<string, string> = {}) {
  const headers = {
    ...TUS,
    'upload-length': String(length),
    'upload-metadata': metadata({ filename: name, site: 'cd' }),
    ...more,
  }
  return fetch(`${origin}/upload`, { headers, method: 'POST' })
}

function patch(url: string, offset: number, body: Buffer, more: Record<string, string> = {}) {
  const headers = {
    ...TUS,
    'content-type': 'application/offset+octet-stream',
    'upload-offset': String(offset),
    ...more,
  }
  return fetch(url, { body: new Uint8Array(body), headers, method: 'PATCH' })
}

async function offsetOf(url: string): Promise<number> {
  const response = await fetch(url, { headers: TUS, method: 'HEAD' })
  return Number(response.headers.get('upload-offset'))
}

/** Sends part of an announced body, waits until the server has it, then cuts the line. */
async function patchAndBreak(url: string, data: Buffer, sent: number): Promise<void> {
  const headers = {
    ...TUS,
    'content-length': String(data.length),
    'content-type': 'application/offset+octet-stream',
    'upload-offset': '0',
  }
  const request = httpRequest(url, { headers, method: 'PATCH' })
  const broken = new Promise<void>((resolve) => request.once('error', () => resolve()))
  request.write(data.subarray(0, sent))
  await new Promise<void>((resolve) => request.once('drain', resolve))
  request.destroy(new Error('line cut'))
  await broken
}

function bigFilm(bytes: number): Buffer {
  const { ftyp, moov } = filmParts()
  return Buffer.concat([ftyp, moov, box('mdat', Buffer.alloc(bytes, 7))])
}

async function messageOf(response: Response): Promise<string> {
  return ((await response.json()) as { message: string }).message
}

describe('resumable upload', () => {
  it('goes on after the line was cut and hands the whole file over', async () => {
    const { directory, done, origin } = await start()
    const data = bigFilm(8 * MB)
    const created = await create(origin, data.length, '会议录像.mp4', {})
    const url = `${origin}${created.headers.get('location')}`

    await patchAndBreak(url, data, 5 * MB)
    await expect.poll(() => offsetOf(url)).toBeGreaterThan(MB)
    const offset = await offsetOf(url)
    expect(offset).toBeLessThan(data.length)
    const finished = await patch(url, offset, data.subarray(offset))

    expect(created.status).toBe(201)
    expect(finished.status).toBe(200)
    expect(await finished.json()).toEqual({ id: 'media-1' })
    expect(done).toHaveLength(1)
    expect(done[0]?.bytes).toBe(createHash('sha256').update(data).digest('hex'))
    expect(done[0]?.upload).toMatchObject({
      metadata: { filename: '会议录像.mp4', site: 'cd' },
      name: '会议录像.mp4',
      owner: 'editor-1',
      verdict: { format: 'mp4', kind: 'video' },
    })
    expect(done[0]?.upload.metadata).not.toHaveProperty('_owner')
    expect(await readdir(directory)).toEqual([])
  })

  it.each([
    ['全景.jpg', DEFAULT_LIMITS.picture, /图片的上限 30 MB（多出 1 字节）/],
    ['规划.pdf', DEFAULT_LIMITS.document, /附件的上限 200 MB（多出 1 字节）/],
    ['会议.mp4', DEFAULT_LIMITS.video, /视频的上限 2 GB（多出 1 字节）/],
  ])('refuses %s one byte over the limit before a byte is stored', async (name, limit, says) => {
    const { directory, origin } = await start()
    const over = await create(origin, limit + 1, name)
    expect(over.status).toBe(413)
    expect(await messageOf(over)).toMatch(says)
    expect(await readdir(directory)).toEqual([])
  })

  it('takes a file of exactly the limit and not a byte more than announced', async () => {
    const data = film()
    const limits = { ...DEFAULT_LIMITS, video: data.length }
    const { done, origin } = await start({ limits: () => limits })
    const created = await create(origin, data.length, 'a.mp4')
    const url = `${origin}${created.headers.get('location')}`
    const more = await patch(url, 0, Buffer.concat([data, Buffer.alloc(1)]))
    const exact = await patch(url, 0, data)
    expect(more.status).toBe(413)
    expect(await messageOf(more)).toMatch(/比上传前说明的大/)
    expect(exact.status).toBe(200)
    expect(done).toHaveLength(1)
  })

  it('refuses by content at the end and keeps nothing', async () => {
    const { directory, done, origin } = await start()
    const program = windowsProgram()
    const created = await create(origin, program.length, '报告.pdf')
    const finished = await patch(`${origin}${created.headers.get('location')}`, 0, program)
    expect(finished.status).toBe(422)
    expect(await messageOf(finished)).toMatch(/Windows 程序/)
    expect(done).toEqual([])
    expect(await readdir(directory)).toEqual([])
  })

  it('gives pictures with their cleaned bytes', async () => {
    const { done, origin } = await start()
    const photo = await photoWithPlace()
    const created = await create(origin, photo.length, '照片.jpg')
    await patch(`${origin}${created.headers.get('location')}`, 0, photo)
    expect(done[0]?.upload.verdict).toMatchObject({
      cleaned: expect.any(Buffer) as Buffer,
      picture: { height: 400, width: 300 },
    })
  })

  it.each([
    ['安装.exe', '10', 415, /\.exe/],
    ['照片.heic', '10', 415, /HEIC/],
    ['空.pdf', '0', 422, /空的/],
    ['报告.pdf', '-1', 400, /重新选择文件/],
    ['报告.pdf', 'x', 400, /重新选择文件/],
  ])('refuses %s of length %s at the start', async (name, length, status, says) => {
    const { origin } = await start()
    const answer = await create(origin, 0, name, { 'upload-length': length })
    expect(answer.status).toBe(status)
    expect(await messageOf(answer)).toMatch(says)
  })

  it('belongs to the one who began it and is never read back', async () => {
    const { origin } = await start()
    const created = await create(origin, 100, 'a.mp4')
    const url = `${origin}${created.headers.get('location')}`
    const other = { ...TUS, 'x-user': 'editor-2' }
    const statuses = await Promise.all([
      create(origin, 100, 'a.mp4', { 'x-user': '' }),
      patch(url, 0, Buffer.alloc(1), { 'x-user': 'editor-2' }),
      fetch(url, { headers: other, method: 'HEAD' }),
      fetch(url, { headers: other, method: 'DELETE' }),
      fetch(url, { headers: TUS, method: 'GET' }),
      patch(url, 5, Buffer.alloc(1)),
      patch(`${origin}/upload/unknown`, 0, Buffer.alloc(1)),
    ]).then((answers) => answers.map(({ status }) => status))
    expect(statuses).toEqual([401, 404, 404, 404, 405, 409, 404])
    expect(await offsetOf(url)).toBe(0)
  })

  it('says every failure in Chinese and lets no other origin in', async () => {
    const { origin } = await start()
    const options = await fetch(`${origin}/upload`, {
      headers: { ...TUS, origin: 'https://evil.example' },
      method: 'OPTIONS',
    })
    const old = await fetch(`${origin}/upload`, { headers: { 'x-user': 'e' }, method: 'POST' })
    expect([...options.headers.keys()].filter((name) => name.startsWith('access-'))).toEqual([])
    expect(old.status).toBe(412)
    expect(await messageOf(old)).toMatch(/刷新页面/)
  })

  it('keeps the bytes when the item cannot be made, so the last step can be repeated', async () => {
    const answers = [
      () => Promise.reject(new Error('database is down')),
      () => Promise.resolve({ id: 'm' }),
    ]
    const { errors, origin } = await start({
      onComplete: () => answers.shift()?.() ?? Promise.resolve({}),
    })
    const data = film()
    const created = await create(origin, data.length, 'a.mp4')
    const url = `${origin}${created.headers.get('location')}`
    const failed = await patch(url, 0, data)
    const again = await patch(url, data.length, Buffer.alloc(0))
    expect(failed.status).toBe(500)
    expect(await messageOf(failed)).toMatch(/^上传没有完成/)
    expect(errors).toEqual([new Error('database is down')])
    expect(await again.json()).toEqual({ id: 'm' })
  })

  it('sweeps what rested too long', async () => {
    const { directory, origin, uploads } = await start({ expiresAfter: 1 })
    await create(origin, 100, 'a.mp4')
    await expect.poll(() => uploads.sweep()).toBe(1)
    expect(await readdir(directory)).toEqual([])
  })
})
