import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import type { Site } from '@/payload-types'

import { generateContent } from '../content'
import type { SeedArticle } from '../content'
import { hasEnglish } from '../content/english'
import type { SiteSeed } from '../sites'

import { toLexical } from './lexical'
import { SeedMedia } from './media'
import { sourceId } from './sources'
import { topicsFor } from './topics'

const reason = 'the seed writes sample content'
const DAY = 86_400_000

/** Makes the site unless it is there already (natural key: its slug). */
export async function storeSite(
  req: PayloadRequest,
  seed: SiteSeed,
  order: number,
  parent: string | null,
): Promise<Site> {
  const hat = asSystem(req, reason)
  const { docs } = await req.payload.find({
    collection: 'sites',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { slug: { equals: seed.slug } },
    ...hat,
  })
  if (docs[0]) return docs[0]
  const { aliases, chineseDomain, domain, englishName, icp, kind, name, operator, police } = seed
  return req.payload.create({
    collection: 'sites',
    data: {
      name,
      aliases: aliases.map((host) => ({ host })),
      chineseDomain,
      demo: true,
      domain,
      englishName,
      icp,
      kind,
      languages: hasEnglish(seed.slug) ? ['zh', 'hant', 'en'] : ['zh', 'hant'],
      operator,
      order,
      parent,
      phone: seed.contact,
      police,
      shortName: seed.shortName,
      siteCode: seed.siteCode,
      slug: seed.slug,
      sponsor: seed.sponsor,
      state: 'trial',
    },
    depth: 0,
    ...hat,
  })
}

/** Stores the sample content of a site; items that are there (natural key) are left alone. */
export async function storeContent(
  req: PayloadRequest,
  site: Site,
  seed: SiteSeed,
  today: string,
): Promise<number> {
  const items = generateContent(seed, today).sort((a, b) =>
    a.publishedAt.localeCompare(b.publishedAt),
  )
  const order = handOrders(items)
  const ids = await idsByKey(req, site.id)
  const missing = items.filter((item) => !ids.has(item.key))
  if (missing.length === 0) return 0
  const channels = await channelIds(req, site.id)
  const topics = await storeTopics(req, site.id, items)
  const media = new SeedMedia(req, site.id)
  for (const item of missing) {
    const channel = channels.get(`/${item.channel}`)
    if (!channel) throw new Error(`The site ${seed.slug} has no channel ${item.channel}`)
    const created = await req.payload.create({
      collection: 'articles',
      data: {
        ...(await fields(req, item, media, site.id)),
        channel: channel.id,
        placing: placingOf(item, today, channel.manual ? (order.get(item.key) ?? null) : null),
        interprets: item.interprets ? [ids.get(item.interprets) ?? ''].filter(Boolean) : [],
        topics: topics.filter(({ keys }) => keys.has(item.key)).map(({ id }) => id),
      },
      depth: 0,
      draft: false,
      ...asSystem(req, reason),
    })
    ids.set(item.key, created.id)
  }
  return missing.length
}

async function fields(req: PayloadRequest, item: SeedArticle, media: SeedMedia, site: string) {
  const pictures = new Map<string, string>()
  const used = item.body.flatMap((block) => (block.type === 'image' ? [block.picture] : []))
  for (const key of new Set([...(item.pictures ?? []), ...used])) {
    pictures.set(key, await media.picture(key))
  }
  const files: string[] = []
  for (const attachment of item.attachments ?? []) files.push(await media.attachment(attachment))
  return {
    _status: 'published' as const,
    attachments: files.map((file, index) => ({ file, title: item.attachments?.[index]?.title })),
    author: item.author,
    body: toLexical(item.body, {
      attachment: (index) => files[index] ?? null,
      picture: (key) => pictures.get(key) ?? null,
    }),
    cover: item.pictures?.[0] ? (pictures.get(item.pictures[0]) ?? null) : null,
    keywords: item.keywords,
    kicker: item.kicker ?? null,
    kind: item.kind,
    leader: item.leader ?? {},
    link: item.link ?? {},
    naturalKey: item.key,
    organisation: item.organisation ?? {},
    policy: item.policy ?? {},
    publishedAt: item.publishedAt,
    site,
    source: await sourceId(req, item.source),
    subtitle: item.subtitle ?? null,
    summary: item.summary,
    title: item.title,
  }
}

/** Places by hand: in lists arranged by hand the items stand in the order in which they were written down. */
function handOrders(items: readonly SeedArticle[]): Map<string, number> {
  const byKey = [...items].sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }))
  return new Map(byKey.map((item, index) => [item.key, index + 1]))
}

function placingOf(item: SeedArticle, today: string, handOrder: number | null) {
  if (!item.pin) return { handOrder }
  const until = Date.parse(`${today}T00:00:00Z`) + item.pin.untilDays * DAY
  return { handOrder, pinRank: item.pin.rank, pinUntil: new Date(until).toISOString() }
}

async function idsByKey(req: PayloadRequest, site: string): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    pagination: false,
    select: { naturalKey: true },
    trash: true,
    where: { site: { equals: site } },
    ...asSystem(req, reason),
  })
  return new Map(docs.flatMap((doc) => (doc.naturalKey ? [[doc.naturalKey, doc.id]] : [])))
}

async function channelIds(
  req: PayloadRequest,
  site: string,
): Promise<Map<string, { id: string; manual: boolean }>> {
  const { docs } = await req.payload.find({
    collection: 'channels',
    depth: 0,
    pagination: false,
    select: { ordering: true, path: true },
    where: { site: { equals: site } },
    ...asSystem(req, reason),
  })
  return new Map(
    docs.map(({ id, ordering, path }) => [path ?? '', { id, manual: ordering === 'manual' }]),
  )
}

async function storeTopics(req: PayloadRequest, site: string, items: SeedArticle[]) {
  const stored: { id: string; keys: Set<string> }[] = []
  for (const { keys, plan } of topicsFor(items)) {
    const hat = asSystem(req, reason)
    const { docs } = await req.payload.find({
      collection: 'topics',
      depth: 0,
      limit: 1,
      pagination: false,
      where: { and: [{ site: { equals: site } }, { slug: { equals: plan.slug } }] },
      ...hat,
    })
    const { name, slug, summary } = plan
    const topic =
      docs[0] ??
      (await req.payload.create({
        collection: 'topics',
        data: { name, site, slug, summary },
        depth: 0,
        ...hat,
      }))
    stored.push({ id: topic.id, keys })
  }
  return stored
}
