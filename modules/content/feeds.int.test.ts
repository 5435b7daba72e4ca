import { beforeAll, expect, it } from 'vitest'

import { channelsOfSite } from '@/modules/channels/queries'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { designOf } from '@/modules/presentation/queries/design'
import type { Article } from '@/payload-types'

import type { PageContext } from './loaders/context'
import { machineText } from './loaders/machineText'

const ORIGIN = 'https://edu.yangli.gov.cn'
const system = { overrideAccess: true } as const

describeOnBothDatabases('texts for machines', (world) => {
  let content: ContentWorld
  let shown: Article

  const context = async (over: Partial<PageContext> = {}): Promise<PageContext> => ({
    channels: await channelsOfSite(content.payload, content.site.id),
    demo: false,
    design: await designOf(content.payload, content.site),
    host: 'edu.yangli.gov.cn',
    links: { canonical: () => ORIGIN, origin: () => 'http://edu.localhost:3000' },
    now: new Date().toISOString(),
    otherChannels: [],
    payload: content.payload,
    preview: null,
    site: { ...content.site, state: 'live' },
    standIn: false,
    variant: 'plain',
    ...over,
  })

  const text = async (kind: string, path: string[] = [], over: Partial<PageContext> = {}) => {
    const answer = await machineText(await context(over), kind, path)
    return answer && 'body' in answer ? answer.body : answer
  }

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    const [news, other] = [await content.channel('news'), await content.channel('other')]
    const date = { publishedAt: '2026-10-31T16:30:00.000Z' }
    shown = await content.article(news, { ...date, title: '公开', alsoIn: [{ channel: other.id }] })
    await content.article(news, { title: '草稿' }, true)
    const gone = await content.article(news, { title: '已撤下' })
    await content.update(gone.id, { _status: 'draft' })
  })

  it.each(['rss', 'atom', 'json'])('%s: what is public and nothing else', async (format) => {
    const body = String(await text(format))
    expect(body).toContain(`${ORIGIN}/news/2026-11/${shown.shortId}.html`)
    expect(body).not.toMatch(/草稿|已撤下|localhost/)
    expect(String(await text(format, ['other']))).toContain(`${shown.shortId}.html`)
    expect(String(await text(format, ['other']))).toContain(`${ORIGIN}/other/feed.${format}`)
    expect(await text(format, ['nothing'])).toBeNull()
  })

  it('name the address of an item once in the site map, with its change', async () => {
    const body = String(await text('sitemap'))
    const lines = body.match(/<loc>[^<]*<\/loc>(?:<lastmod>[^<]*<\/lastmod>)?/g) ?? []
    const items = lines.filter((line) => line.includes('.html'))
    expect(items).toEqual([expect.stringMatching(/3?\.html<\/loc><lastmod>20\d\d-/)])
    expect(lines).toContain(`<loc>${ORIGIN}/</loc>`)
    expect(body).toContain(`<loc>${ORIGIN}/news</loc>`)
    expect(await text('sitemap', ['0'])).toBeNull()
  })

  it('split the map of a large site into months', async () => {
    const channels = (await context()).channels.map((one) => ({ ...one, liveCount: 1000 }))
    const index = String(await text('sitemap', [], { channels }))
    expect(index).toContain(`<loc>${ORIGIN}/sitemap-0.xml</loc>`)
    expect(index).toContain(`<loc>${ORIGIN}/sitemap-202611.xml</loc>`)
    expect(index).not.toContain('202610')
    expect(String(await text('sitemap', ['202611'], { channels }))).toContain('.html')
    expect(String(await text('sitemap', ['202610'], { channels }))).not.toContain('.html')
    expect(await text('sitemap', ['202613'], { channels })).toBeNull()
  })

  it('keep robots from stand-ins and from sites that are not live', async () => {
    const closed = 'User-agent: *\nDisallow: /\n'
    expect(await text('robots')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`)
    expect(await text('robots', [], { standIn: true })).toBe(closed)
    expect(await text('robots', [], { site: { ...content.site, state: 'trial' } })).toBe(closed)
  })

  it('follow a channel that moved', async () => {
    const channel = await content.channel('before')
    await content.payload.update({
      id: channel.id,
      collection: 'channels',
      data: { slug: 'after' },
      ...system,
    })
    expect(await text('rss', ['before'])).toMatchObject({ redirect: '/after/feed.rss' })
  })
})
