import type { CollectionSlug } from 'payload'

import { asSystem } from '@/lib/as'
import type { User } from '@/payload-types'
import { picture } from '@/tests/fixtures/media'

import type { World } from './world'

/** Own site and unit, own site and other unit (or channel), other site. */
export type Spot = 'o' | 'u' | 'w'

/** What a trial needs to know of a collection. */
export interface Specimen {
  /** A new document for a spot. */
  sample: (spot: Spot) => Record<string, unknown>
  /** A change that everybody who may change the document may make. */
  change: Record<string, unknown>
  /** Ids of documents by spot: public ones and, with drafts, never-published ones. */
  ids: Partial<Record<Spot, string>>
  drafts: Partial<Record<Spot, string>>
  file?: { data: Buffer; mimetype: string; name: string; size: number }
}

const reason = 'specimens of the matrix'
const spots: Spot[] = ['o', 'u', 'w']
let counter = 0
const nextName = (): string => `sample-${++counter}`

/** Specimens of every collection whose rows people or the program can make by themselves. */
export async function makeSpecimens(world: World): Promise<Record<string, Specimen>> {
  const { channels, sites, units } = world
  const unitAt = (spot: Spot): string =>
    ({ o: units.office, u: units.street, w: units.westOffice })[spot]
  const siteAt = (spot: Spot): string => (spot === 'w' ? sites.west : sites.east)
  const data = await picture(8, 8, 'png')
  const file = { data, mimetype: 'image/png', name: 'sample.png', size: data.length }

  const article = (spot: Spot) => ({
    cover: all['media']?.ids[spot],
    channel: { o: channels.inside, u: channels.outside, w: channels.west }[spot],
    site: siteAt(spot),
    title: `稿件 ${nextName()}`,
    unit: unitAt(spot),
  })
  const line = (spot: Spot) =>
    spot === 'o'
      ? { role: 'writer', site: sites.east, unit: units.office }
      : { role: 'editor', site: siteAt(spot) }

  const all: Record<string, Specimen> = {
    channels: {
      ...empty,
      change: { description: '改过的描述' },
      sample: (spot) => ({ name: '样本', site: siteAt(spot), slug: nextName() }),
    },
    media: {
      ...empty,
      change: { caption: '改过的说明' },
      file,
      sample: (spot) => ({ alt: '样本', site: siteAt(spot), unit: unitAt(spot) }),
    },
    sites: {
      ...empty,
      change: { operator: '示例承办单位' },
      ids: { o: sites.east, w: sites.west },
      sample: () => {
        const slug = nextName()
        const rest = { kind: 'topic', shortName: '样本', sponsor: '示例单位' }
        return { name: '样本专题', domain: `${slug}.chengdu.gov.cn`, slug, ...rest }
      },
    },
    sources: { ...empty, change: { url: '/sample' }, sample: () => ({ name: nextName() }) },
    themes: {
      ...empty,
      change: { name: '改过的主题' },
      sample: () => ({ name: '样本', accent: '#1c4f68', brand: '#a0223b', linkColour: 'brand' }),
    },
    'duty-switches': {
      ...empty,
      change: { text: '改过的通告' },
      sample: (spot) => ({
        endsAt: '2030-01-02T00:00:00.000Z',
        kind: 'notice',
        onSite: siteAt(spot),
        startsAt: '2030-01-01T00:00:00.000Z',
        text: '样本通告',
      }),
    },
    'page-templates': {
      ...empty,
      change: { name: '改过的模板' },
      sample: () => ({ name: '样本', kind: 'topic' }),
    },
    'item-templates': {
      ...empty,
      change: { title: '关于【填写：事项】的公示' },
      sample: (spot) => ({ name: '样本', kind: 'notice', onSite: siteAt(spot) }),
    },
    topics: {
      ...empty,
      change: { summary: '改过的简介' },
      sample: (spot) => ({ name: '样本', site: siteAt(spot), slug: nextName() }),
    },
    units: {
      ...empty,
      change: { kind: 'street' },
      sample: (spot) => ({ name: nextName(), site: siteAt(spot) }),
    },
    users: {
      ...empty,
      change: { name: '改过的姓名' },
      sample: (spot) => ({
        name: nextName(),
        assignments: [line(spot)],
        email: `${nextName()}@sample.invalid`,
        password: 'sample-Password-2',
      }),
    },
  }
  for (const [slug, specimen] of Object.entries(all)) {
    if (slug === 'sites') continue
    specimen.ids = await makeEach(world, slug, specimen)
    if (withDrafts.has(slug)) specimen.drafts = await makeEach(world, slug, specimen, 'draft')
  }
  const articles: Specimen = { ...empty, change: { summary: '改过的摘要' }, sample: article }
  articles.ids = await makeEach(world, 'articles', articles)
  articles.drafts = await makeEach(world, 'articles', articles, 'draft')
  // Files that no item shows: one in use is not binned.
  if (all['media']) all['media'].ids = await makeEach(world, 'media', all['media'])
  all['articles'] = articles
  all['slots'] = {
    ...empty,
    change: { rank: 2 },
    sample: (spot) => ({
      article: articles.ids[spot],
      position: 'headline',
      site: siteAt(spot),
    }),
  }
  all['slots'].ids = await makeEach(world, 'slots', all['slots'])
  all['site-designs'] = {
    ...empty,
    change: { ownHome: true },
    drafts: await findEach(world, 'site-designs'),
    ids: await findEach(world, 'site-designs'),
    sample: (spot) => ({ site: siteAt(spot), template: null, theme: null }),
  }
  for (const slug of ['audit-logs', 'domains', 'media-usages', 'outbox', 'placements']) {
    all[slug] = { ...empty, ids: await findEach(world, slug), sample: () => ({ seq: 1, tags: [] }) }
  }
  return all
}

/** Collections whose documents begin as drafts. */
const withDrafts = new Set(['articles', 'page-templates', 'themes'])

const empty = { change: {}, drafts: {}, ids: {} }

async function makeEach(
  world: World,
  slug: string,
  specimen: Specimen,
  status: 'draft' | 'published' = 'published',
): Promise<Partial<Record<Spot, string>>> {
  const ids: Partial<Record<Spot, string>> = {}
  for (const spot of spots) {
    const { id } = await world.payload.create({
      collection: slug as 'articles',
      data: {
        ...(specimen.sample(spot) as { site: string; channel: string; title: string }),
        ...(withDrafts.has(slug) ? { _status: status } : {}),
      } as never,
      depth: 0,
      ...(specimen.file ? { file: { ...specimen.file } } : {}),
      ...asSystem(null, reason),
    })
    ids[spot] = id
  }
  return ids
}

/** Rows that only the program writes: those that making the others left behind. */
async function findEach(world: World, slug: string): Promise<Partial<Record<Spot, string>>> {
  const ids: Partial<Record<Spot, string>> = {}
  for (const [spot, site] of [
    ['o', world.sites.east],
    ['w', world.sites.west],
  ] as const) {
    const { docs } = await world.payload.find({
      collection: slug as CollectionSlug,
      depth: 0,
      limit: 1,
      ...(slug === 'outbox' ? {} : { where: { site: { equals: site } } }),
      ...asSystem(null, reason),
    })
    if (docs[0]) ids[spot] = (docs[0] as User).id
  }
  return ids
}
