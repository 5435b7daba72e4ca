import { readdir } from 'node:fs/promises'

import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { env } from '@/lib/env'
import type { Media, Site, User } from '@/payload-types'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { ALT, fileOf, MediaWorld } from '@/tests/helpers/mediaWorld'
import { movingGif, pdf, picture } from '@/tests/fixtures/media'

import { RENDITION_FORMATS, renditionName } from './images/renditions'
import { pictureOf } from './model/picture'

const system = { overrideAccess: true } as const

describeOnBothDatabases('files in public', (database) => {
  let world: MediaWorld
  let webmaster: User

  beforeAll(async () => {
    world = await MediaWorld.start(database)
    webmaster = await world.user('webmaster')
  })

  describe('who may read', () => {
    it('everybody on the site whose live item shows it, nobody on another site', async () => {
      const { media } = await world.shown()

      expect(await world.statuses(media)).toEqual([200, 200])
      expect(await world.statuses(media, 'yangli')).toEqual([404, 404])
      expect(await world.statuses(media, 'nowhere')).toEqual([404, 404])
    })

    it('nobody while no item or only a draft shows it', async () => {
      const media = await world.upload('校园.jpg', await picture(700, 500, 'jpeg'), { alt: ALT })
      const unused = await world.statuses(media)

      await world.publish({ _status: 'draft', cover: media.id })

      expect(unused).toEqual([404, 404])
      expect(await world.statuses(media)).toEqual([404, 404])
    })

    it('nobody from the moment the item is withdrawn, renditions on disk or not', async () => {
      const { article, media } = await world.shown()
      const before = await world.statuses(media)

      await world.change(article, { _status: 'draft' })

      expect(before).toEqual([200, 200])
      expect(await world.statuses(media)).toEqual([404, 404])
    })

    it.each([
      ['closed', 404],
      ['suspended', 503],
    ] as const)('nobody of a %s site, which says %i', async (state, status) => {
      const { media } = await world.shown()
      const become = (next: Site['state']): Promise<unknown> =>
        world.payload.db.updateOne({
          id: world.site.id,
          collection: 'sites',
          data: { state: next },
        })
      await become(state)
      const then = await world.statuses(media)
      await become(world.site.state)

      expect(then).toEqual([status, status])
      expect(await world.statuses(media)).toEqual([200, 200])
    })

    it('a picture of a home slot while its item is live, the cover of a topic until it is binned', async () => {
      const article = await world.publish({})
      const cover = await world.upload('推荐.jpg', await picture(700, 500, 'jpeg'), { alt: ALT })
      await world.payload.create({
        collection: 'slots',
        data: {
          article: article.id,
          cover: cover.id,
          position: 'headline',
          rank: 1,
          site: world.site.id,
        },
        ...system,
      })
      const banner = await world.upload('专题.jpg', await picture(700, 500, 'jpeg'), { alt: ALT })
      const topic = await world.payload.create({
        collection: 'topics',
        data: { name: '春季开学', cover: banner.id, site: world.site.id, slug: 'kaixue' },
        ...system,
      })
      const before = [...(await world.statuses(cover)), ...(await world.statuses(banner))]

      await world.change(article, { _status: 'draft' })
      await world.payload.update({
        id: topic.id,
        collection: 'topics',
        data: { deletedAt: new Date().toISOString() },
        ...system,
      })

      expect(before).toEqual([200, 200, 200, 200])
      expect([...(await world.statuses(cover)), ...(await world.statuses(banner))]).toEqual([
        404, 404, 404, 404,
      ])
    })

    it('answers 404 to strange ids and renditions', async () => {
      const { media } = await world.shown()

      for (const last of ['641.webp', '640.svg', '640-s0.webp', '1920.webp', '../640.webp', '']) {
        expect([last, (await world.visit('images', media.id, last)).status]).toEqual([last, 404])
      }
      for (const id of ['x', '../../jiyue.db', '00000000-0000-0000-0000-000000000000']) {
        expect([id, (await world.visit('files', id, 'a.jpg')).status]).toEqual([id, 404])
      }
    })
  })

  describe('how a file is sent', () => {
    let media: Media
    const content = pdf(`1 0 obj <</Type/Catalog/Note(${'x'.repeat(3000)})>> endobj`)

    beforeAll(async () => {
      media = await world.upload('2026年招生计划（公示）.pdf', content)
      await world.publish({ attachments: [{ file: media.id }] })
    })

    const ask = (headers: Record<string, string> = {}) =>
      world.visit('files', media.id, 'x', headers)

    it('under its Chinese name, kept at most a minute', async () => {
      const response = await ask()

      expect(Buffer.from(await response.arrayBuffer())).toEqual(content)
      expect(response.headers.get('content-type')).toBe('application/pdf')
      expect(response.headers.get('content-disposition')).toContain(
        `filename*=UTF-8''2026${encodeURIComponent('年招生计划（公示）')}.pdf`,
      )
      const age = /max-age=(\d+)/.exec(response.headers.get('cache-control') ?? '')?.[1]
      expect(Number(age)).toBeLessThanOrEqual(60)
    })

    it('in ranges', async () => {
      const part = await ask({ range: 'bytes=100-199' })
      const beyond = await ask({ range: `bytes=${content.length}-` })

      expect([part.status, part.headers.get('content-range')]).toEqual([
        206,
        `bytes 100-199/${content.length}`,
      ])
      expect(Buffer.from(await part.arrayBuffer())).toEqual(content.subarray(100, 200))
      expect([beyond.status, beyond.headers.get('content-range')]).toEqual([
        416,
        `bytes */${content.length}`,
      ])
    })

    it('not again to who has it, until it is replaced under the same address', async () => {
      const etag = (await ask()).headers.get('etag') ?? ''
      const known = (await ask({ 'if-none-match': etag })).status
      const next = pdf('1 0 obj <</Type/Catalog/New 1>> endobj')

      const file = fileOf('新计划.pdf', next)
      await world.form(webmaster, 'PATCH', `/api/media/${media.id}`, file, {})
      const after = await ask({ 'if-none-match': etag })

      expect([known, after.status]).toEqual([304, 200])
      expect(Buffer.from(await after.arrayBuffer())).toEqual(next)
      expect(after.headers.get('content-disposition')).toContain(encodeURIComponent('年招生计划'))
    })
  })

  describe('pictures', () => {
    it('cuts 1,080 × 40,000 into slices and serves each, whole only where the formats allow', async () => {
      const { media } = await world.shown(await picture(1080, 40_000, 'jpeg'))
      const view = pictureOf(media)
      const slices = view?.slices ?? []

      expect(media.slices).toBe(10)
      expect(slices.map(({ height }) => height).reduce((a, b) => a + b)).toBe(40_000)
      expect(view?.alt).toBe(ALT)
      expect(slices.map((slice) => slice.alt)).toEqual([ALT, ...Array<string>(9).fill('')])
      for (const [index, slice] of slices.entries()) {
        const [, , , last = ''] = slice.src.split('/')
        const response = await world.visit('images', media.id, last)
        const { format, height, width } = await sharp(
          Buffer.from(await response.arrayBuffer()),
        ).metadata()
        expect([index, response.status, format, width, height]).toEqual([
          index,
          200,
          'jpeg',
          960,
          Math.round((slice.height * 960) / 1080),
        ])
      }
      const whole = async (name: string) => (await world.visit('images', media.id, name)).status
      expect([await whole('320.webp'), await whole('1440.webp')]).toEqual([200, 404])
      expect((await world.visit('images', media.id, '960-s10.webp')).status).toBe(404)
    })

    it('keeps a moving picture moving and offers the file itself to old phones', async () => {
      const media = await world.upload('动图.gif', await movingGif(3), { alt: ALT })
      await world.publish({ cover: media.id })

      const response = await world.visit('images', media.id, '320.webp')
      const { pages } = await sharp(Buffer.from(await response.arrayBuffer()), {
        animated: true,
      }).metadata()

      expect(pages).toBe(3)
      expect(pictureOf(media)?.src).toMatch(/^\/files\/.+\.gif$/)
    })

    it('makes a rendition once, however many ask at the same time', async () => {
      const { media } = await world.shown()

      // More than may work and wait together: without one render for all, some would get 503.
      const answers = await Promise.all(
        Array.from({ length: 100 }, () => world.visit('images', media.id, '960.webp')),
      )

      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
      expect(await readdir(`${env.DATA_DIR}/renditions/${media.id}`)).toHaveLength(1)
    })

    it('says 503 with Retry-After when too many wait, and serves them later', async () => {
      const long = await picture(400, 40_000, 'jpeg')
      const { media } = await world.shown(long)
      const { media: other } = await world.shown(long)
      const names = Array.from({ length: media.slices ?? 0 }).flatMap((_, slice) =>
        RENDITION_FORMATS.flatMap((format) =>
          ([320, 640] as const).map((width) => renditionName({ format, slice, width })),
        ),
      )
      expect(names.length).toBe(80)

      const answers = await Promise.all(
        [media, other].flatMap(({ id }) => names.map((name) => world.visit('images', id, name))),
      )

      const refused = answers.filter(({ status }) => status === 503)
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]))
      expect(refused[0]?.headers.get('retry-after')).toBe('5')
      expect(await refused[0]?.text()).toContain('请稍后刷新')
      expect((await world.visit('images', other.id, '640-s9.png')).status).toBe(200)
    })

    it('drops the renditions of a replaced picture and shows the new one', async () => {
      const { media } = await world.shown()
      await world.visit('images', media.id, '640.webp')
      const folder = `${env.DATA_DIR}/renditions/${media.id}`
      expect(await readdir(folder)).toHaveLength(1)

      const file = fileOf('新.jpg', await picture(400, 900, 'jpeg'))
      await world.form(webmaster, 'PATCH', `/api/media/${media.id}`, file, {})

      await expect(readdir(folder)).rejects.toThrow('ENOENT')
      const response = await world.visit('images', media.id, '640.webp')
      const { height, width } = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
      expect([width, height]).toEqual([400, 900])
    })
  })
})
