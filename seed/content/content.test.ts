import { describe, expect, it } from 'vitest'

import { blueprintFor, channelPaths } from '@/modules/sites/model/blueprints'

import { PICTURE_KEYS } from '../pictures'
import { loadSites } from '../sites'

import { addDays } from './dates'
import { generateContent, lastOfficeDay } from './index'
import type { SeedArticle } from './index'

const TODAY = '2026-11-24'
const sites = loadSites()
const contents = new Map(sites.map((site) => [site.slug, generateContent(site, TODAY)]))
const all = [...contents.values()].flat()
const textOf = (item: SeedArticle): string => JSON.stringify(item)
const bodyText = (item: SeedArticle): string =>
  item.body.map((block) => ('text' in block ? block.text : '')).join('')
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at)

const pathsOf = (slug: string): Set<string> => {
  const site = sites.find((one) => one.slug === slug)
  if (!site) throw new Error(`No site ${slug}`)
  return new Set(channelPaths(blueprintFor(site.kind, site).channels).map((one) => one.path))
}

describe.each(sites)('the content of $slug', (site) => {
  const items = contents.get(site.slug) ?? []
  const channels = channelPaths(blueprintFor(site.kind, site).channels)

  it('fills every channel of the blueprint that holds items of its own', () => {
    const used = new Set(items.map((item) => item.channel))
    const paths = channels.map((one) => one.path)
    expect([...used].filter((path) => !paths.includes(path))).toEqual([])
    const holders = channels.filter((one) => ['list', 'page'].includes(one.channel.kind))
    expect(holders.map((one) => one.path).filter((path) => !used.has(path))).toEqual([])
    const pages = holders.filter((one) => one.channel.kind === 'page').map((one) => one.path)
    const counts = pages.map((path) => items.filter((item) => item.channel === path).length)
    expect(counts).toEqual(pages.map(() => 1))
  })

  it('has enough items, each with its own title and key', () => {
    expect(items.length).toBeGreaterThanOrEqual(42)
    expect(items.length).toBeLessThanOrEqual(site.kind === 'portal' ? 80 : 64)
    expect(repeated(items.map((item) => item.title))).toEqual([])
    expect(repeated(items.map((item) => item.key))).toEqual([])
    expect(items.filter((item) => [...item.title].length > 60).map((item) => item.title)).toEqual(
      [],
    )
  })

  it('keeps every channel inside its update duty', () => {
    const stale = channels.filter(({ path, channel }) => {
      const newest = items
        .filter((item) => item.channel === path)
        .map((item) => item.publishedAt)
        .sort()
        .at(-1)
      const limit = addDays(TODAY, -(channel.updateDutyDays ?? 10_000))
      return newest !== undefined && newest.slice(0, 10) < limit
    })
    expect(stale.map((one) => one.path)).toEqual([])
  })

  it('is the same when it is made again', () => {
    expect(generateContent(site, TODAY)).toEqual(items)
  })
})

describe('the content of all sites', () => {
  it('repeats almost no title between sites', () => {
    expect(repeated(all.map((item) => item.title)).length / all.length).toBeLessThan(0.03)
  })

  it('repeats almost no long paragraph', () => {
    const paragraphs = all.flatMap((item) =>
      item.body.flatMap((block) =>
        block.type === 'p' && block.text.length > 40 ? [block.text] : [],
      ),
    )
    const distinct = new Set(paragraphs).size
    expect(1 - distinct / paragraphs.length).toBeLessThan(0.03)
  })

  it('is dated inside office hours of the last fourteen months', () => {
    const outside = all.filter((item) => {
      const hour = Number(item.publishedAt.slice(11, 13))
      const day = item.publishedAt.slice(0, 10)
      return hour > 9 || day > TODAY || day < addDays(TODAY, -440)
    })
    expect(outside.map((item) => `${item.key} ${item.publishedAt}`)).toEqual([])
  })

  it('numbers every document once and in order', () => {
    const policies = all.flatMap((item) => (item.policy ? [{ item, policy: item.policy }] : []))
    expect(policies.length).toBeGreaterThan(280)
    expect(repeated(policies.map((one) => one.policy.docNo))).toEqual([])
    expect(repeated(policies.map((one) => one.policy.indexNo))).toEqual([])
    const wrong = policies.filter(
      ({ item, policy }) =>
        !/^[\dA-Z]{18}\/\d{4}-\d{5}$/.test(policy.indexNo) ||
        !/^.+[规发]〔\d{4}〕\d+号$/.test(policy.docNo) ||
        policy.writtenOn > item.publishedAt.slice(0, 10) ||
        policy.effectiveOn < policy.writtenOn ||
        !policy.subject.includes('\\'),
    )
    expect(wrong).toEqual([])
    expect(new Set(policies.map((one) => one.policy.validity)).size).toBe(4)
  })

  it('ties every interpretation to a document of its site', () => {
    const documents = new Map(
      all.filter((item) => item.policy).map((item) => [item.key, item.publishedAt]),
    )
    const interpretations = all.filter((item) => item.kind === 'interpretation')
    expect(interpretations.length).toBe(sites.length * 3)
    const loose = interpretations.filter((item) => {
      const base = documents.get(item.interprets ?? '')
      return base === undefined || base.slice(0, 10) > item.publishedAt.slice(0, 10)
    })
    expect(loose.map((item) => item.key)).toEqual([])
  })

  it('shares about thirty items with channels that exist', () => {
    const shared = all.filter((item) => item.alsoPlacedOn)
    expect(shared.length).toBeGreaterThanOrEqual(28)
    const lost = shared
      .flatMap((item) => item.alsoPlacedOn ?? [])
      .filter((target) => !pathsOf(target.site).has(target.channel))
    expect(lost).toEqual([])
  })

  it('leaves no slot, no bracket and no empty body', () => {
    expect(all.filter((item) => /[{}[\]]|undefined/.test(bodyText(item) + item.title))).toEqual([])
    const empty = all.filter((item) => item.kind !== 'link' && item.body.length === 0)
    expect(empty.map((item) => item.key)).toEqual([])
    expect(all.filter((item) => item.summary === '').map((item) => item.key)).toEqual([])
  })

  it('names no real telephone and no person', () => {
    const phones = all.flatMap(
      (item) => textOf(item).match(/(?:028-\d{4}-\d{4}|1[3-9]\d{9})/g) ?? [],
    )
    expect(phones.length).toBeGreaterThan(500)
    expect(phones.filter((one) => !one.startsWith('028-0000-'))).toEqual([])
    const named = /[王李张刘陈杨赵黄周吴][一-龥]{1,2}(?:同志|先生|女士|局长|市长|区长|主任)/
    expect(all.filter((item) => named.test(textOf(item))).map((item) => item.title)).toEqual([])
    const leaders = all.filter((item) => item.kind === 'leader')
    expect(leaders.length).toBe(sites.length * 4)
    expect(leaders.filter((item) => !item.leader?.post)).toEqual([])
  })

  it('shows only pictures the seed can draw', () => {
    const keys = all.flatMap((item) => [
      ...(item.pictures ?? []),
      ...item.body.flatMap((block) => (block.type === 'image' ? [block.picture] : [])),
    ])
    expect(keys.length).toBeGreaterThan(sites.length)
    expect(keys.filter((key) => !PICTURE_KEYS.includes(key))).toEqual([])
  })

  it('keeps its keys from one day to the next', () => {
    const [site] = sites
    if (!site) throw new Error('No sites')
    const keys = (today: string): string[] => generateContent(site, today).map((item) => item.key)
    expect(keys('2027-02-03')).toEqual(keys(TODAY))
  })

  it.each(['2027-01-02', '2027-02-28', '2027-06-15', '2027-10-05', '2028-02-29'])(
    'is fresh and never ahead on %s',
    (today) => {
      const late = sites.flatMap((site) => {
        const items = generateContent(site, today)
        const newest = (path: string): string =>
          items
            .filter((item) => item.channel === path)
            .map((item) => item.publishedAt.slice(0, 10))
            .sort()
            .at(-1) ?? ''
        const ahead = items.filter((item) => item.publishedAt > `${today}T00:30:00.000Z`)
        const stale = channelPaths(blueprintFor(site.kind, site).channels).filter(
          ({ path, channel }) =>
            channel.kind === 'list' &&
            newest(path) < addDays(today, -(channel.updateDutyDays ?? 10_000)),
        )
        return [...ahead.map((item) => item.key), ...stale.map((one) => `${site.slug} ${one.path}`)]
      })
      expect(late).toEqual([])
    },
  )

  it('dates the run by office hours in Shanghai', () => {
    expect(lastOfficeDay(new Date('2026-11-24T00:59:00Z'))).toBe('2026-11-23')
    expect(lastOfficeDay(new Date('2026-11-24T01:00:00Z'))).toBe('2026-11-24')
    expect(lastOfficeDay(new Date('2026-11-23T17:00:00Z'))).toBe('2026-11-23')
  })
})
