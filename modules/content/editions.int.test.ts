import { beforeAll, describe, expect, it } from 'vitest'

import { designOf } from '@/modules/presentation/queries/design'
import { channelsOfSite } from '@/modules/channels/queries'
import type { Variant } from '@/modules/sites/model/variants'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { knowHosts } from '@/tests/helpers/hosts'
import type { Article, Site } from '@/payload-types'

import { blockReader } from './loaders/blocks'
import type { PageContext } from './loaders/context'
import { canonicalOf, hasEdition, languagesOf, versionsOf } from './loaders/editions'
import { crumbsOf, shellOf } from './loaders/frame'
import { machineText } from './loaders/machineText'
import { loadSimpleHome } from './loaders/simpleHome'

const ORIGIN = 'https://edu.yangli.gov.cn'
const system = { overrideAccess: true } as const

describeOnBothDatabases('editions of a site', (world) => {
  let content: ContentWorld
  let site: Site
  let report: Article
  let story: Article

  const context = async (variant: Variant, over: Partial<Site> = {}): Promise<PageContext> => {
    const channels = await channelsOfSite(content.payload, site.id)
    const language = variant === 'en' ? 'en' : 'zh'
    const design = await designOf(content.payload, site)
    return {
      channels: channels.filter((one) => one.language === language),
      demo: false,
      design,
      host: 'edu.yangli.gov.cn',
      links: { canonical: () => ORIGIN, origin: () => 'http://edu.localhost:3000' },
      now: new Date().toISOString(),
      otherChannels: channels.filter((one) => one.language !== language),
      payload: content.payload,
      preview: null,
      site: { ...site, state: 'live', ...over },
      standIn: false,
      variant,
    }
  }

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    await knowHosts(content.payload)
    const chinese = await content.channel('xinwen', { name: '新闻' })
    const english = await content.channel('news', { language: 'en', name: 'News' })
    const below = await content.channel('schools', { name: 'Schools', parent: english.id })
    report = await content.article(chinese, { title: '中文消息' })
    const { record } = await designOf(content.payload, content.site)
    await content.payload.update({
      id: record!.id,
      collection: 'site-designs',
      data: { _status: 'published', navigation: [chinese.id] },
      ...system,
    })
    story = await content.article(below, { summary: 'In short.', title: 'New schools open' })
    site = await content.payload.update({
      id: content.site.id,
      collection: 'sites',
      data: { languages: ['zh', 'hant', 'en'] },
      depth: 0,
      ...system,
    })
  })

  it('an English item is not published in a topic, which is Chinese', async () => {
    const topic = await content.payload.create({
      collection: 'topics',
      data: { name: '样例专题', site: site.id, slug: 'language' },
      depth: 0,
      ...system,
    })
    const inTopic = (id: string) => content.update(id, { _status: 'published', topics: [topic.id] })

    await expect(inTopic(story.id)).rejects.toThrow('英文稿件不能归入专题')
    expect((await inTopic(report.id)).topics).toEqual([topic.id])
  })

  it('a slot shows its item in the edition of the item alone', async () => {
    for (const [rank, { id }] of [story, report].entries()) {
      const data = { article: id, position: 'headline' as const, rank: rank + 1, site: site.id }
      await content.payload.create({ collection: 'slots', data, ...system })
    }
    const shown = async (variant: Variant) => {
      const items = await blockReader(await context(variant)).withSlots('headline', [], 9)
      return items.map(({ title }) => title)
    }

    expect([await shown('plain'), await shown('en')]).toEqual([['中文消息'], ['New schools open']])
  })

  it('a channel has the language of its root', async () => {
    const { channels } = await context('en')
    expect(channels.map(({ path }) => path).sort()).toEqual(['/news', '/news/schools'])
  })

  it.each(['plain', 'elder', 'hant'] as const)('%s shows no English channel', async (variant) => {
    const shell = await shellOf(await context(variant), '/')
    expect(shell.navigation.map(({ text }) => text)).toEqual(['首页', '新闻'])
    expect(shell.variant).toBe(variant)
  })

  it('the English edition shows its own tree, in English words', async () => {
    const there = await context('en')
    const schools = there.channels.find(({ path }) => path === '/news/schools')
    const shell = await shellOf(there, '/news', crumbsOf(there, schools!))
    expect(shell.navigation.map(({ text }) => text)).toEqual(['Home', 'News'])
    expect(shell.crumbs?.map(({ text }) => text)).toEqual(['Home', 'News', 'Schools'])
    expect(shell.versions?.map(({ href, text }) => `${text} ${href}`)).toEqual([
      '中文 /',
      '长者版 /elder',
      '繁體 /hant',
    ])
  })

  it('names the others of a page, each in its own words', async () => {
    const versions = versionsOf(await context('plain'), '/xinwen')
    expect(versions).toEqual([
      { href: '/elder/xinwen', lang: 'zh-CN', text: '长者版', variant: 'elder' },
      { href: '/hant/xinwen', lang: 'zh-Hant', text: '繁體', variant: 'hant' },
      { href: '/en', lang: 'en', text: 'English', variant: 'en' },
    ])
  })

  it('hides what is not switched on or has nothing to show', async () => {
    const chineseOnly = await context('plain', { languages: ['zh'] })
    expect(versionsOf(chineseOnly, '/').map(({ variant }) => variant)).toEqual(['elder'])
    const empty = await context('plain')
    expect(hasEdition({ ...empty, otherChannels: [] }, 'en')).toBe(false)
  })

  it.each([
    ['plain', `${ORIGIN}/xinwen`],
    ['elder', `${ORIGIN}/xinwen`],
    ['hant', `${ORIGIN}/hant/xinwen`],
    ['en', `${ORIGIN}/en/xinwen`],
  ] as const)('the canonical address of %s is %s', async (variant, address) => {
    expect(canonicalOf(await context(variant), '/xinwen')).toBe(address)
  })

  it('names both scripts of a text for search engines, and no twin for English', async () => {
    expect(languagesOf(await context('hant'), '/xinwen')).toEqual({
      'x-default': `${ORIGIN}/xinwen`,
      'zh-Hans': `${ORIGIN}/xinwen`,
      'zh-Hant': `${ORIGIN}/hant/xinwen`,
    })
    expect(languagesOf(await context('en'), '/news')).toBeNull()
  })

  describe('a home page without arrangement', () => {
    it('has large entries and what is new in 长者版', async () => {
      const home = await loadSimpleHome(await context('elder'))
      expect(home.entries.map(({ text }) => text)).toEqual(['新闻'])
      expect(home.lists.flatMap(({ items }) => items.map(({ title }) => title))).toEqual([
        '中文消息',
      ])
    })

    it('has every list of the English tree', async () => {
      const home = await loadSimpleHome(await context('en'))
      expect(home.lists.map(({ more }) => more)).toEqual(['/news/schools'])
      expect(home.lists[0]?.items[0]).toMatchObject({ title: story.title })
    })
  })

  it('tells machines where the English items stand, and keeps them out of the Chinese feed', async () => {
    const text = async (kind: string) => {
      const answer = await machineText(await context('plain'), kind, [])
      return answer && 'body' in answer ? answer.body : ''
    }
    expect(await text('sitemap')).toContain(`<loc>${ORIGIN}/en</loc>`)
    expect(await text('sitemap')).toContain(`${ORIGIN}/en/news/schools/`)
    expect(await text('sitemap')).not.toContain(`${ORIGIN}/news/`)
    expect(await text('rss')).toContain('中文消息')
    expect(await text('rss')).not.toContain(story.title)
  })
})
