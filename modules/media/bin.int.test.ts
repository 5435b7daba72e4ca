import { readdir } from 'node:fs/promises'

import { beforeAll, describe, expect, it } from 'vitest'

import { env } from '@/lib/env'
import type { Article, Media, User } from '@/payload-types'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { MediaWorld } from '@/tests/helpers/mediaWorld'
import { picture } from '@/tests/fixtures/media'

import { pictureOf } from './model/picture'

const system = { overrideAccess: true } as const
const alt = '学生代表在操场升旗'

describeOnBothDatabases('files in use', (database) => {
  let world: MediaWorld
  let webmaster: User

  beforeAll(async () => {
    world = await MediaWorld.start(database)
    webmaster = await world.user('webmaster')
  })

  /** A picture that a live item of the site shows. */
  async function shown(data?: Buffer): Promise<{ article: Article; media: Media }> {
    const media = await world.upload('校园.jpg', data ?? (await picture(1200, 800, 'jpeg')), {
      alt,
    })
    const article = await world.publish({ cover: media.id })
    return { article, media }
  }

  const statuses = async (media: Media, slug?: string): Promise<number[]> => {
    const file = await world.visit('files', media.id, '校园.jpg', {}, slug)
    const image = await world.visit('images', media.id, '640.webp', {}, slug)
    return [file.status, image.status]
  }

  const change = (article: Article, data: Partial<Article>) =>
    world.payload.update({ id: article.id, collection: 'articles', data, depth: 0, ...system })

  describe('recycle bin', () => {
    const bin = (media: Media) =>
      world.form(webmaster, 'PATCH', `/api/media/${media.id}`, null, {
        deletedAt: new Date().toISOString(),
      })

    it('refuses a file that something in public shows and names it', async () => {
      const { media } = await shown()
      await world.publish({ title: '第二条稿件', cover: media.id })

      const answer = await bin(media)

      expect(answer.status).toBe(422)
      expect(answer.sentence).toContain('正用在 2 条已发布的内容里')
      expect(answer.sentence).toContain('《第二条稿件》')
      expect(await statuses(media)).toEqual([200, 200])
    })

    it('takes an unused file, keeps it on disk, and no item can be published with it', async () => {
      const { article, media } = await shown()
      await change(article, { _status: 'draft' })

      const answer = await bin(media)
      const publish = change(article, { _status: 'published' })

      expect(answer.status).toBe(200)
      await expect(publish).rejects.toMatchObject({ status: 422 })
      await expect(publish).rejects.toThrow('已在回收站')
      expect(await world.onDisk()).toContain(media.filename)
    })

    it('removes file and renditions with the deletion for good', async () => {
      const { article, media } = await shown()
      await world.visit('images', media.id, '640.webp')
      await change(article, { _status: 'draft' })
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
      await change(article, { _status: 'draft' })
      await world.form(webmaster, 'PATCH', `/api/media/${gone.id}`, null, {
        deletedAt: new Date().toISOString(),
      })

      const status = await purge(gone)
      const again = await change(article, { _status: 'published' })

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
      const good = await world.upload('会场.png', await picture(60, 40, 'png'), { alt })
      const fields = {
        attachments: [{ file: second.id }, { file: good.id }],
        cover: cover.id,
      }
      const draft = await world.publish({ ...fields, _status: 'draft' })

      const publish = change(draft, { _status: 'published' })

      await expect(publish).rejects.toMatchObject({ status: 422 })
      await expect(publish).rejects.toThrow(/有 2 张图片.*IMG_0001\.jpg.*现场\.png/)
      const stored = await world.payload.findByID({
        id: draft.id,
        collection: 'articles',
        ...system,
      })
      expect(stored._status).toBe('draft')
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
    const { article, media } = await shown()
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
