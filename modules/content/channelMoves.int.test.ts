import { beforeAll, expect, it, vi } from 'vitest'

import { channelOnceAt, channelsOfSite } from '@/modules/channels/queries'
import { designOf } from '@/modules/presentation/queries/design'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import type { Channel, User } from '@/payload-types'

import { purgeExpired } from './jobs'
import { atAddress } from './queries/articles'
import { newestRows } from './queries/lists'

const system = { overrideAccess: true } as const

describeOnBothDatabases('channels', (world) => {
  let content: ContentWorld
  let editor: User
  let webmaster: User

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    editor = await content.user('editor')
    webmaster = await content.user('webmaster')
  })

  const post = async (user: User, address: string, body: unknown) => {
    const { sentence, status, body: answer } = await content.rest(user, 'POST', address, body)
    return { answer, line: `${status} ${sentence}` }
  }
  const once = (path: string) => channelOnceAt(content.payload, content.site.id, path)
  const pathOf = async (channel: Channel) => (await content.channelNow(channel.id)).path
  const titles = async (channel: Channel) => {
    const views = await channelsOfSite(content.payload, content.site.id)
    const view = views.find(({ id }) => id === channel.id)!
    const rows = await newestRows(content.payload, content.site.id, view, 50)
    return rows.map(({ title }) => title)
  }

  it('move with all below, and every former path leads to the last one in one step', async () => {
    const [a, b] = [await content.channel('a'), await content.channel('b')]
    const child = await content.channel('child', { parent: a.id })
    const leaf = await content.channel('leaf', { parent: child.id })
    const article = await content.article(leaf)
    const [row] = await content.rows(article.id)
    const move = (channel: Channel, body: unknown) =>
      post(webmaster, `/api/channels/${channel.id}/move`, body)

    expect((await move(child, { parent: b.id })).line).toBe('200 ')
    expect(await pathOf(leaf)).toBe('/b/child/leaf')
    expect((await move(child, { slug: 'kid' })).line).toBe('200 ')
    expect(await pathOf(leaf)).toBe('/b/kid/leaf')
    expect(await once('/a/child/leaf')).toBe('/b/kid/leaf')
    expect(await once('/b/child')).toBe('/b/kid')
    expect(await content.rows(article.id)).toEqual([row])

    expect((await move(child, { parent: a.id, slug: 'child' })).line).toBe('200 ')
    expect(await pathOf(leaf)).toBe('/a/child/leaf')
    expect(await once('/b/kid/leaf')).toBe('/a/child/leaf')
    expect(await once('/a/child/leaf')).toBeNull()
    expect((await move(a, { parent: leaf.id })).line).toMatch(/^422 上级栏目不能是本栏目/)
    expect((await move(b, { slug: 'search' })).line).toMatch(/^422 .*已被平台保留/)
    const taken = await content.channel('taken')
    expect((await move(taken, { slug: 'a' })).line).toMatch(/^409 本站已有地址为 \/a 的栏目/)
    expect((await post(editor, `/api/channels/${a.id}/move`, { slug: 'x' })).line).toMatch(/^403 /)
  })

  it('leave navigation and home page whole when they move', async () => {
    const { payload, site } = content
    const before = await designOf(payload, site)
    const views = await channelsOfSite(payload, site.id)
    const channel = views.find(({ id }) => id === before.navigation[0])!
    await post(webmaster, `/api/channels/${channel.id}/move`, { slug: 'open' })
    expect((await designOf(payload, site)).navigation).toEqual(before.navigation)
    expect(await once(channel.path)).toBe('/open')
  })

  it('are made from an indented text, with pinyin where no slug is given', async () => {
    const text = '政策\n  政策文件 zcwj\n  政策解读\n    图解\n  政策解读\n通知公告'
    const body = { site: content.site.id, text }
    const { answer, line } = await post(webmaster, '/api/channels/from-text', body)
    expect(line).toBe('201 ')
    expect((answer['docs'] as Channel[]).map(({ name, path }) => `${name} ${path}`)).toEqual([
      '政策 /zhengce',
      '政策文件 /zhengce/zcwj',
      '政策解读 /zhengce/zcjd',
      '图解 /zhengce/zcjd/tujie',
      '政策解读 /zhengce/zcjd2',
      '通知公告 /tzgg',
    ])
    const before = await content.census()
    for (const [wrong, expected] of [
      ['甲\n      乙', /^422 第 2 行缩进过深/],
      ['甲 Bad_slug', /^422 “甲”：栏目地址只能/],
      ['甲 search', /^422 .*已被平台保留/],
      ['新栏目 xlm\n旧地址 tzgg', /^409 本站已有/],
      ['  ', /^422 请填写栏目/],
    ] as const) {
      const refused = await post(webmaster, '/api/channels/from-text', { ...body, text: wrong })
      expect(refused.line).toMatch(expected)
    }
    expect(await content.census()).toEqual(before)
  })

  it('take the order in which they were dragged', async () => {
    const root = await content.channel('ordered')
    const [x, y, z] = [
      await content.channel('x', { parent: root.id }),
      await content.channel('y', { parent: root.id }),
      await content.channel('z', { parent: root.id }),
    ]
    expect((await post(webmaster, '/api/channels/order', { ids: [z.id, x.id, y.id] })).line).toBe(
      '200 ',
    )
    const views = await channelsOfSite(content.payload, content.site.id)
    expect(views.filter(({ parent }) => parent === root.id).map(({ path }) => path)).toEqual([
      '/ordered/z',
      '/ordered/x',
      '/ordered/y',
    ])
    const lines = [
      await post(webmaster, '/api/channels/order', { ids: [x.id, root.id] }),
      await post(webmaster, '/api/channels/order', { ids: [x.id, x.id] }),
      await post(editor, '/api/channels/order', { ids: [x.id, y.id] }),
    ].map(({ line }) => line)
    expect(lines).toEqual([
      expect.stringMatching(/^422 只能在同一个上级栏目之下排序/),
      expect.stringMatching(/^422 同一项出现了两次/),
      expect.stringMatching(/^403 /),
    ])
  })

  it('keep the dragged order of their items through a new revision', async () => {
    const leaders = await content.channel('leaders', { layout: 'leaders', ordering: 'manual' })
    const make = (title: string) => content.article(leaders, { title, kind: 'leader' })
    const [a, b, c] = [await make('市长'), await make('副市长'), await make('秘书长')]
    const order = (user: User, ids: string[], channel = leaders.id) =>
      post(user, '/api/articles/order', { channel, ids })
    expect((await order(editor, [b.id, a.id])).line).toBe('200 ')
    expect(await titles(leaders)).toEqual(['副市长', '市长', '秘书长'])
    await content.update(a.id, { title: '市长（新）', _status: 'published' })
    expect(await titles(leaders)).toEqual(['副市长', '市长（新）', '秘书长'])
    expect((await order(editor, [c.id, 'nothing'])).line).toMatch(/^422 有的稿件已不在这个栏目/)
    const news = await content.channel('plain')
    expect((await order(editor, [a.id], news.id)).line).toMatch(/^422 这个栏目按时间排序/)
    const foreign = await content.user('editor', content.otherSite)
    expect((await order(foreign, [a.id])).line).toMatch(/^403 /)
  })

  it('merge: items, counters and former paths go over, addresses stay', async () => {
    const [from, into] = [await content.channel('from'), await content.channel('into')]
    await post(webmaster, `/api/channels/${from.id}/move`, { slug: 'from2' })
    const gathering = await content.channel('gather', { collects: [from.id], kind: 'collecting' })
    const kept = await content.article(into, { title: '原有' })
    const moved = await content.article(from, { title: '并入' })
    const both = await content.article(from, { title: '两处', alsoIn: [{ channel: into.id }] })
    const draft = await content.update(moved.id, { title: '并入·修改稿' }, true)
    const before = (await content.rows(moved.id))[0]!

    const merge = (user: User, target: string) =>
      post(user, `/api/channels/${from.id}/merge`, { into: target })
    expect((await merge(webmaster, from.id)).line).toMatch(/^422 不能把栏目并入它自己/)
    expect((await merge(editor, into.id)).line).toMatch(/^403 /)
    expect((await merge(webmaster, into.id)).line).toBe('200 ')

    expect((await titles(into)).sort()).toEqual(['两处', '原有', '并入'].sort())
    expect(await content.channelNow(into.id)).toMatchObject({ lastNumber: 4, liveCount: 3 })
    expect(await content.channelNow(from.id)).toMatchObject({
      deletedAt: expect.any(String) as string,
      liveCount: 0,
    })
    expect((await content.rows(moved.id))[0]).toMatchObject({
      channel: into.id,
      href: before.href,
      path: before.path,
    })
    expect([await once('/from'), await once('/from2')]).toEqual(['/into', '/into'])
    expect((await content.channelNow(gathering.id)).collects).toEqual([into.id])
    const published = await content.update(draft.id, { _status: 'published' })
    expect(published).toMatchObject({ title: '并入·修改稿', channel: into.id })
    expect(await content.channelNow(into.id)).toMatchObject({ liveCount: 3 })
    const again = await content.update(both.id, { _status: 'published' })
    expect(again.alsoIn).toEqual([])
    expect(kept.id).toBeTruthy()
  })

  it('go into the bin with all below and come back with it', async () => {
    const root = await content.channel('old')
    const child = await content.channel('sub', { parent: root.id })
    const item = await content.article(child, { title: '随栏目' })
    const alone = await content.article(child, { title: '先行删除' })
    const draft = await content.article(child, { title: '草稿' }, true)
    const [row] = await content.rows(item.id)
    const patch = async (address: string, body: unknown) => {
      const { sentence, status } = await content.rest(webmaster, 'PATCH', address, body)
      return `${status} ${sentence}`
    }
    const trashed = { deletedAt: '2026-08-01T00:00:00.000Z' }
    await patch(`/api/articles/${alone.id}`, trashed)
    expect(await patch(`/api/channels/${root.id}`, trashed)).toBe('200 ')
    expect((await atAddress(content.payload, content.site.id, row!.path)).state).toBe('gone')
    const paths = (await channelsOfSite(content.payload, content.site.id)).map(({ path }) => path)
    expect(paths).not.toContain('/old/sub')
    const binned = async (id: string) => {
      const find = { id, collection: 'articles', depth: 0, trash: true, ...system } as const
      const { binnedBy, binnedFrom, deletedAt } = await content.payload.findByID(find)
      return [binnedBy, binnedFrom, Boolean(deletedAt)]
    }
    expect(await binned(draft.id)).toEqual([webmaster.name, '栏目sub（/old/sub）', true])

    const back = { deletedAt: null }
    expect(await patch(`/api/articles/${item.id}?trash=true`, back)).toMatch(/^422 稿件所在的栏目/)
    expect(await patch(`/api/channels/${child.id}?trash=true`, back)).toMatch(/^422 上级栏目“栏目/)
    expect(await patch(`/api/channels/${root.id}?trash=true`, back)).toBe('200 ')
    expect(await content.rows(item.id)).toEqual([
      { ...row, updatedAt: expect.any(String) as string },
    ])
    expect(await binned(draft.id)).toEqual([null, null, false])
    expect((await binned(alone.id))[2]).toBe(true)
    expect(await content.channelNow(child.id)).toMatchObject({ deletedAt: null, liveCount: 1 })
  })

  it('are purged after 90 days with what they held, and not a day before', async () => {
    const root = await content.channel('expired')
    const item = await content.article(root)
    const [row] = await content.rows(item.id)
    await content.payload.update({
      id: root.id,
      collection: 'channels',
      data: { deletedAt: '2026-06-01T00:00:00.000Z' },
      ...system,
    })
    const held = await content.rest(
      webmaster,
      'DELETE',
      `/api/channels/${root.id}?trash=true&reason=${encodeURIComponent('不再使用')}`,
    )
    expect([held.status, held.sentence]).toEqual([422, expect.stringContaining('还有 1 个')])
    expect(await purgeExpired(content.payload, '2026-08-29T23:59:59.000Z')).toBe(0)
    expect(await purgeExpired(content.payload, '2026-08-30T00:00:00.000Z')).toBe(2)
    expect(await purgeExpired(content.payload, '2026-08-30T00:00:00.000Z')).toBe(0)
    expect((await atAddress(content.payload, content.site.id, row!.path)).state).toBe('gone')
  })

  it('that cannot be purged yet say why once, in words, and go when they can', async () => {
    const root = await content.channel('held')
    const item = await content.article(root)
    const { db, logger } = content.payload
    const set = (collection: 'articles' | 'channels', id: string, deletedAt: string) =>
      db.updateOne({ id, collection, data: { deletedAt }, returning: false })
    await set('channels', root.id, '2026-06-01T00:00:00.000Z')
    await set('articles', item.id, '2026-08-01T00:00:00.000Z')
    const said: string[] = []
    const warn = vi.spyOn(logger, 'warn').mockImplementation((line: unknown) => {
      said.push((line as { msg: string }).msg)
    })

    await purgeExpired(content.payload, '2026-09-01T00:00:00.000Z')
    await purgeExpired(content.payload, '2026-09-01T00:00:15.000Z')
    const held = [...said]
    await purgeExpired(content.payload, '2026-12-01T00:00:00.000Z')
    warn.mockRestore()

    expect(held).toEqual([expect.stringMatching(/暂时不能彻底删除：栏目下还有 1 个.*。$/)])
    await expect(content.channelNow(root.id)).rejects.toThrow('Not Found')
  })

  it('gather the newest of several channels and units, pins left out, each item once', async () => {
    const [p, q] = [await content.channel('p'), await content.channel('q')]
    const unit = await content.payload.create({
      collection: 'units',
      data: { name: '信息处', kind: 'office', site: content.site.id },
      depth: 0,
      ...system,
    } as Parameters<typeof content.payload.create>[0])
    const gather = await content.channel('all', {
      collects: [p.id, q.id],
      collectsUnits: [unit.id],
      kind: 'collecting',
    })
    const day = (n: number) => ({ publishedAt: `2026-10-0${n}T00:00:00.000Z` })
    await content.article(p, { ...day(1), title: '一', placing: { pinRank: 9 } })
    await content.article(q, { ...day(2), title: '二', alsoIn: [{ channel: p.id }] })
    const third = await content.channel('third')
    await content.article(third, { ...day(3), title: '三', unit: unit.id })
    await content.article(third, { ...day(4), title: '不在内' })
    expect(await titles(gather)).toEqual(['三', '二', '一'])
  })

  it('appear in the navigation with their first item', async () => {
    const empty = await content.channel('first-item')
    const tags = await content.tagsOf(() => content.article(empty))
    expect(tags).toContain(`navigation:${content.site.id}`)
  })
})
