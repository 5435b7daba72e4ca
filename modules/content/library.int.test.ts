import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { beforeAll, describe, expect, it } from 'vitest'

import { NOT_KEPT } from '@/lib/cache/status'
import { channelsOfSite } from '@/modules/channels/queries'
import { designOf } from '@/modules/presentation/queries/design'
import { readLibraryPath } from '@/modules/sites/model/libraryPath'
import type { Variant } from '@/modules/sites/model/variants'
import type { Article, Channel } from '@/payload-types'
import { plansOf, spyOn } from '@/scripts/bench/measure/plans'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases, describeOnSqlite } from '@/tests/helpers/databases'
import type { TestWorld } from '@/tests/helpers/databases'

import { placeOnOtherSite } from './actions/place'
import type { PageContext } from './loaders/context'
import { loadLibrary, loadLibraryPanel } from './loaders/library'
import type { LibraryView } from './loaders/library'
import { libraryPart } from './loaders/parts'
import { keyOf } from './model/library'
import { documentsOf, registerOf } from './queries/library'

type Policy = NonNullable<Article['policy']>

/** A world with a list of documents, and ways to publish into it and to ask it. */
async function libraryOf(world: TestWorld) {
  const content = await ContentWorld.start(world)
  const channel = await content.channel('wenjian', { layout: 'policy', name: '部门文件' })
  const publish = (title: string, policy: Policy = {}, into: Channel = channel) =>
    content.article(into, { kind: 'policy', policy: { validity: 'valid', ...policy }, title })
  const context = async (variant: Variant = 'plain'): Promise<PageContext> => ({
    channels: await channelsOfSite(content.payload, content.site.id),
    demo: false,
    design: await designOf(content.payload, content.site),
    host: content.site.domain,
    links: { canonical: () => 'https://edu.yangli.gov.cn', origin: () => 'http://localhost' },
    now: new Date().toISOString(),
    otherChannels: [],
    payload: content.payload,
    preview: null,
    site: { ...content.site, state: 'live' },
    standIn: false,
    variant,
  })
  const view = async (id = channel.id) =>
    (await channelsOfSite(content.payload, content.site.id)).find((one) => one.id === id)!
  const ask = async (path: string, variant?: Variant) => {
    const read = readLibraryPath(path)!
    return libraryPart(await context(variant), read.base, read.ask, path)
  }
  const found = async (path: string): Promise<LibraryView> => {
    const part = await ask(path)
    if (!('body' in part) || part.body.kind !== 'library') throw new Error(`Nothing at ${path}`)
    return part.body.library
  }
  const titles = async (path: string) => (await found(path)).items.map(({ title }) => title)
  const register = async () => {
    const pairs = await registerOf(content.payload, content.site.id, channel.id)
    return Object.fromEntries(
      Object.entries(pairs).map(([facet, counts]) => [facet, Object.fromEntries(counts)]),
    )
  }
  return { ask, channel, content, context, found, publish, register, titles, view }
}

type Library = Awaited<ReturnType<typeof libraryOf>>

describeOnBothDatabases('a policy library', (world) => {
  let library: Library
  let rules: Article

  beforeAll(async () => {
    library = await libraryOf(world)
    const { content, publish } = library
    await content.channel('putong')
    rules = await publish('样例市托育管理办法', {
      docNo: '样教规〔2025〕3号',
      indexNo: 'SAMPLE-2025-00003',
      issuer: '样例市教育局',
      subject: '科技、教育\\教育',
      writtenOn: '2025-06-01',
    })
    await publish('关于做好招生工作的通知', {
      docNo: '样教办〔2026〕8号',
      issuer: '样例市教育局',
      subject: '科技、教育\\招生',
      writtenOn: '2026-03-01',
    })
    await publish('关于停用旧校车标志的通知', {
      docNo: '样府办〔2026〕1号',
      issuer: '样例市人民政府办公室',
      validity: 'repealed',
      writtenOn: '2026-02-01',
    })
  })

  it('offers the values its documents have, with their number', async () => {
    const { context, view } = library
    const { facets } = await loadLibraryPanel(await context(), await view())
    expect(
      facets.map(({ name, values }) => [name, values.map(({ count, text }) => `${text} ${count}`)]),
    ).toEqual([
      ['发文机关', ['样例市教育局 2', '样例市人民政府办公室 1']],
      ['成文年份', ['2026年 2', '2025年 1']],
      ['文种', ['通知 2', '办法 1']],
      ['有效性', ['有效 2', '废止 1']],
    ])
  })

  it.each([
    ['an issuer', `issuer-${keyOf('issuer', '样例市教育局')}`, ['招生', '托育']],
    ['a theme', `theme-${keyOf('theme', '科技、教育')}`, ['招生', '托育']],
    ['a year', 'year-2026', ['校车', '招生']],
    ['a kind', `kind-${keyOf('kind', '办法')}`, ['托育']],
    ['a validity', 'force-repealed', ['校车']],
    ['several', `issuer-${keyOf('issuer', '样例市教育局')}/year-2026/force-valid`, ['招生']],
    ['a number in other brackets', 'q-样教规[2025]3号', ['托育']],
    ['a part of a number', 'q-样府办', ['校车']],
    ['an index number in small letters', 'q-sample-2025-00003', ['托育']],
    ['words of the title in any order', 'q-工作 招生', ['招生']],
    ['words within a choice', 'year-2026/q-通知', ['校车', '招生']],
    ['what nothing has', 'year-2025/q-通知', []],
  ])('finds by %s', async (_, parts, names) => {
    const titles = await library.titles(`/wenjian/~/${parts}`)
    expect(titles.map((title) => names.find((name) => title.includes(name)))).toEqual(names)
  })

  it('says what was asked, and the number where it is known', async () => {
    expect(await library.found('/wenjian/~/year-2026')).toMatchObject({
      isKept: true,
      summary: ['成文年份“2026年”'],
      total: 2,
    })
    expect(await library.found('/wenjian/~/year-2026/q-通知')).toMatchObject({
      isKept: false,
      summary: ['成文年份“2026年”', '含“通知”'],
      total: null,
    })
  })

  it('gives a choice up by its own link and clears the words by the form', async () => {
    const { panel } = await library.found('/wenjian/~/year-2026/q-通知')
    const year = panel.facets.find(({ name }) => name === '成文年份')!
    expect(decodeURI(year.all.href)).toBe('/wenjian/~/q-通知')
    expect(year.values.map(({ current }) => current ?? false)).toEqual([true, false])
    expect(panel.action).toBe('/wenjian/~/year-2026')
  })

  it.each([
    ['another order', '/wenjian/~/q-通知/year-2026', '/wenjian/~/year-2026/q-通知'],
    ['a list that is no library', '/putong/~/year-2026', '/putong'],
  ])('leads from %s to the one address', async (_, path, to) => {
    const part = await library.ask(path)
    expect('to' in part && decodeURI(part.to)).toBe(to)
  })

  it.each(['/wenjian/~/year-1999', '/wenjian/~/issuer-ffffffff', '/wenjian/~', '/nirgends/~/q-a'])(
    'has nothing at %s',
    async (path) => {
      expect(await library.ask(path)).toMatchObject({ result: 'none' })
    },
  )

  it('keeps choices out of search engines, and combinations out of the page cache', async () => {
    const one = await library.ask('/wenjian/~/year-2026')
    const two = await library.ask('/wenjian/~/year-2026/force-valid')
    expect(one).toMatchObject({
      head: { noindex: 'follow' },
      tags: [`channel:${library.channel.id}`],
    })
    expect(two).toMatchObject({ head: { noindex: 'follow' }, tags: [NOT_KEPT] })
  })

  it('finds what readers of the Traditional edition type', async () => {
    const part = await library.ask('/wenjian/~/q-招生工作的通知', 'plain')
    const converted = await library.ask('/wenjian/~/q-關於做好招生', 'hant')
    for (const one of [part, converted]) {
      expect(one).toMatchObject({
        body: { library: { items: [{ title: '关于做好招生工作的通知' }] } },
      })
    }
  })

  it('is no part of the English edition', async () => {
    expect(await library.ask('/wenjian/~/year-2026', 'en')).toMatchObject({ to: '/wenjian' })
  })

  it('never shows documents of another site, nor counts them', async () => {
    const { content, register, titles } = library
    const before = await register()
    const there = await content.channel('wenjian', {
      layout: 'policy',
      site: content.otherSite.id,
    })
    await content.article(there, {
      kind: 'policy',
      policy: { issuer: '样例市教育局', writtenOn: '2026-01-01' },
      site: content.otherSite.id,
      title: '别的站点的通知',
    })
    expect(await register()).toEqual(before)
    expect(await titles('/wenjian/~/q-站点')).toEqual([])
  })

  it('shows and counts a document that was shared to the site', async () => {
    const { channel, content, register, titles } = library
    const there = await content.channel('gongxiang', { site: content.otherSite.id })
    const shared = await content.article(there, {
      kind: 'policy',
      policy: { issuer: '样例市审计局', writtenOn: '2020-01-01' },
      site: content.otherSite.id,
      title: '共享来的意见',
    })
    await placeOnOtherSite(await content.req(), shared, {
      channel: channel.id,
      site: content.site.id,
    })
    expect((await register()).issuer).toMatchObject({ 样例市审计局: 1 })
    expect(await titles('/wenjian/~/year-2020')).toEqual(['共享来的意见'])
    await content.update(shared.id, { _status: 'draft' })
    expect((await register()).issuer).not.toHaveProperty('样例市审计局')
  })

  it('follows a document that is changed, withdrawn and published again', async () => {
    const { content, register } = library
    await content.update(rules.id, {
      _status: 'published',
      policy: { ...rules.policy, validity: 'amended', writtenOn: '2024-06-01' },
    })
    expect((await register()).force).toEqual({ amended: 1, repealed: 1, valid: 1 })
    expect((await register()).year).toEqual({ 2024: 1, 2026: 2 })
    await content.update(rules.id, { _status: 'draft' })
    expect((await register()).force).toEqual({ repealed: 1, valid: 1 })
    await content.update(rules.id, { _status: 'published' })
    expect((await register()).kind).toEqual({ 办法: 1, 通知: 2 })
  })
})

describeOnSqlite('a long policy library', (world) => {
  let library: Library

  beforeAll(async () => {
    library = await libraryOf(world)
    for (let index = 1; index <= 7; index += 1) {
      const issuer = index % 2 ? '甲局' : '乙局'
      await library.publish(`关于第${index}项工作的通知`, { issuer, writtenOn: '2026-01-01' })
    }
  })

  it('turns pages by place, and back to the first', async () => {
    const first = await library.found('/wenjian/~/year-2026')
    expect(first.items).toHaveLength(5)
    expect(first).toMatchObject({ first: null, next: '/wenjian/~/year-2026/before-3' })
    const second = await library.found(first.next!)
    expect(second.items.map(({ title }) => title)).toEqual([
      '关于第2项工作的通知',
      '关于第1项工作的通知',
    ])
    expect(second).toMatchObject({ first: '/wenjian/~/year-2026', isKept: false, next: null })
  })

  it('stops after a bounded part of the list and says where to go on', async () => {
    const { content, view } = library
    const channel = { ...(await view()), lastNumber: 50_000 }
    const found = await documentsOf(content.payload, content.site.id, channel, {
      before: Number.MAX_SAFE_INTEGER,
      limit: 5,
      values: { issuer: '甲局' },
      words: '',
    })
    expect(found).toMatchObject({ isCut: true, next: 30_001, rows: [] })
  })

  describe('reads', () => {
    it('one range of one index, whatever is chosen and looked for', async () => {
      const { content, context, view } = library
      const [there, channel] = [await context(), await view()]
      const asked = spyOn((content.payload.db as unknown as SQLiteAdapter).client)
      await loadLibrary(there, channel, {
        before: 6,
        chosen: { force: 'valid', issuer: keyOf('issuer', '甲局'), year: '2026' },
        words: '工作',
      })
      const placements = (await plansOf(asked)).filter((step) => /placements/.test(step))
      expect(placements.length).toBeGreaterThan(0)
      expect(placements).toEqual(
        placements.map(() =>
          expect.stringMatching(
            /channel_live_number_createdAt_idx.*channel_id=\? AND live=\? AND number>\? AND number<\?|article/,
          ),
        ),
      )
    })
  })
})
