import { beforeAll, expect, it } from 'vitest'

import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import type { Article, Channel, User } from '@/payload-types'

import { atAddress } from './queries/articles'

const system = { overrideAccess: true } as const
const trashed = { deletedAt: '2026-11-24T01:00:00.000Z' }

describeOnBothDatabases('the recycle bin', (world) => {
  let content: ContentWorld
  let channel: Channel
  let editor: User
  let webmaster: User

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    channel = await content.channel('news')
    editor = await content.user('editor')
    webmaster = await content.user('webmaster')
  })

  const address = (article: Article) => `/api/articles/${article.id}`
  const stateOf = async (path: string) =>
    (await atAddress(content.payload, content.site.id, path)).state

  const usages = async (article: string) => {
    const { docs } = await content.payload.find({
      collection: 'media-usages',
      depth: 0,
      pagination: false,
      where: { article: { equals: article } },
      ...system,
    })
    return docs.map(({ media }) => media)
  }

  const picture = () =>
    content.payload.create({
      collection: 'media',
      data: { alt: '演示图片', site: content.site.id },
      file: {
        data: Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
          'base64',
        ),
        mimetype: 'image/png',
        name: 'demo.png',
        size: 68,
      },
      ...system,
    })

  it('takes an item out of public and brings it back to the same places', async () => {
    const other = await content.channel('also')
    const media = await picture()
    const article = await content.article(channel, {
      alsoIn: [{ channel: other.id }],
      cover: media.id,
    })
    const before = await content.rows(article.id)
    const home = before.find((row) => row.home)!
    expect(await usages(article.id)).toEqual([media.id])

    const gone = await content.rest(editor, 'PATCH', address(article), trashed)
    expect([gone.status, gone.sentence]).toEqual([200, ''])
    expect(await stateOf(home.path)).toBe('gone')
    expect(await usages(article.id)).toEqual([])
    expect(await content.channelNow(other.id)).toMatchObject({ liveCount: 0, newestAt: null })
    const binned = await content.payload.findByID({
      id: article.id,
      collection: 'articles',
      depth: 0,
      trash: true,
      ...system,
    })
    expect(binned).toMatchObject({ binnedBy: editor.name, binnedFrom: '栏目news（/news）' })

    const back = await content.rest(editor, 'PATCH', `${address(article)}?trash=true`, {
      deletedAt: null,
    })
    expect([back.status, back.sentence]).toEqual([200, ''])
    const updatedAt = expect.any(String) as string
    expect(await content.rows(article.id)).toEqual(before.map((row) => ({ ...row, updatedAt })))
    expect(await usages(article.id)).toEqual([media.id])
    expect(await stateOf(home.path)).toBe('live')
    expect(back.body['doc']).toMatchObject({ id: article.id, shortId: article.shortId })
  })

  it('brings back what was published, not the draft that waited', async () => {
    const article = await content.article(channel, { title: '已发布' })
    await content.update(article.id, { title: '修改稿' }, true)
    await content.rest(editor, 'PATCH', address(article), trashed)
    await content.rest(editor, 'PATCH', `${address(article)}?trash=true`, { deletedAt: null })
    const [row] = await content.rows(article.id)
    expect(row).toMatchObject({ title: '已发布', live: true })
    const { docs } = await content.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: article.id } },
      ...system,
    })
    expect(docs.map(({ version }) => version.title)).toContain('修改稿')
  })

  it('is emptied by a webmaster alone, from the bin and with a reason; the address stays', async () => {
    const article = await content.article(channel)
    const [row] = await content.rows(article.id)
    const purge = (user: User, query: string) =>
      content.rest(user, 'DELETE', `${address(article)}?trash=true${query}`)
    const because = `&reason=${encodeURIComponent('重复发布的稿件')}`
    expect(await purge(webmaster, because)).toMatchObject({
      sentence: '请先移入回收站；只有回收站中的内容才能彻底删除。',
      status: 422,
    })
    await content.rest(editor, 'PATCH', address(article), trashed)
    expect(await purge(editor, because)).toMatchObject({ status: 403 })
    expect(await purge(webmaster, '')).toMatchObject({
      sentence: '彻底删除须写明理由（至少四个字）。',
      status: 422,
    })
    expect(await purge(webmaster, because)).toMatchObject({ status: 200 })
    expect(await stateOf(row!.path)).toBe('gone')
    const { docs } = await content.payload.find({
      collection: 'audit-logs',
      where: {
        and: [{ event: { equals: 'purge' } }, { subjectId: { equals: article.id } }],
      },
      ...system,
    })
    expect(docs).toEqual([expect.objectContaining({ reason: '重复发布的稿件' })])
    const next = await content.article(channel, {
      publishedAt: article.publishedAt ?? null,
      shortId: article.shortId ?? null,
    })
    const [fresh] = await content.rows(next.id)
    expect(fresh!.path).toBe(row!.path.replace('.html', '-2.html'))
    expect(await stateOf(fresh!.path)).toBe('live')
  })
})
