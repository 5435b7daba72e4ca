import Database from 'libsql'
import type { Payload, PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import type { Article, Site } from '@/payload-types'

import { markRows, rowsSince } from './rowSet'
import type { CapturedRow } from './rowSet'
import { BENCH_LOGIN, body, contentOf, FIRST_PUBLICATION, itemSorts, siteSeeds } from './seeds'
import type { ItemSort, SiteSeed } from './seeds'

const hat = asSystem(null, 'sample rows of the benchmark are written by the program itself')

/** A site made through the actions, with all rows that came of it. */
export interface MadeSite {
  seed: SiteSeed
  site: Site
  unit: string
  topic: string
  channels: { id: string; path: string }[]
  rows: CapturedRow[]
}

/** An item made through the actions, with all rows that came of it. */
export interface MadeItem {
  sort: ItemSort
  article: Article
  title: string
  site: Omit<MadeSite, 'rows'>
  /** Channels of its placements, the home first. */
  channels: { id: string; path: string }[]
  policy: string | null
  rows: CapturedRow[]
}

export interface World {
  sites: MadeSite[]
  items: MadeItem[]
}

/**
 * Makes the four sites and one item of each sort through Payload, and notes which rows that wrote.
 * @param file the database file that `payload` works on
 */
export async function makeWorld(payload: Payload, file: string): Promise<World> {
  const db = new Database(file)
  try {
    const sites: MadeSite[] = []
    for (const seed of siteSeeds) {
      const marks = markRows(db)
      const made = await makeSite(payload, seed, sites[0]?.site.id ?? null)
      sites.push({ ...made, rows: rowsSince(db, marks) })
    }
    const department = sites.find(({ seed }) => seed.kind === 'department')!
    const items: MadeItem[] = []
    for (const [index, sort] of itemSorts.entries()) {
      const marks = markRows(db)
      const made = await makeItem(payload, department, sort, {
        at: new Date(FIRST_PUBLICATION + index * 3_600_000).toISOString(),
        policy: items.find((item) => item.sort === 'policy')?.article.id ?? null,
        title: `样本稿件${sort}的标题`,
      })
      items.push({ ...made, rows: rowsSince(db, marks) })
    }
    await makeAccount(payload, sites[0]!.site.id)
    return { items, sites }
  } finally {
    db.close()
  }
}

/** A site through the actions, with its channels, a unit and a topic. */
export async function makeSite(
  payload: Payload,
  seed: SiteSeed,
  parent: string | null,
): Promise<Omit<MadeSite, 'rows'>> {
  const site = await payload.create({
    collection: 'sites',
    data: {
      ...seed,
      parent,
      phone: '028-0000-0000',
      sponsor: seed.shortName,
      state: 'preparing',
    },
    depth: 0,
    ...hat,
  })
  const unit = await payload.create({
    collection: 'units',
    data: { name: '样本单位', kind: 'office', site: site.id },
    depth: 0,
    ...hat,
  })
  const topic = await payload.create({
    collection: 'topics',
    data: { name: '样本专题', site: site.id, slug: 'yangben' },
    depth: 0,
    ...hat,
  })
  const { docs } = await payload.find({
    collection: 'channels',
    depth: 0,
    pagination: false,
    select: { path: true },
    where: { site: { equals: site.id } },
    ...hat,
  })
  return {
    channels: docs.map(({ id, path }) => ({ id, path: path ?? '' })),
    seed,
    site,
    topic: topic.id,
    unit: unit.id,
  }
}

/** Channels of the department's blueprint in which the first items stand. */
const PLACES: Record<ItemSort, readonly string[]> = {
  news: ['/gzdt'],
  twice: ['/gzdt', '/ywgz'],
  topic: ['/ywgz'],
  withdrawn: ['/gzdt'],
  notice: ['/zwgk/gsgg'],
  policy: ['/zwgk/bmwj'],
  interpretation: ['/zwgk/zcjd'],
  leader: ['/zwgk/ldfg'],
  organisation: ['/zwgk/nsjg'],
  link: ['/bsfw/bszy'],
  download: ['/bsfw/xzzx'],
}

/**
 * One published item of a sort through the actions; a notice was a draft before, a withdrawn item is
 * taken down again.
 */
export async function makeItem(
  payload: Payload,
  site: Omit<MadeSite, 'rows'>,
  sort: ItemSort,
  facts: { at: string; policy: string | null; title: string },
  how: { req?: PayloadRequest } = {},
): Promise<Omit<MadeItem, 'rows'>> {
  const channels = PLACES[sort].map((path) => {
    const channel = site.channels.find((one) => one.path === path)
    if (!channel) throw new Error(`The blueprint of a department has no channel ${path}`)
    return channel
  })
  const [home, ...others] = channels
  const data = {
    ...contentOf(sort, { policy: facts.policy, topic: site.topic }),
    alsoIn: others.map(({ id }) => ({ channel: id })),
    body,
    channel: home!.id,
    publishedAt: facts.at,
    site: site.site.id,
    title: facts.title,
    unit: site.unit,
  }
  const first = sort === 'notice' ? 'draft' : 'published'
  let article = (await payload.create({
    collection: 'articles',
    data: { ...data, _status: first } as never,
    depth: 0,
    draft: first === 'draft',
    ...hat,
    ...how,
  })) as Article
  const change = async (_status: 'draft' | 'published') => {
    article = (await payload.update({
      id: article.id,
      collection: 'articles',
      data: { _status },
      depth: 0,
      ...hat,
    })) as Article
  }
  if (sort === 'notice') await change('published')
  if (sort === 'withdrawn') await change('draft')
  return { article, channels, policy: facts.policy, site, sort, title: facts.title }
}

async function makeAccount(payload: Payload, site: string): Promise<void> {
  await payload.create({
    collection: 'users',
    data: {
      ...BENCH_LOGIN,
      name: '样本管理员',
      assignments: [{ role: 'webmaster', site }],
    },
    depth: 0,
    ...hat,
  })
}
