import { rm, writeFile } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { env } from '@/lib/env'
import type { Media, User } from '@/payload-types'
import { film } from '@/tests/fixtures/media'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { madeFilm, noFfmpeg } from '@/tests/helpers/films'
import { fileOf, MediaWorld } from '@/tests/helpers/mediaWorld'

import { convertNextFilm } from './actions/convertFilms'
import { convertFilms, sweepFiles } from './jobs'
import { storedPath } from './upload/places'

const VP9 = ['-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', '8', '-c:a', 'libopus']
const H264 = ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-c:a', 'pcm_s16le']
const none = noFfmpeg()

describeOnBothDatabases('films that must be converted', (database) => {
  let world: MediaWorld
  let editor: User

  beforeAll(async () => {
    world = await MediaWorld.start(database)
    editor = await world.user('editor')
  })

  const send = (name: string, bytes: Buffer) =>
    world.form(editor, 'POST', '/api/media', fileOf(name, bytes), { site: world.site.id })
  const rowOf = (id: string): Promise<Media> =>
    world.payload.findByID({ id, collection: 'media', depth: 0, overrideAccess: true })
  const watched = async (media: Media) => (await world.visit('files', media.id, '片.mp4')).status

  describe('where there is no ffmpeg', () => {
    beforeAll(() => void (env.FFMPEG = '/nowhere/ffmpeg'))
    afterAll(() => void (env.FFMPEG = null))

    it.each([
      ['片.mov', '不能上传', Buffer.alloc(64)],
      ['片.mp4', 'H.265', film({ video: 'hvc1' })],
      ['片.mp4', '杜比 AC-3', film({ audio: 'ac-3' })],
    ])(
      '%s with %s is refused with how to convert it, and nothing stays',
      async (name, why, bytes) => {
        const before = [await world.rows(), await world.onDisk()]

        const { sentence, status } = await send(name, bytes)

        expect([status, sentence]).toEqual([415, expect.stringContaining(why)])
        expect(sentence).toContain('导出为 H.264 画面、AAC 声音的 MP4 后上传')
        expect([await world.rows(), await world.onDisk()]).toEqual(before)
      },
    )
  })

  describe.skipIf(none)(`where there is ffmpeg ${none}`, () => {
    it('wait, are shown to nobody, and get their result under the same address', async () => {
      const { doc, status } = await send('片.webm', madeFilm('webm', VP9))
      await world.publish({ kind: 'video', video: { file: doc.id, transcript: '文字稿' } })
      const before = await watched(doc)

      const worked = await convertFilms(world.payload)

      expect([status, doc.conversion, doc.originalName, before]).toEqual([
        201,
        'waiting',
        '片.mp4',
        404,
      ])
      const row = await rowOf(doc.id)
      expect([worked, await watched(doc)]).toEqual([1, 200])
      expect(row).toMatchObject({
        conversion: null,
        duration: 3,
        format: 'mp4',
        height: 180,
        sourceFile: null,
        width: 320,
      })
      expect(await world.onDisk()).toEqual([row.filename])
    })

    it('hold byte ranges once they are converted', async () => {
      const { doc } = await send('片.mov', madeFilm('mov', H264))
      await world.publish({ kind: 'video', video: { file: doc.id, transcript: '文字稿' } })
      await convertFilms(world.payload)
      const { filename, filesize: size } = await rowOf(doc.id)
      const ask = async (range: string, more = {}) => {
        const answer = await world.visit('files', doc.id, '片.mp4', { range, ...more })
        const length = (await answer.arrayBuffer()).byteLength
        return [answer.status, answer.headers.get('content-range'), length]
      }
      const tag = `"${filename?.split('.')[0]}"`

      expect(await ask('bytes=-7')).toEqual([206, `bytes ${size! - 7}-${size! - 1}/${size}`, 7])
      expect(await ask(`bytes=${size}-`)).toEqual([416, `bytes */${size}`, 0])
      expect(await ask('bytes=0-4', { 'if-range': tag })).toEqual([206, `bytes 0-4/${size}`, 5])
      expect(await ask('bytes=0-4', { 'if-range': '"other"' })).toEqual([200, null, size])
    })

    it('leave the film that plays in public until the new one stands', async () => {
      const media = await world.upload('片.mp4', film())
      await world.publish({ kind: 'video', video: { file: media.id, transcript: '文字稿' } })

      const next = fileOf('新.webm', madeFilm('webm', VP9))
      const { doc } = await world.form(editor, 'PATCH', `/api/media/${media.id}`, next, {})
      const during = await watched(media)
      await convertFilms(world.payload)

      expect([doc.filename, doc.conversion, during]).toEqual([media.filename, 'waiting', 200])
      const row = await rowOf(media.id)
      expect([row.conversion, row.duration, await watched(media)]).toEqual([null, 3, 200])
      const disk = await world.onDisk()
      expect([disk.includes(media.filename!), disk.some((name) => name.endsWith('.orig'))]).toEqual(
        [false, false],
      )
    })

    it('that are cut off say so in words and keep what was uploaded', async () => {
      const whole = madeFilm('mkv', VP9)
      const { doc } = await send('片.mkv', whole)
      await writeFile(storedPath(doc.filename!), whole.subarray(0, whole.length / 2))

      await convertFilms(world.payload)

      const row = await rowOf(doc.id)
      expect(row.conversion).toBe('failed')
      expect(row.conversionNote).toMatch(/^转码失败：文件不完整.*重新上传。$/)
      expect(await world.onDisk()).toContain(row.filename)
      expect(await convertFilms(world.payload)).toBe(0)
    })

    it('that were replaced while they were converted leave nothing behind', async () => {
      const { doc } = await send('片.webm', madeFilm('webm', VP9, 40))
      const next = fileOf('新.mp4', film())
      const converting = convertNextFilm(world.payload)
      await expect.poll(async () => (await rowOf(doc.id)).conversion).toBe('running')
      await world.form(editor, 'PATCH', `/api/media/${doc.id}`, next, {})
      await converting

      const row = await rowOf(doc.id)
      expect([row.conversion, row.duration]).toEqual([null, 12])
      expect(
        (await world.onDisk()).some((name) => name.startsWith(doc.filename!.slice(0, 20))),
      ).toBe(false)
    })

    it('are taken up again when their converter died, and given up after three times', async () => {
      const { doc } = await send('片.mov', madeFilm('mov', H264))
      const died = { conversion: 'running' as const, conversionUntil: '2026-01-01T00:00:00.000Z' }
      const die = (conversionTries: number) =>
        world.payload.db.updateOne({
          id: doc.id,
          collection: 'media',
          data: { ...died, conversionTries },
        })
      await die(3)
      await convertFilms(world.payload)
      const given = await rowOf(doc.id)
      await die(1)

      await convertFilms(world.payload)

      expect([given.conversion, given.conversionNote]).toEqual([
        'failed',
        expect.stringContaining('几次都被中断'),
      ])
      expect((await rowOf(doc.id)).conversion).toBeNull()
    })

    it.each([
      ['a playlist', Buffer.from('#EXTM3U\n#EXTINF:10,\nfile:///etc/hostname\n')],
      ['a list of files', Buffer.from("ffconcat version 1.0\nfile '/etc/hostname'\n")],
      ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
    ])('are never %s under the name of a film', async (_what, bytes) => {
      const { sentence, status } = await send('片.avi', bytes)

      expect([status, sentence]).toEqual([415, expect.stringContaining('不是能转换的视频')])
    })

    it('go from the disk with their row', async () => {
      const { doc } = await send('片.mov', madeFilm('mov', H264))
      const media = { id: doc.id, collection: 'media', overrideAccess: true } as const
      await world.payload.update({ ...media, data: { deletedAt: new Date().toISOString() } })
      const context = { expired: true, reason: '测试' }
      await world.payload.delete({ ...media, context, trash: true })

      expect(await world.onDisk()).not.toContain(doc.filename)
    })

    it('are no leavings while they wait', async () => {
      const { doc } = await send('片.mov', madeFilm('mov', H264))

      await sweepFiles(world.payload, Date.now() + 3 * 86_400_000)

      expect(await world.onDisk()).toContain(doc.filename)
      await rm(storedPath(doc.filename!))
    })
  })
})
