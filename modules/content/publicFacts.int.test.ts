import { beforeAll, expect, it } from 'vitest'

import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import type { Article, Channel, User } from '@/payload-types'

import { placeOnOtherSite, withdrawPlacements } from './actions/place'
import { atAddress } from './queries/articles'

const system = { overrideAccess: true } as const

describeOnBothDatabases('what is public', (world) => {
  let content: ContentWorld
  let channel: Channel
  let editor: User
  let writer: User

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    channel = await content.channel('news')
    editor = await content.user('editor')
    writer = await content.user('writer')
  })

  it('is not withdrawn without the right, not even around the corner of a pending draft', async () => {
    const unit = await content.payload.create({
      collection: 'units',
      data: { name: '办公室', kind: 'office', site: content.site.id },
      depth: 0,
      ...system,
    })
    await content.payload.update({
      id: writer.id,
      collection: 'users',
      data: { assignments: [{ role: 'writer', site: content.site.id, unit: unit.id }] },
      ...system,
    })
    const article = await content.article(channel, { unit: unit.id })
    await content.update(article.id, { title: '修改稿' }, true)
    const [before] = await content.rows(article.id)
    const address = `/api/articles/${article.id}`
    const tries = [
      { body: { title: '直接改' }, address },
      { body: { _status: 'draft' }, address },
      { body: { deletedAt: '2026-11-24T00:00:00.000Z' }, address },
    ]
    for (const { address, body } of tries) {
      const { after, before, sentence, status } = await content.refused(
        writer,
        'PATCH',
        address,
        body,
      )
      expect([status, sentence]).toEqual([403, expect.stringContaining('不能发布或撤下')])
      expect(after).toEqual(before)
    }
    const draft = await content.rest(writer, 'PATCH', `${address}?draft=true`, { title: '草稿' })
    expect(draft.status).toBe(200)
    expect(await content.rows(article.id)).toEqual([before])
  })

  it('keeps its facts when an old version comes back, and gives a copy facts of its own', async () => {
    const article = await content.article(channel, {}, true)
    const published = await content.update(article.id, { _status: 'published' })
    const { docs } = await content.payload.findVersions({
      collection: 'articles',
      sort: 'createdAt',
      where: { parent: { equals: article.id } },
      ...system,
    })
    const back = `/api/articles/versions/${docs[0]!.id}?draft=true`
    expect((await content.rest(editor, 'POST', back, {})).status).toBe(200)
    const again = await content.update(article.id, { _status: 'published' })
    expect([again.publishedAt, again.shortId]).toEqual([published.publishedAt, published.shortId])
    expect(await content.rows(article.id)).toHaveLength(1)
    const copied = await content.rest(editor, 'POST', `/api/articles/${article.id}/duplicate`, {})
    expect(copied.body['doc']).toMatchObject({ _status: 'draft' })
    const copy = copied.body['doc'] as Article
    expect([copy.publishedAt ?? null, copy.shortId ?? null, copy.liveOn ?? []]).toEqual([
      null,
      null,
      [],
    ])
    const shown = await content.update(copy.id, { _status: 'published' })
    expect(shown.shortId).toMatch(/^[2-9b-z]{8}$/)
    expect(shown.shortId).not.toBe(published.shortId)
  })

  it('shared to another site, follows the item and is taken back and shared again', async () => {
    const target = await content.channel('shared', { site: content.otherSite.id })
    const article = await content.article(channel)
    const share = async (doc: Article) =>
      placeOnOtherSite(await content.req(), doc, {
        channel: target.id,
        site: content.otherSite.id,
      })
    await share(article)
    const there = async () =>
      (await content.rows(article.id)).filter((row) => row.site === content.otherSite.id)
    const [first] = await there()
    expect(first).toMatchObject({
      href: `/shared${first!.path.slice(7)}`,
      live: true,
      shared: true,
    })
    expect((await atAddress(content.payload, content.otherSite.id, first!.path)).state).toBe('live')
    const edited = await content.update(article.id, { title: '改过', _status: 'published' })
    expect(await there()).toEqual([expect.objectContaining({ title: '改过', path: first!.path })])
    await withdrawPlacements(await content.req(), edited)
    await share(edited)
    expect(await there()).toEqual([expect.objectContaining({ live: true, path: first!.path })])
    expect(await content.channelNow(target.id)).toMatchObject({ lastNumber: 1, liveCount: 1 })
  })

  it('taken back by the other site, stays away from it when the item is published again', async () => {
    const target = await content.channel('taken-back', { site: content.otherSite.id })
    const article = await content.article(channel)
    const at = { channel: target.id, site: content.otherSite.id }
    await placeOnOtherSite(await content.req(), article, at)
    const there = async () =>
      (await content.rows(article.id)).find((row) => row.site === content.otherSite.id)!
    const { db } = content.payload
    await db.updateOne({
      id: (await there()).id,
      collection: 'placements',
      data: { live: false },
      returning: false,
    })
    await content.update(article.id, { title: '改后', _status: 'published' })
    const edited = (await there()).live

    // As leaveChannel does it: the item forgets the site, and the next withdrawal does not bring it back.
    const data = { liveOn: [content.site.id] }
    await db.updateOne({ id: article.id, collection: 'articles', data, returning: false })
    await content.update(article.id, { _status: 'draft' })
    await content.update(article.id, { _status: 'published' })

    expect([edited, (await there()).live]).toEqual([false, false])
    expect((await content.rows(article.id)).filter((row) => row.live)).toHaveLength(1)
  })

  it('withdrawn and published again, comes back to the sites that show it', async () => {
    const target = await content.channel('comes-back', { site: content.otherSite.id })
    const article = await content.article(channel)
    const at = { channel: target.id, site: content.otherSite.id }
    await placeOnOtherSite(await content.req(), article, at)

    await content.update(article.id, { _status: 'draft' })
    const again = await content.update(article.id, { _status: 'published' })

    expect((await content.rows(article.id)).map((row) => row.live)).toEqual([true, true])
    expect([...(again.liveOn ?? [])].sort()).toEqual([content.site.id, content.otherSite.id].sort())
  })
})
