import { readFile } from 'node:fs/promises'

import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'

import type { Media, User } from '@/payload-types'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { fileOf, MediaWorld } from '@/tests/helpers/mediaWorld'
import { movingGif, picture } from '@/tests/fixtures/media'

import { sweepFiles } from './jobs'
import { storedPath } from './upload/places'

const system = { overrideAccess: true } as const
const TURN = { crop: null, mosaics: [], rotate: 90 }
const CROP = { crop: { height: 100, left: 10, top: 20, width: 200 }, mosaics: [], rotate: 0 }

describeOnBothDatabases('editing pictures', (database) => {
  let world: MediaWorld
  let editor: User

  beforeAll(async () => {
    world = await MediaWorld.start(database)
    editor = await world.user('editor')
  })

  const edit = (media: Media, input: object, who = editor) =>
    world.json(who, 'POST', `/api/media/${media.id}/edit`, input)
  const undo = (media: Media) => world.json(editor, 'POST', `/api/media/${media.id}/edit/undo`, {})
  const rowOf = (media: Media): Promise<Media> =>
    world.payload.findByID({ id: media.id, collection: 'media', depth: 0, ...system })

  it('keeps id and address; the pages that show it are told, and citizens see the new one', async () => {
    const { article, media } = await world.shown()
    await world.visit('images', media.id, '640.webp')

    const { status } = await edit(media, TURN)

    expect(status).toBe(200)
    const row = await rowOf(media)
    expect(row).toMatchObject({ height: 1200, originalFile: media.filename, width: 800 })
    const seen = await world.visit('images', media.id, '640.webp')
    const { height, width } = await sharp(Buffer.from(await seen.arrayBuffer())).metadata()
    expect([width, height]).toEqual([640, 960])
    const { docs } = await world.payload.find({
      collection: 'outbox',
      limit: 1,
      sort: '-seq',
      ...system,
    })
    expect(docs[0]?.tags).toContain(`article:${article.id}`)
  })

  it('undo brings back what was uploaded, to the byte, after several edits', async () => {
    const before = await world.onDisk()
    const data = await picture(400, 300, 'png')
    const media = await world.upload('现场.png', data)
    await edit(media, CROP)
    await edit(media, TURN)
    expect(await rowOf(media)).toMatchObject({ height: 200, width: 100 })
    expect((await world.onDisk()).length).toBe(before.length + 2)

    const { status } = await undo(media)

    const row = await rowOf(media)
    expect([status, row.width, row.height, row.originalFile ?? null]).toEqual([200, 400, 300, null])
    expect(await readFile(storedPath(row.filename ?? ''))).toEqual(data)
    expect((await world.onDisk()).length).toBe(before.length + 1)
    expect((await undo(media)).status).toBe(422)
  })

  it('keeps the original through changes of words and the sweeping of the disk', async () => {
    const media = await world.upload('现场.png', await picture(400, 300, 'png'))
    await edit(media, TURN)

    await world.form(editor, 'PATCH', `/api/media/${media.id}?select[alt]=true`, null, {
      alt: '现场的人',
    })
    await sweepFiles(world.payload, Date.now() + 48 * 60 * 60 * 1000)

    expect(await rowOf(media)).toMatchObject({ originalFile: media.filename })
    expect(await world.onDisk()).toContain(media.filename)
  })

  it('lets the original go with a new file in its place', async () => {
    const media = await world.upload('现场.png', await picture(400, 300, 'png'))
    await edit(media, TURN)
    const file = fileOf('新.png', await picture(80, 60, 'png'))

    const address = `/api/media/${media.id}?select[alt]=true`
    await world.form(editor, 'PATCH', address, file, {})

    const row = await rowOf(media)
    expect([row.originalFile ?? null, row.width]).toEqual([null, 80])
    expect(await world.onDisk()).not.toContain(media.filename)
    expect(await world.onDisk()).toContain(row.filename)
  })

  it('shows a preview and changes nothing', async () => {
    const media = await world.upload('现场.png', await picture(400, 300, 'png'))
    const headers = { ...(await world.signedIn(editor)), 'Content-Type': 'application/json' }

    const response = await world.raw(`/api/media/${media.id}/edit/preview`, {
      body: JSON.stringify(TURN),
      headers,
      method: 'POST',
    })

    const { height, width } = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
    expect([response.status, width, height]).toEqual([200, 300, 400])
    expect((await rowOf(media)).filename).toBe(media.filename)
  })

  it.each([
    ['no change', { crop: null, mosaics: [], rotate: 0 }, '还没有改动'],
    ['a crop beyond the edge', { ...CROP, crop: { ...CROP.crop, width: 391 } }, '超出了图片'],
    ['an oblique turn', { ...TURN, rotate: 45 }, '90 度'],
    ['half pixels', { ...CROP, crop: { ...CROP.crop, left: 0.5 } }, '整数像素'],
  ])('refuses %s and leaves the picture alone', async (_what, input, why) => {
    const media = await world.upload('现场.png', await picture(400, 300, 'png'))
    const disk = await world.onDisk()

    const { sentence, status } = await edit(media, input)

    expect([status, sentence]).toEqual([422, expect.stringContaining(why)])
    expect(await world.onDisk()).toEqual(disk)
  })

  it('refuses moving pictures, and people who may not change the file', async () => {
    const gif = await world.upload('动图.gif', await movingGif(3))
    const still = await world.upload('现场.png', await picture(400, 300, 'png'))
    const stranger = await world.user('editor', world.otherSite)
    const writer = await world.user('writer')

    expect((await edit(gif, { ...TURN })).sentence).toContain('动图')
    expect((await edit(still, TURN, stranger)).status).toBe(403)
    expect((await edit(still, TURN, writer)).status).toBe(403)
  })
})
