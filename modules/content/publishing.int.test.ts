import { beforeAll, describe, expect, it } from 'vitest'

import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import type { Article, Channel, User } from '@/payload-types'

import { sweepDue } from './actions/sweep'
import { atAddress } from './queries/articles'
import { newestRows } from './queries/lists'
import { channelsOfSite } from '@/modules/channels/queries'

const system = { overrideAccess: true } as const
const SEPTEMBER = '2026-08-31T16:30:00.000Z'

describeOnBothDatabases('publication', (world) => {
  let content: ContentWorld
  let channel: Channel
  let editor: User

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    channel = await content.channel('news')
    editor = await content.user('editor')
  })

  const stateOf = async (path: string) =>
    (await atAddress(content.payload, content.site.id, path)).state

  const titlesIn = async (id: string) => {
    const channels = await channelsOfSite(content.payload, content.site.id)
    const view = channels.find((one) => one.id === id)!
    const rows = await newestRows(content.payload, content.site.id, view, 50)
    return rows.map(({ title }) => title)
  }

  it('writes the row of the list, the address, the counters and the tags', async () => {
    let article: Article | undefined
    const tags = await content.tagsOf(async () => {
      article = await content.article(channel, { publishedAt: SEPTEMBER, summary: '摘要' })
    })
    const { id, shortId } = article!
    const [row, ...others] = await content.rows(id)
    expect(others).toEqual([])
    expect(shortId).toMatch(/^[2-9b-z]{8}$/)
    expect(row).toMatchObject({
      title: '关于开展样例工作的通知',
      channel: channel.id,
      home: true,
      href: `/news/2026-09/${shortId}.html`,
      live: true,
      number: 1,
      path: `/news/2026-09/${shortId}.html`,
      publishedAt: SEPTEMBER,
      site: content.site.id,
      sortKey: `000.000000.${SEPTEMBER}`,
      summary: '摘要',
    })
    expect(await content.channelNow(channel.id)).toMatchObject({
      lastNumber: 1,
      liveCount: 1,
      newestAt: SEPTEMBER,
    })
    expect(tags).toEqual([
      `article:${id}`,
      `channel:${channel.id}`,
      `items:${content.site.id}`,
      `navigation:${content.site.id}`,
    ])
    expect(await stateOf(row!.path)).toBe('live')
  })

  it('tells the neighbours, and the navigation only of the first item', async () => {
    const own = await content.channel('neighbours')
    const first = await content.article(own)
    const tags = await content.tagsOf(() => content.article(own))
    expect(tags).toContain(`article:${first.id}`)
    expect(tags.filter((tag) => tag.startsWith('navigation:'))).toEqual([])
  })

  it('keeps a draft to itself, also one of a published item', async () => {
    const draft = await content.article(channel, {}, true)
    expect(await content.rows(draft.id)).toEqual([])
    const article = await content.article(channel)
    const before = await content.rows(article.id)
    const tags = await content.tagsOf(() =>
      content.update(article.id, { title: '尚未发布的改动' }, true),
    )
    expect(await content.rows(article.id)).toEqual(before)
    expect(tags).toEqual([])
  })

  it('keeps address and first date when published again', async () => {
    const article = await content.article(channel, { publishedAt: SEPTEMBER })
    const [before] = await content.rows(article.id)
    let again: Article | undefined
    const tags = await content.tagsOf(async () => {
      again = await content.update(article.id, { title: '改过的标题', _status: 'published' })
    })
    expect(tags).toEqual([
      `article:${article.id}`,
      `channel:${channel.id}`,
      `items:${content.site.id}`,
    ])
    const [after] = await content.rows(article.id)
    expect(again).toMatchObject({ publishedAt: SEPTEMBER, shortId: article.shortId })
    expect(after).toMatchObject({ title: '改过的标题', number: before!.number, path: before!.path })
  })

  it('answers 410 when withdrawn and the same address when published again', async () => {
    const own = await content.channel('withdrawn')
    const article = await content.article(own)
    const [row] = await content.rows(article.id)
    const tags = await content.tagsOf(() => content.update(article.id, { _status: 'draft' }))
    expect(await stateOf(row!.path)).toBe('gone')
    expect(await content.channelNow(own.id)).toMatchObject({ lastNumber: 1, liveCount: 0 })
    expect(tags).toEqual(expect.arrayContaining([`article:${article.id}`, `channel:${own.id}`]))
    await content.update(article.id, { _status: 'published' })
    expect(await content.rows(article.id)).toEqual([
      { ...row, updatedAt: expect.any(String) as string },
    ])
    expect(await content.channelNow(own.id)).toMatchObject({ lastNumber: 1, liveCount: 1 })
  })

  it('keeps the address when the item moves to another channel', async () => {
    const [from, to] = [await content.channel('from'), await content.channel('to')]
    const article = await content.article(from)
    const [before] = await content.rows(article.id)
    const tags = await content.tagsOf(() => content.update(article.id, { channel: to.id }))
    const [after, ...others] = await content.rows(article.id)
    expect(others).toEqual([])
    expect(after).toMatchObject({ channel: to.id, number: 1, path: before!.path })
    expect(await content.channelNow(from.id)).toMatchObject({ liveCount: 0, newestAt: null })
    expect(await content.channelNow(to.id)).toMatchObject({ liveCount: 1 })
    expect(tags).toEqual(
      expect.arrayContaining([`channel:${from.id}`, `channel:${to.id}`, `article:${article.id}`]),
    )
  })

  it('stands in several channels with a title of its own, each leading to the one address', async () => {
    const other = await content.channel('also')
    const article = await content.article(channel, {
      alsoIn: [{ channel: other.id, listTitle: '列表里的标题' }],
    })
    const rows = await content.rows(article.id)
    const home = rows.find((row) => row.home)!
    const also = rows.find((row) => !row.home)!
    expect(also).toMatchObject({ title: '列表里的标题', href: home.path })
    expect(await stateOf(home.path)).toBe('live')
    expect(await atAddress(content.payload, content.site.id, also.path)).toEqual({
      state: 'moved',
      to: home.path,
    })
    await content.update(article.id, { alsoIn: [] })
    expect(await titlesIn(other.id)).toEqual([])
    expect(await stateOf(home.path)).toBe('live')
    await content.update(article.id, { alsoIn: [{ channel: other.id }] })
    expect(await content.rows(article.id)).toHaveLength(2)
  })

  it('may trade its home channel with one it also stands in', async () => {
    const [a, b] = [await content.channel('trade-a'), await content.channel('trade-b')]
    const article = await content.article(a, { title: '换位', alsoIn: [{ channel: b.id }] })
    const before = (await content.rows(article.id)).find((row) => row.home)!
    await content.update(article.id, { alsoIn: [{ channel: a.id }], channel: b.id })
    const rows = (await content.rows(article.id)).filter((row) => row.live)
    expect(rows.map((row) => [row.channel, row.home, row.href])).toEqual(
      expect.arrayContaining([
        [b.id, true, before.path],
        [a.id, false, before.path],
      ]),
    )
    expect(rows).toHaveLength(2)
    expect(await titlesIn(a.id)).toEqual(['换位'])
    expect(await titlesIn(b.id)).toEqual(['换位'])
    expect(await content.channelNow(a.id)).toMatchObject({ liveCount: 1 })
    expect(await content.channelNow(b.id)).toMatchObject({ liveCount: 1 })
  })

  it('pins in one list only, and the pin ends when its time has come', async () => {
    const [own, other] = [await content.channel('pins'), await content.channel('no-pins')]
    const day = (n: number) => `2026-09-0${n}T00:00:00.000Z`
    const until = '2027-01-01T00:00:00.000Z'
    const place = (title: string, n: number, placing: Article['placing'] = {}) =>
      content.article(own, {
        title,
        alsoIn: [{ channel: other.id }],
        placing,
        publishedAt: day(n),
      })
    await place('旧·置顶一级', 1, { pinRank: 1, pinUntil: until })
    await place('旧·置顶九级', 2, { pinRank: 9 })
    await place('手工', 3, { handOrder: 5, pinRank: 2, pinUntil: until })
    await place('新', 4)
    expect(await titlesIn(own.id)).toEqual(['旧·置顶九级', '手工', '旧·置顶一级', '新'])
    expect(await titlesIn(other.id)).toEqual(['新', '手工', '旧·置顶九级', '旧·置顶一级'])
    const sweep = (now: string) => sweepDue(content.payload, '2026-12-01T00:00:00.000Z', now)
    expect(await content.tagsOf(() => sweep('2026-12-31T23:59:59.000Z'))).toEqual([])
    expect(await content.tagsOf(() => sweep(until))).toEqual([`channel:${own.id}`])
    expect(await titlesIn(own.id)).toEqual(['旧·置顶九级', '手工', '新', '旧·置顶一级'])
    expect(await content.tagsOf(() => sweep(until))).toEqual([])
  })

  it('survives twenty at once over REST: unique numbers and true counters', async () => {
    const own = await content.channel('busy')
    await content.rest(editor, 'GET', '/api/users/me')
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        content.rest(editor, 'POST', '/api/articles', {
          title: `第${n}条`,
          _status: 'published',
          channel: own.id,
          kind: 'news',
          site: content.site.id,
        }),
      ),
    )
    expect(answers.map(({ sentence, status }) => `${status} ${sentence}`)).toEqual(
      Array.from({ length: 20 }, () => '201 '),
    )
    const { docs } = await content.payload.find({
      collection: 'placements',
      pagination: false,
      where: { channel: { equals: own.id } },
      ...system,
    })
    expect(docs.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    )
    expect(await content.channelNow(own.id)).toMatchObject({ lastNumber: 20, liveCount: 20 })
  })

  describe('an interpretation', () => {
    const policyTags = (policy: Article, ...channels: Channel[]) => [
      `article:${policy.id}`,
      ...channels.map(({ id }) => `channel:${id}`),
    ]

    /** A policy document that stands in two lists, and what interprets it. */
    async function interpreted() {
      const register = await content.channel(`register-${Math.random().toString(36).slice(2, 8)}`)
      const also = await content.channel(`also-${Math.random().toString(36).slice(2, 8)}`)
      const policy = await content.article(register, {
        alsoIn: [{ channel: also.id }],
        kind: 'policy',
      })
      const reading = (data: Partial<Article> = {}) =>
        content.article(channel, { interprets: [policy.id], kind: 'interpretation', ...data })
      return { also, policy, reading, register }
    }

    it('tells the page and every list of its document when it is published or withdrawn', async () => {
      const { also, policy, reading, register } = await interpreted()
      let made: Article | undefined

      const published = await content.tagsOf(async () => {
        made = await reading()
      })
      const withdrawn = await content.tagsOf(() => content.update(made!.id, { _status: 'draft' }))

      const told = expect.arrayContaining(policyTags(policy, register, also)) as string[]
      expect([published, withdrawn]).toEqual([told, told])
    })

    it('tells the document that it no longer interprets, also by way of a draft', async () => {
      const { also, policy, reading, register } = await interpreted()
      const { id } = await reading()
      await content.update(id, { interprets: [] }, true)

      const tags = await content.tagsOf(() =>
        content.update(id, { _status: 'published', interprets: [] }),
      )

      expect(tags).toEqual(expect.arrayContaining(policyTags(policy, register, also)))
    })

    it('tells nobody while it is a draft', async () => {
      const { reading } = await interpreted()

      expect(await content.tagsOf(() => reading({ _status: 'draft' }))).toEqual([])
    })
  })
})
