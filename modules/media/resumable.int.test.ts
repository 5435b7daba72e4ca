import { readFile } from 'node:fs/promises'

import { beforeAll, expect, it } from 'vitest'

import type { Media } from '@/payload-types'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { MediaWorld } from '@/tests/helpers/mediaWorld'
import { film, picture, windowsProgram } from '@/tests/fixtures/media'
import { serveWeb } from '@/tests/helpers/webServer'

import { storedPath } from './upload/places'

const PATH = '/api/media-uploads'

describeOnBothDatabases('resumable uploads over HTTP', (database) => {
  let world: MediaWorld
  let origin: string
  let editor: Record<string, string>
  let stranger: Record<string, string>

  beforeAll(async () => {
    world = await MediaWorld.start(database)
    const server = await serveWeb((request) => world.handle(request))
    origin = server.origin
    editor = await world.signedIn(await world.user('editor'))
    stranger = await world.signedIn(await world.user('editor', world.otherSite))
    return () => server.close()
  })

  const metadata = (values: Record<string, string>): string =>
    Object.entries(values)
      .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
      .join(',')

  const begin = (length: number, values: Record<string, string>, who = editor) =>
    fetch(`${origin}${PATH}`, {
      headers: {
        ...who,
        'tus-resumable': '1.0.0',
        'upload-length': String(length),
        'upload-metadata': metadata({ site: world.site.id, ...values }),
      },
      method: 'POST',
    })

  const send = (address: string, offset: number, data: Buffer, who = editor) =>
    fetch(new URL(address, origin), {
      body: new Uint8Array(data),
      headers: {
        ...who,
        'content-type': 'application/offset+octet-stream',
        'tus-resumable': '1.0.0',
        'upload-offset': String(offset),
      },
      method: 'PATCH',
    })

  const head = (address: string, who = editor) =>
    fetch(new URL(address, origin), {
      headers: { ...who, 'tus-resumable': '1.0.0' },
      method: 'HEAD',
    })

  const rowOf = (id: string): Promise<Media> =>
    world.payload.findByID({ id, collection: 'media', depth: 0, overrideAccess: true })

  it('takes a film in parts and makes its row by the same rules as the form', async () => {
    const bytes = film({ place: '+30.6586+104.0648/' })
    const created = await begin(bytes.length, { alt: '宣传片', filename: '宣传片.mp4' })
    const address = created.headers.get('location') ?? ''

    const first = await send(address, 0, bytes.subarray(0, 100))
    const offset = (await head(address)).headers.get('upload-offset')
    const last = await send(address, 100, bytes.subarray(100))

    expect([created.status, first.status, offset, last.status]).toEqual([201, 204, '100', 200])
    const { doc } = (await last.json()) as { doc: Media }
    const row = await rowOf(doc.id)
    expect(row).toMatchObject({ duration: 12, kind: 'video', originalName: '宣传片.mp4' })
    const stored = await readFile(storedPath(row.filename ?? ''))
    expect([stored.length, stored.includes('+30.6586')]).toEqual([bytes.length, false])
    expect(await world.onDisk()).toContain(row.filename)
    expect((await world.onDisk()).filter((name) => name !== row.filename)).toEqual([])
  })

  it('makes one file of an upload whose last answer was lost, however often it is repeated', async () => {
    const bytes = film()
    const created = await begin(bytes.length, { filename: '录像.mp4' })
    const address = created.headers.get('location') ?? ''
    const rows = await world.rows()
    const done = (await (await send(address, 0, bytes)).json()) as { doc: Media }

    const asked = await head(address)
    const repeated = await Promise.all(
      [0, 1].map(() => send(address, bytes.length, Buffer.alloc(0))),
    )
    const bodies = await Promise.all(repeated.map((answer) => answer.json()))

    expect([asked.status, asked.headers.get('upload-offset')]).toEqual([200, String(bytes.length)])
    expect(bodies).toEqual([done, done])
    expect(await world.rows()).toBe(rows + 1)
    expect((await send(address, bytes.length, Buffer.alloc(0), stranger)).status).toBe(404)
  })

  it('replaces the file of an item that the person may change', async () => {
    const media = await world.upload('封面.png', await picture(60, 40, 'png'))
    const next = await picture(90, 30, 'png')
    const created = await begin(next.length, { filename: '新.png', replaces: media.id })

    const done = await send(created.headers.get('location') ?? '', 0, next)

    expect(done.status).toBe(200)
    expect(await rowOf(media.id)).toMatchObject({ originalName: '封面.png', width: 90 })
  })

  it.each([
    ['nobody', () => ({}), 401],
    ['staff of another site', () => stranger, 403],
  ] as const)('refuses %s before a byte is sent', async (_who, headers, status) => {
    const created = await begin(10, { filename: 'a.txt' }, headers())

    expect(created.status).toBe(status)
    expect(((await created.json()) as { message: string }).message).toMatch(/。$/)
  })

  it('hides an upload from everybody but its owner', async () => {
    const created = await begin(10, { filename: 'a.txt' })
    const address = created.headers.get('location') ?? ''

    expect((await head(address, stranger)).status).toBe(404)
    expect((await send(address, 0, Buffer.from('0123456789'), stranger)).status).toBe(404)
    const ended = await fetch(new URL(address, origin), {
      headers: { ...editor, 'tus-resumable': '1.0.0' },
      method: 'DELETE',
    })
    expect(ended.status).toBe(204)
  })

  it('refuses what the content is not, leaving no row and no file', async () => {
    const before = { disk: await world.onDisk(), rows: await world.rows() }
    const program = windowsProgram()
    const created = await begin(program.length, { filename: '通知.pdf' })

    const done = await send(created.headers.get('location') ?? '', 0, program)

    expect(done.status).toBe(422)
    expect(((await done.json()) as { message: string }).message).toContain('程序')
    expect({ disk: await world.onDisk(), rows: await world.rows() }).toEqual(before)
  })

  it('does not let staff replace the file of another site', async () => {
    const media = await world.upload('封面.png', await picture(60, 40, 'png'))
    const next = await picture(90, 30, 'png')
    const created = await begin(
      next.length,
      { filename: '新.png', replaces: media.id, site: world.otherSite.id },
      stranger,
    )

    const done = await send(created.headers.get('location') ?? '', 0, next, stranger)

    expect(done.status).toBe(403)
    expect(await rowOf(media.id)).toMatchObject({ filename: media.filename, width: 60 })
  })

  it('says how far an upload may go', async () => {
    const response = await fetch(`${origin}${PATH}`, { headers: editor, method: 'OPTIONS' })

    expect(response.status).toBe(204)
    expect(response.headers.get('tus-version')).toContain('1.0.0')
    expect(response.headers.get('tus-extension')).toContain('creation')
  })
})
