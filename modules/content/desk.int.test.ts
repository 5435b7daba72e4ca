import { beforeAll, expect, it } from 'vitest'

import { channelHealth } from '@/modules/channels/queries'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import type { Channel, User } from '@/payload-types'

import { draftsOf, publishedToday } from './queries/desk'
import { exportedRows } from './queries/export'
import { topicsInOrder } from './queries/order'
import { missedSlots } from './queries/schedule'

const system = { overrideAccess: true } as const
const DAY = 86_400_000

describeOnBothDatabases('the desk', (world) => {
  let content: ContentWorld
  let news: Channel
  let abroad: Channel
  let editor: User
  let otherEditor: User

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    news = await content.channel('news', { updateDutyDays: 14 })
    abroad = await content.channel('abroad', { site: content.otherSite.id })
    editor = await content.user('editor')
    otherEditor = await content.user('editor', content.otherSite)
  })

  const written = async (user: User, title: string) => {
    const { body } = await content.rest(user, 'POST', '/api/articles?draft=true&depth=0', {
      title,
      channel: news.id,
      kind: 'news',
      site: content.site.id,
    })
    return (body['doc'] as { id: string }).id
  }

  it('shows a person the drafts they worked on, not those of others', async () => {
    const mine = await written(editor, '我写的草稿')
    const colleague = await content.user('editor')
    await written(colleague, '同事写的草稿')
    const changed = await content.article(news, { title: '已公开' })
    await content.rest(editor, 'PATCH', `/api/articles/${changed.id}?draft=true`, {
      title: '已公开，又改了',
    })

    const drafts = await draftsOf(await content.req(editor))

    expect(drafts.map(({ id, published }) => [id, published])).toEqual([
      [changed.id, true],
      [mine, false],
    ])
  })

  it('counts what the own sites published today and nothing of another site', async () => {
    const ours = await content.article(news, { title: '今天的新闻' })
    const theirs = await content.article(abroad, { site: content.otherSite.id })
    const now = new Date().toISOString()

    const both = [content.site.id, content.otherSite.id]
    const today = await publishedToday(await content.req(editor), both, now)
    const tomorrow = new Date(Date.now() + DAY).toISOString()
    const none = await publishedToday(await content.req(editor), both, tomorrow)

    expect(today.items.map(({ id }) => id)).toContain(ours.id)
    expect(today.items.map(({ id }) => id)).not.toContain(theirs.id)
    expect(today.total).toBeGreaterThan(0)
    expect(none).toEqual({ items: [], total: 0 })
  })

  it('finds update duties near their end and past, and empty channels, of visible sites only', async () => {
    const empty = await content.channel('empty')
    await content.article(news)
    const at = (days: number) => new Date(Date.now() + days * DAY).toISOString()
    const health = async (user: User, now: string) =>
      channelHealth(await content.req(user), [content.site.id], now)

    expect((await health(editor, at(1))).due).toEqual([])
    expect((await health(editor, at(12))).due).toMatchObject([{ id: news.id, name: news.name }])
    expect((await health(editor, at(20))).due[0]?.daysLeft).toBeLessThan(0)
    expect((await health(editor, at(0))).empty.map(({ id }) => id)).toContain(empty.id)
    expect(await health(otherEditor, at(20))).toEqual({ due: [], empty: [], fine: 0 })
  })

  it('finds home slots whose time has come while their item is not public', async () => {
    const at = (days: number) => new Date(Date.now() + days * DAY).toISOString()
    const shown = await content.article(news)
    const draft = await content.article(news, { title: '还没发布的头条' }, true)
    const slot = async (article: string, startsAt: string | null, endsAt: string | null = null) => {
      const data = { article, endsAt, position: 'headline' as const, rank: 1, startsAt }
      const { id } = await content.payload.create({
        collection: 'slots',
        data: { ...data, site: content.site.id },
        depth: 0,
        ...system,
      })
      return id
    }
    await slot(shown.id, at(-1))
    await slot(draft.id, at(1))
    await slot(draft.id, at(-2), at(-1))
    const missed = await slot(draft.id, at(-1), at(1))
    const always = await slot(draft.id, null)
    const request = await content.req(editor)
    const found = await missedSlots(request, [content.site.id], at(0))

    expect(found.map(({ id }) => id).sort()).toEqual([missed, always].sort())
    expect(found.find(({ id }) => id === missed)).toMatchObject({
      position: 'headline',
      site: content.site.id,
      title: '还没发布的头条',
    })
    expect(await missedSlots(await content.req(otherEditor), [content.site.id], at(0))).toEqual([])
    expect(await missedSlots(request, [], at(0))).toEqual([])

    await content.update(draft.id, { _status: 'published' })
    expect(await missedSlots(request, [content.site.id], at(0))).toEqual([])
  })

  it('exports the filtered list as the person may read it', async () => {
    const source = await content.payload.create({
      collection: 'sources',
      data: { name: '样例日报' },
      depth: 0,
      ...system,
    })
    const channel = await content.channel('exported')
    await content.article(channel, { source: source.id, title: '导出的稿件' })
    await content.article(channel, { title: '没发布的稿件' }, true)
    const where = { channel: { equals: channel.id } }
    const titles = async (user: User, search = '') =>
      (await exportedRows(await content.req(user), where, search)).rows.map(([title]) => title)

    const { rows, total } = await exportedRows(await content.req(editor), where, '导出')
    expect(total).toBe(1)
    expect(rows[0]?.slice(0, 4)).toEqual([
      '导出的稿件',
      '新闻',
      channel.name,
      content.site.shortName,
    ])
    expect(rows[0]?.slice(5, 7)).toEqual(['样例日报', '已发布'])
    expect((await titles(editor)).sort()).toEqual(['导出的稿件', '没发布的稿件'].sort())
    expect(await titles(otherEditor)).toEqual([])
  })

  it('puts topics in order by hand, for those who hold the structure alone', async () => {
    const webmaster = await content.user('webmaster')
    const topic = (slug: string, site = content.site.id) =>
      content.payload.create({
        collection: 'topics',
        data: { name: `专题${slug}`, site, slug },
        depth: 0,
        ...system,
      })
    const [a, b] = [await topic('a'), await topic('b')]
    const far = await topic('far', content.otherSite.id)
    const order = (user: User, ids: string[]) =>
      content.rest(user, 'POST', '/api/topics/order', { ids })
    const now = async () =>
      (await topicsInOrder(await content.req(webmaster), content.site.id)).map(({ id }) => id)

    expect(await now()).toEqual([b.id, a.id])
    expect((await order(webmaster, [a.id, b.id])).status).toBe(200)
    expect(await now()).toEqual([a.id, b.id])
    expect((await order(webmaster, [b.id, far.id])).status).toBe(422)
    expect((await order(editor, [b.id, a.id])).status).toBe(403)
    expect(await now()).toEqual([a.id, b.id])
  })
})
