import { open, readFile } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { fileOf, MediaWorld } from '@/tests/helpers/mediaWorld'
import { film, photoWithPlace, picture, pngClaiming, windowsProgram } from '@/tests/fixtures/media'
import { office } from '@/tests/fixtures/packets'

import { DEFAULT_LIMITS } from './model/limits'
import { storedPath } from './upload/places'

const system = { overrideAccess: true } as const

describeOnBothDatabases('uploads', (database) => {
  let world: MediaWorld
  let editor: User

  beforeAll(async () => {
    world = await MediaWorld.start(database)
    editor = await world.user('editor')
  })

  /** A file of a given size that takes no room on the disk. */
  async function sparse(name: string, size: number) {
    const tempFilePath = path.join(database.folder, name)
    const handle = await open(tempFilePath, 'w')
    await handle.truncate(size)
    await handle.close()
    return { ...fileOf(name, Buffer.alloc(0)), size, tempFilePath }
  }

  const post = (
    file: ReturnType<typeof fileOf> | null,
    fields: object = {},
    who: null | User = editor,
  ) => world.form(who, 'POST', '/api/media?depth=0', file, { site: world.site.id, ...fields })

  it('keeps a form upload under an id, with its Chinese name and nothing else on the disk', async () => {
    const before = await world.onDisk()
    const data = await picture(640, 480, 'png')

    const { doc, status } = await post(fileOf('开学典礼 现场.png', data, 'image/png'))

    expect(status).toBe(201)
    expect(doc).toMatchObject({
      filesize: data.length,
      format: 'png',
      height: 480,
      kind: 'picture',
      mimeType: 'image/png',
      originalName: '开学典礼 现场.png',
      slices: 1,
      width: 640,
    })
    expect(doc.filename).toMatch(/^[a-z0-9]{20}\.png$/)
    const added = (await world.onDisk()).filter((name) => !before.includes(name))
    expect(added).toEqual([doc.filename])
    expect(await readFile(storedPath(doc.filename ?? ''))).toEqual(data)
  })

  it('stores the cleaned picture: upright, its new size, no place', async () => {
    const photo = await photoWithPlace()

    const { doc } = await post(fileOf('手机照片.jpg', photo, 'image/jpeg'))

    const stored = await readFile(storedPath(doc.filename ?? ''))
    const metadata = await sharp(stored).metadata()
    expect(metadata.exif).toBeUndefined()
    expect(metadata.orientation).toBeUndefined()
    expect([doc.width, doc.height]).toEqual([300, 400])
    expect([metadata.width, metadata.height]).toEqual([300, 400])
    expect(doc.filesize).toBe(stored.length)
  })

  it('knows the length and size of a film and removes its place', async () => {
    const bytes = film({ place: '+30.6586+104.0648/' })
    expect(bytes.includes('+30.6586')).toBe(true)

    const { doc } = await post(fileOf('宣传片.mp4', bytes, 'video/mp4'))

    expect(doc).toMatchObject({ duration: 12, height: 360, kind: 'video', width: 640 })
    const stored = await readFile(storedPath(doc.filename ?? ''))
    expect(stored.includes('+30.6586')).toBe(false)
  })

  it('believes nothing that a client says of the file', async () => {
    const said = { charset: 'utf-7', filename: 'x.png', format: 'exe', kind: 'video', width: 9 }

    const { doc } = await post(fileOf('a.png', await picture(32, 16, 'png'), 'text/plain'), said)
    const changed = await world.form(editor, 'PATCH', `/api/media/${doc.id}`, null, {
      ...said,
      mimeType: 'text/html',
    })

    const facts = { format: 'png', kind: 'picture', mimeType: 'image/png', width: 32 }
    expect(doc).toMatchObject(facts)
    expect(changed.doc).toMatchObject({ ...facts, filename: doc.filename })
  })

  it('renames the download and keeps the extension of the real format', async () => {
    const { doc } = await post(fileOf('附件.docx', office('docx')))

    const address = `/api/media/${doc.id}`
    const renamed = await world.form(editor, 'PATCH', address, null, {
      originalName: '2026年/招生计划.exe',
    })

    expect(renamed.doc.originalName).toBe('招生计划.exe.docx')
    expect(renamed.doc.filename).toBe(doc.filename)
  })

  it('replaces the file of an item under the same id and removes the old one', async () => {
    const { doc } = await post(fileOf('封面.jpg', await picture(800, 600, 'jpeg')))

    const file = fileOf('新封面.png', await picture(500, 400, 'png'))
    const replaced = await world.form(editor, 'PATCH', `/api/media/${doc.id}`, file, {})

    expect(replaced.doc).toMatchObject({ id: doc.id, originalName: '封面.png', width: 500 })
    const disk = await world.onDisk()
    expect(disk).toContain(replaced.doc.filename)
    expect(disk).not.toContain(doc.filename)
  })

  it('refuses another kind of file in its place and keeps the old one', async () => {
    const { doc } = await post(fileOf('封面.jpg', await picture(80, 60, 'jpeg')))
    const before = await world.onDisk()

    const file = fileOf('封面.docx', office('docx'))
    const answer = await world.form(editor, 'PATCH', `/api/media/${doc.id}`, file, {})

    expect(answer.status).toBe(422)
    expect(answer.sentence).toContain('只能用图片替换')
    expect(await world.onDisk()).toEqual(before)
  })

  describe('refused, with nothing left behind', () => {
    it.each([
      ['a renamed program', '通知.pdf', windowsProgram, 422],
      [
        'a document with macros',
        '表.docx',
        () => office('docm', { 'word/vbaProject.bin': 'x' }),
        422,
      ],
      ['SVG', '徽标.svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415],
      [
        'SVG called PNG',
        '徽标.png',
        () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        422,
      ],
      ['a picture bomb', '大图.png', () => pngClaiming(30_000, 30_000), 413],
      ['a cut-off picture', '坏图.png', () => pngClaiming(30, 30), 422],
      ['an empty file', '空.txt', () => Buffer.alloc(0), 422],
      ['a page', '页面.html', () => Buffer.from('<script>alert(1)</script>'), 415],
    ] as const)('%s', async (_what, name, bytes, status) => {
      const before = { disk: await world.onDisk(), rows: await world.rows() }
      const local = world.upload(name, bytes()).catch((error: { status: number }) => error.status)

      const answer = await post(fileOf(name, bytes()))

      expect(answer.status).toBe(status)
      expect(answer.sentence).toMatch(/[\u4e00-\u9fff].*。$/)
      expect(await local).toBe(status)
      expect({ disk: await world.onDisk(), rows: await world.rows() }).toEqual(before)
    })

    it.each([
      ['picture', '图.jpg'],
      ['document', '附件.pdf'],
      ['audio', '录音.mp3'],
      ['video', '影片.mp4'],
    ] as const)('a %s one byte over the limit of its kind', async (kind, name) => {
      const rows = await world.rows()
      const file = await sparse(name, DEFAULT_LIMITS[kind] + 1)

      const upload = world.payload.create({
        collection: 'media',
        data: { site: world.site.id },
        file,
        ...system,
      })

      await expect(upload).rejects.toMatchObject({ status: 413 })
      await expect(upload).rejects.toThrow('多出 1 字节')
      expect(await world.rows()).toBe(rows)
    })

    it('what exceeds the limit that the settings name, over HTTP', async () => {
      await world.payload.updateGlobal({
        slug: 'media-settings',
        data: { audioMB: 1, documentMB: 1, pictureMB: 1, videoMB: 1 },
        ...system,
      })
      const before = { disk: await world.onDisk(), rows: await world.rows() }
      const big = Buffer.concat([film(), Buffer.alloc(1024 ** 2)])

      const answer = await post(fileOf('影片.mp4', big))
      const announced = await world.form(
        editor,
        'POST',
        '/api/media',
        fileOf('a.mp4', film()),
        {},
        {
          'content-length': String(5 * 1024 ** 2),
        },
      )

      await world.payload.updateGlobal({
        slug: 'media-settings',
        data: { audioMB: 200, documentMB: 200, pictureMB: 30, videoMB: 2048 },
        ...system,
      })
      expect([answer.status, announced.status]).toEqual([413, 413])
      expect(answer.sentence).toContain('上限 1 MB')
      expect({ disk: await world.onDisk(), rows: await world.rows() }).toEqual(before)
    })

    it('a form without a file', async () => {
      expect(await post(null)).toMatchObject({ sentence: '请选择要上传的文件。', status: 422 })
    })

    it('a file whose row breaks another rule', async () => {
      const before = await world.onDisk()
      const file = fileOf('图.png', await picture(20, 20, 'png'))

      const answer = await post(file, { alt: '字'.repeat(300) })

      expect(answer.status).toBe(400)
      expect(await world.onDisk()).toEqual(before)
    })
  })

  describe('by people', () => {
    it.each([
      ['nobody', () => Promise.resolve(null)],
      ['an editor of another site', () => world.user('editor', world.otherSite)],
    ] as const)('is refused to %s', async (_who, make) => {
      const who = await make()
      const before = { disk: await world.onDisk(), rows: await world.rows() }

      const answer = await post(fileOf('图.png', await picture(20, 20, 'png')), {}, who)

      expect(answer.status).toBe(403)
      expect({ disk: await world.onDisk(), rows: await world.rows() }).toEqual(before)
    })

    it('shows the stored file and its thumbnail to staff of the site alone', async () => {
      const { doc } = await post(fileOf('图.png', await picture(900, 600, 'png'), 'image/png'))
      const stranger = await world.user('editor', world.otherSite)
      const ask = async (address: string, who: null | User) => {
        const headers = who ? await world.signedIn(who) : {}
        return (await world.raw(address, { headers })).status
      }
      const addresses = [`/api/media/file/${doc.filename}`, `/api/media/${doc.id}/thumbnail`]

      for (const address of addresses) {
        expect([address, await ask(address, editor)]).toEqual([address, 200])
        expect([address, await ask(address, stranger)]).toEqual([address, 404])
        expect([address, await ask(address, null)]).toEqual([address, 404])
      }
      expect(doc.thumbnailURL).toContain(`/api/media/${doc.id}/thumbnail`)
    })
  })
})
