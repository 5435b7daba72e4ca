import { beforeAll, expect, it } from 'vitest'

import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import type { Channel, Unit, User } from '@/payload-types'

import type { BulkAnswer } from './model/bulk'

const system = { overrideAccess: true } as const

describeOnBothDatabases('bulk actions', (world) => {
  let content: ContentWorld
  let news: Channel
  let other: Channel
  let own: Unit
  let foreign: Unit
  let editor: User
  let writer: User

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    news = await content.channel('news')
    other = await content.channel('other')
    own = await unit('东街街道')
    foreign = await unit('西街街道')
    editor = await content.user('editor')
    const { id } = await content.user('writer')
    writer = await content.payload.update({
      id,
      collection: 'users',
      data: { assignments: [{ role: 'writer', site: content.site.id, unit: own.id }] },
      depth: 0,
      ...system,
    })
  })

  const unit = (name: string) =>
    content.payload.create({
      collection: 'units',
      data: { name, kind: 'street', site: content.site.id },
      depth: 0,
      ...system,
    })

  const bulk = async (user: User | null, input: Record<string, unknown>) => {
    const { body, sentence, status } = await content.rest(user, 'POST', '/api/articles/bulk', {
      dry: false,
      ...input,
    })
    return { answer: body as unknown as BulkAnswer, sentence, status }
  }
  const outcomes = ({ answer }: { answer: BulkAnswer }) =>
    answer.results.map(({ outcome }) => outcome)
  const newest = (id: string) =>
    content.payload.findByID({ id, collection: 'articles', depth: 0, draft: true, ...system })

  it('moves items and keeps their ids and addresses', async () => {
    const [a, b] = [await content.article(news), await content.article(news)]
    const before = [...(await content.rows(a.id)), ...(await content.rows(b.id))]

    const done = await bulk(editor, { action: 'move', channel: other.id, ids: [a.id, b.id] })

    expect(done.answer).toMatchObject({ done: 2, dry: false, refused: 0, same: 0 })
    const after = [...(await content.rows(a.id)), ...(await content.rows(b.id))]
    expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path))
    expect(after.map(({ channel }) => channel)).toEqual([other.id, other.id])
  })

  it('counts in a dry run what it would do and stores nothing', async () => {
    const article = await content.article(news)
    const draft = await content.article(news, {}, true)
    const before = await content.census()

    const move = { action: 'move', channel: other.id, dry: true, ids: [article.id, draft.id] }
    const dry = await bulk(editor, move)
    const refused = await bulk(writer, move)

    expect(dry.answer).toMatchObject({ done: 2, dry: true, refused: 0 })
    expect(refused.answer).toMatchObject({ done: 0, refused: 2 })
    const { users: _before, ...kept } = before
    const { users: _after, ...now } = await content.census()
    expect(now).toEqual(kept)
  })

  it('places items in a further channel, takes them out, and says when they are there already', async () => {
    const { id } = await content.article(news)
    const ask = (action: string) => bulk(editor, { action, channel: other.id, ids: [id] })

    expect(outcomes(await ask('placeIn'))).toEqual(['done'])
    expect(outcomes(await ask('placeIn'))).toEqual(['same'])
    expect((await content.rows(id)).filter(({ live }) => live)).toHaveLength(2)
    expect(outcomes(await ask('removeFrom'))).toEqual(['done'])
    expect((await content.rows(id)).filter(({ live }) => live)).toHaveLength(1)
    const home = await bulk(editor, { action: 'removeFrom', channel: news.id, ids: [id] })
    expect(home.answer.results[0]?.sentence).toContain('主栏目')
  })

  it('publishes drafts and withdraws what is public, one by one', async () => {
    const draft = await content.article(news, {}, true)
    const live = await content.article(news)
    const ids = [draft.id, live.id]

    expect(outcomes(await bulk(editor, { action: 'publish', ids }))).toEqual(['done', 'same'])
    expect(outcomes(await bulk(editor, { action: 'withdraw', ids }))).toEqual(['done', 'done'])
    expect(outcomes(await bulk(editor, { action: 'withdraw', ids }))).toEqual(['same', 'same'])
  })

  it('refuses to publish what waits beside a public item by another change', async () => {
    const { id } = await content.article(news)
    await content.update(id, { title: '等待发布的新标题' }, true)

    const { answer } = await bulk(editor, { action: 'setKeywords', ids: [id], keywords: ['教育'] })

    expect(answer.results[0]).toMatchObject({ outcome: 'refused' })
    expect(answer.results[0]?.sentence).toContain('未发布的修改')
    expect((await content.rows(id))[0]?.title).toBe('关于开展样例工作的通知')
  })

  it('lets a writer change drafts of the own unit and nothing else', async () => {
    const mine = await content.article(news, { unit: own.id }, true)
    const theirs = await content.article(news, { unit: foreign.id }, true)
    const mineInPublic = await content.article(news, { unit: own.id })
    const ids = [mine.id, theirs.id, mineInPublic.id]

    const set = await bulk(writer, { action: 'setKeywords', ids, keywords: ['教育', '通知'] })
    const published = await bulk(writer, { action: 'publish', ids: [mine.id] })
    const given = await bulk(writer, { action: 'handOver', ids: [mine.id], unit: foreign.id })

    expect(outcomes(set)).toEqual(['done', 'refused', 'refused'])
    expect((await newest(mine.id)).keywords).toEqual(['教育', '通知'])
    expect((await newest(theirs.id)).keywords ?? []).toEqual([])
    expect(outcomes(published)).toEqual(['refused'])
    expect(outcomes(given)).toEqual(['refused'])
  })

  it('hands items over to another unit for those who hold the whole site', async () => {
    const { id } = await content.article(news, { unit: own.id }, true)

    const done = await bulk(editor, { action: 'handOver', ids: [id], unit: foreign.id })

    expect(outcomes(done)).toEqual(['done'])
    expect((await newest(id)).unit).toBe(foreign.id)
  })

  it('refuses items and channels of another site and names no title of theirs', async () => {
    const abroad = await content.channel('abroad', { site: content.otherSite.id })
    const secret = await content.article(
      abroad,
      { site: content.otherSite.id, title: '别站的草稿' },
      true,
    )
    const { id } = await content.article(news)

    const { answer } = await bulk(editor, {
      action: 'move',
      channel: abroad.id,
      ids: [secret.id, id],
    })

    expect(answer.results).toMatchObject([
      { outcome: 'refused', title: '' },
      { outcome: 'refused', title: '关于开展样例工作的通知' },
    ])
    expect((await content.rows(id))[0]?.channel).toBe(news.id)
  })

  it('asks for an action, items and a signed-in person', async () => {
    const { id } = await content.article(news)

    expect(await bulk(editor, { action: 'move', ids: [id] })).toMatchObject({
      sentence: '请选择栏目。',
      status: 422,
    })
    expect(await bulk(editor, { action: 'publish', ids: [] })).toMatchObject({
      sentence: '请先勾选稿件。',
      status: 422,
    })
    expect(await bulk(editor, { action: 'erase', ids: [id] })).toMatchObject({
      sentence: '请选择要办的事。',
      status: 422,
    })
    expect((await bulk(null, { action: 'publish', ids: [id] })).status).toBe(403)
  })
})
