import { readdir } from 'node:fs/promises'

import { beforeAll, describe, expect, it } from 'vitest'

import { env } from '@/lib/env'
import type { Media, User } from '@/payload-types'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { ALT, MediaWorld } from '@/tests/helpers/mediaWorld'
import { picture } from '@/tests/fixtures/media'

import { pictureOf } from './model/picture'

const system = { overrideAccess: true } as const

describeOnBothDatabases('files in use', (database) => {
  let world: MediaWorld
  let webmaster: User

  beforeAll(async () => {
    world = await MediaWorld.start(database)
    webmaster = await world.user('webmaster')
  })

  describe('recycle bin', () => {
    const bin = (media: Media) =>
      world.form(webmaster, 'PATCH', `/api/media/${media.id}`, null, {
        deletedAt: new Date().toISOString(),
      })

    it('refuses a file that something in public shows and names it', async () => {
      const { media } = await world.shown()
      await world.publish({ title: '第二条稿件', cover: media.id })

      const answer = await bin(media)

      expect(answer.status).toBe(422)
      expect(answer.sentence).toContain('正用在 2 条已发布的内容里')
      expect(answer.sentence).toContain('《第二条稿件》')
      expect(await world.statuses(media)).toEqual([200, 200])
    })

    it('takes an unused file, keeps it on disk, and no item can be published with it', async () => {
      const { article, media } = await world.shown()
      await world.change(article, { _status: 'draft' })

      const answer = await bin(media)
      const publish = world.change(article, { _status: 'published' })

      expect(answer.status).toBe(200)
      await expect(publish).rejects.toMatchObject({ status: 422 })
      await expect(publish).rejects.toThrow('已在回收站')
      expect(await world.onDisk()).toContain(media.filename)
    })

    it('notes who binned a file and from where, until it comes back', async () => {
      const media = await world.upload('闲置.png', await picture(60, 40, 'png'))

      const { doc } = await bin(media)
      const address = `/api/media/${media.id}?trash=true`
      const back = await world.json(webmaster, 'PATCH', address, { deletedAt: null })

      expect(doc).toMatchObject({ binnedBy: webmaster.name, binnedFrom: '媒体 › 图片' })
      expect(back.body['doc']).toMatchObject({ binnedBy: null, binnedFrom: null })
    })

    it('notes who binned a topic and its address', async () => {
      const topic = await world.payload.create({
        collection: 'topics',
        data: { name: '春季开学', site: world.site.id, slug: 'chunji' },
        depth: 0,
        ...system,
      })

      const { body } = await world.json(webmaster, 'PATCH', `/api/topics/${topic.id}`, {
        deletedAt: new Date().toISOString(),
      })

      expect(body['doc']).toMatchObject({
        binnedBy: webmaster.name,
        binnedFrom: '专题（/topics/chunji）',
      })
    })

    it('removes file and renditions with the deletion for good', async () => {
      const { article, media } = await world.shown()
      await world.visit('images', media.id, '640.webp')
      await world.change(article, { _status: 'draft' })
      await bin(media)

      const address = `/api/media/${media.id}?trash=true&reason=${encodeURIComponent('误传的照片')}`
      const headers = await world.signedIn(webmaster)
      const response = await world.raw(address, { headers, method: 'DELETE' })

      expect(response.status).toBe(200)
      expect(await world.onDisk()).not.toContain(media.filename)
      await expect(readdir(`${env.DATA_DIR}/renditions/${media.id}`)).rejects.toThrow('ENOENT')
    })
  })

  describe('an attachment deleted for good', () => {
    const purge = async (media: Media): Promise<number> => {
      const reason = encodeURIComponent('误传的文件')
      const headers = await world.signedIn(webmaster)
      const address = `/api/media/${media.id}?trash=true&reason=${reason}`
      return (await world.raw(address, { headers, method: 'DELETE' })).status
    }

    it('leaves the items that named it, which can be published again without it', async () => {
      const gone = await world.upload('旧版申请表.csv', Buffer.from('姓名,单位\n', 'utf8'))
      const kept = await world.upload('申请表.csv', Buffer.from('姓名,电话\n', 'utf8'))
      const article = await world.publish({
        attachments: [{ file: gone.id, title: '旧版' }, { file: kept.id }],
        cover: null,
      })
      await world.change(article, { _status: 'draft' })
      await world.form(webmaster, 'PATCH', `/api/media/${gone.id}`, null, {
        deletedAt: new Date().toISOString(),
      })

      const status = await purge(gone)
      const again = await world.change(article, { _status: 'published' })

      expect(status).toBe(200)
      expect(again.attachments?.map(({ file }) => file)).toEqual([kept.id])
      const file = await world.visit('files', kept.id, '申请表.csv')
      expect(file.status).toBe(200)
    })
  })

  describe('alternative text', () => {
    it('is asked for at publication, for all pictures of the item in one answer', async () => {
      const cover = await world.upload('IMG_0001.jpg', await picture(60, 40, 'jpeg'))
      const second = await world.upload('现场.png', await picture(60, 40, 'png'), { alt: '图片' })
      const good = await world.upload('会场.png', await picture(60, 40, 'png'), { alt: ALT })
      const fields = {
        attachments: [{ file: second.id }, { file: good.id }],
        cover: cover.id,
      }
      const draft = await world.publish({ ...fields, _status: 'draft' })

      const publish = world.change(draft, { _status: 'published' })

      await expect(publish).rejects.toMatchObject({ status: 422 })
      await expect(publish).rejects.toThrow(/有 2 张图片.*IMG_0001\.jpg.*现场\.png/)
      const stored = await world.payload.findByID({
        id: draft.id,
        collection: 'articles',
        ...system,
      })
      expect(stored._status).toBe('draft')
    })

    it('points the form of the item at its pictures', async () => {
      const cover = await world.upload('IMG_0002.jpg', await picture(60, 40, 'jpeg'))
      const draft = await world.publish({ _status: 'draft', cover: cover.id })

      const { body, status } = await world.json(webmaster, 'PATCH', `/api/articles/${draft.id}`, {
        _status: 'published',
      })

      expect(status).toBe(422)
      expect(body).toMatchObject({ errors: [{ data: { errors: [{ path: 'pictureWords' }] } }] })
    })

    it('is saved for all pictures at once, and the item can be published', async () => {
      const cover = await world.upload('IMG_0003.jpg', await picture(60, 40, 'jpeg'))
      const line = await world.upload('花边.png', await picture(60, 4, 'png'))
      const draft = await world.publish({
        _status: 'draft',
        attachments: [{ file: line.id }],
        cover: cover.id,
      })

      const { body, status } = await world.json(webmaster, 'POST', '/api/media/descriptions', {
        pictures: [
          { id: cover.id, alt: ALT, decorative: false },
          { id: line.id, alt: '', decorative: true },
        ],
        title: draft.title,
      })
      const published = await world.change(draft, { _status: 'published' })

      expect([status, body]).toEqual([200, { changed: [cover.id, line.id] }])
      expect(published._status).toBe('published')
      const { docs } = await world.payload.find({
        collection: 'audit-logs',
        where: { subjectId: { equals: line.id } },
        ...system,
      })
      expect(docs.map(({ event }) => event)).toContain('update')
    })

    it.each([
      ['a file name', '现场合影', '不能用文件名'],
      ['the word picture', '图片', '没有说出图片内容'],
      ['the title of the item', '全市中小学春季开学工作部署', '不能重复标题'],
      ['nothing', '', '请用一句话写出图片内容'],
    ])('is refused when it is %s, and no other picture is changed', async (_what, alt, why) => {
      const good = await world.upload('会场.png', await picture(60, 40, 'png'))
      const bad = await world.upload('现场合影.jpg', await picture(60, 40, 'jpeg'))

      const { sentence, status } = await world.json(webmaster, 'POST', '/api/media/descriptions', {
        pictures: [
          { id: good.id, alt: ALT, decorative: false },
          { id: bad.id, alt, decorative: false },
        ],
        title: '全市中小学春季开学工作部署',
      })

      expect([status, sentence]).toEqual([422, expect.stringContaining(why)])
      const stored = await world.payload.findByID({ id: good.id, collection: 'media', ...system })
      expect(stored.alt ?? '').toBe('')
    })

    it('is not saved by staff of another site', async () => {
      const media = await world.upload('会场.png', await picture(60, 40, 'png'))
      const stranger = await world.user('editor', world.otherSite)

      const { status } = await world.json(stranger, 'POST', '/api/media/descriptions', {
        pictures: [{ id: media.id, alt: ALT, decorative: false }],
        title: '标题',
      })

      expect(status).toBe(403)
    })

    it('is not asked for decorative pictures', async () => {
      const line = await world.upload('分隔线.png', await picture(60, 4, 'png'), {
        decorative: true,
      })

      const article = await world.publish({ cover: line.id })

      expect(article._status).toBe('published')
      expect(pictureOf(line)?.alt).toBe('')
    })
  })

  it('tells the pages that show a file when its words change', async () => {
    const { article, media } = await world.shown()
    const tags = async () => {
      const { docs } = await world.payload.find({
        collection: 'outbox',
        limit: 1,
        sort: '-seq',
        ...system,
      })
      return docs[0]?.tags
    }

    await world.form(webmaster, 'PATCH', `/api/media/${media.id}`, null, {
      alt: '操场上的升旗仪式',
    })

    expect(await tags()).toEqual([`article:${article.id}`, `channel:${world.channel.id}`])
  })
})
