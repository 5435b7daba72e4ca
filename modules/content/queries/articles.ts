import type { Payload } from 'payload'

import { asSystem, asVisitor } from '@/lib/as'
import { idOf, idsOf } from '@/lib/ids'
import type { Article, Placement } from '@/payload-types'

/** What stands at an address: a live item, the place it moved to, an item that was withdrawn, or nothing. */
export type AtAddress =
  | { state: 'live'; placement: Placement; article: Article }
  | { state: 'moved'; to: string }
  | { state: 'gone'; channel: string | null }
  | { state: 'none' }

/** Looks one address of a site up: an indexed row, then the item as a visitor of the site may read it. */
export async function atAddress(payload: Payload, site: string, path: string): Promise<AtAddress> {
  const { docs } = await payload.find({
    collection: 'placements',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { and: [{ site: { equals: site } }, { path: { equals: path } }] },
    ...asSystem(null, 'withdrawn addresses answer 410, so they must be seen'),
  })
  const placement = docs[0]
  if (!placement) return { state: 'none' }
  if (!placement.live) return { channel: idOf(placement.channel), state: 'gone' }
  if (placement.href !== placement.path) return { state: 'moved', to: placement.href }
  const id = idOf(placement.article)
  const article = id
    ? await payload.findByID({
        id,
        collection: 'articles',
        depth: 0,
        disableErrors: true,
        draft: false,
        ...asVisitor(site),
      })
    : null
  return article
    ? { article, placement, state: 'live' }
    : { channel: idOf(placement.channel), state: 'gone' }
}

/** Where a live item stands on a site. */
interface PlacedItem {
  channels: string[]
  href: string
  publishedAt: string
  title: string
}

/**
 * Where items stand on a site, by item id: title, address and channels of the live ones. The site is compared here and
 * not in the query: with it SQLite takes the index of the site and reads all its rows (measured: 0.4 s of 90,000).
 */
export async function addressesOn(
  payload: Payload,
  site: string,
  articles: readonly string[],
): Promise<Map<string, PlacedItem>> {
  if (articles.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'placements',
    depth: 0,
    pagination: false,
    select: {
      article: true,
      channel: true,
      href: true,
      publishedAt: true,
      site: true,
      title: true,
    },
    where: { and: [{ article: { in: [...articles] } }, { live: { equals: true } }] },
    ...asSystem(null, 'live rows of other sites are read and left out'),
  })
  const found = new Map<string, PlacedItem>()
  for (const { article, channel, href, publishedAt, site: where, title } of docs) {
    if (idOf(where) !== site) continue
    const id = idOf(article) ?? ''
    const channels = [...(found.get(id)?.channels ?? []), idOf(channel) ?? '']
    found.set(id, { channels, href, publishedAt, title })
  }
  return found
}

/**
 * Ids of the items that interpret policy documents, by document. Only the ids leave this function: whether an
 * item is shown is decided by its live placement on the site (`addressesOn`). Asked without further conditions,
 * because with the visitor's the database walks all items of the site (measured: 2.5 s of 300,000 items).
 */
export async function interpretationsOf(
  payload: Payload,
  policies: readonly string[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  if (policies.length === 0) return found
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    draft: false,
    limit: 200,
    pagination: false,
    select: { interprets: true },
    trash: true,
    where: { interprets: { in: [...policies] } },
    ...asSystem(null, 'only ids; live placements decide what is shown'),
  })
  for (const doc of docs) {
    for (const policy of idsOf(doc.interprets)) {
      found.set(policy, [...(found.get(policy) ?? []), doc.id])
    }
  }
  return found
}

/** Attachments of items that a live row names, by item: media id and the name it is shown under. */
export async function attachmentsOf(
  payload: Payload,
  articles: readonly string[],
): Promise<Map<string, { file: string; title: string | null }[]>> {
  if (articles.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    draft: false,
    pagination: false,
    select: { attachments: true },
    where: { and: [{ id: { in: [...articles] } }, { _status: { equals: 'published' } }] },
    ...asSystem(null, 'published items of live rows'),
  })
  return new Map(
    docs.map(({ attachments, id }) => [
      id,
      (attachments ?? []).flatMap(({ file, title }) => {
        const media = idOf(file)
        return media ? [{ file: media, title: title ?? null }] : []
      }),
    ]),
  )
}

/** Names of sources by id; a public list. */
export async function sourceName(payload: Payload, id: string | null): Promise<string | null> {
  if (!id) return null
  const source = await payload.findByID({
    id,
    collection: 'sources',
    depth: 0,
    disableErrors: true,
    ...asSystem(null, 'the name of a source stands on every item'),
  })
  return source?.name ?? null
}
