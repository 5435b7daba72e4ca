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

/** Where items stand on a site, by item id: title and address of the live ones. */
export async function addressesOn(
  payload: Payload,
  site: string,
  articles: readonly string[],
): Promise<Map<string, { href: string; title: string; publishedAt: string }>> {
  if (articles.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'placements',
    depth: 0,
    pagination: false,
    select: { article: true, href: true, publishedAt: true, title: true },
    where: {
      and: [
        { site: { equals: site } },
        { live: { equals: true } },
        { article: { in: [...articles] } },
      ],
    },
    ...asVisitor(site),
  })
  return new Map(
    docs.map(({ article, href, publishedAt, title }) => [
      idOf(article) ?? '',
      { href, publishedAt, title },
    ]),
  )
}

/** Ids of the published interpretations of a policy document that a visitor of the site may read. */
export async function interpretationsOf(
  payload: Payload,
  site: string,
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
    where: { interprets: { in: [...policies] } },
    ...asVisitor(site),
  })
  for (const doc of docs) {
    for (const policy of idsOf(doc.interprets)) {
      found.set(policy, [...(found.get(policy) ?? []), doc.id])
    }
  }
  return found
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
