import type { Payload } from 'payload'

import { asVisitor } from '@/lib/as'
import type { Topic } from '@/payload-types'

/** Topics of a site by id, as links. */
export async function topicsByIds(
  payload: Payload,
  site: string,
  ids: readonly string[],
): Promise<{ href: string; text: string }[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'topics',
    depth: 0,
    pagination: false,
    select: { name: true, slug: true },
    where: { and: [{ site: { equals: site } }, { id: { in: [...ids] } }] },
    ...asVisitor(site),
  })
  return docs.map(({ name, slug }) => ({ href: `/topics/${slug}`, text: name }))
}

/** All topics of a site in the order set by hand; those that nobody ordered in front, newest first. */
export async function topicsOfSite(payload: Payload, site: string): Promise<Topic[]> {
  const { docs } = await payload.find({
    collection: 'topics',
    depth: 0,
    limit: 200,
    pagination: false,
    sort: ['rank', '-createdAt'],
    where: { site: { equals: site } },
    ...asVisitor(site),
  })
  return docs
}

/** One topic of a site by its address, or null. */
export async function topicBySlug(
  payload: Payload,
  site: string,
  slug: string,
): Promise<Topic | null> {
  const { docs } = await payload.find({
    collection: 'topics',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { and: [{ site: { equals: site } }, { slug: { equals: slug } }] },
    ...asVisitor(site),
  })
  return docs[0] ?? null
}
