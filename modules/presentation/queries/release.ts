import type { PayloadRequest, Where } from 'payload'

import { asSystem, asUser } from '@/lib/as'
import { idOf, idsOf } from '@/lib/ids'
import type { PageTemplate, SiteDesign, Theme } from '@/payload-types'

/** Where a design document stands, in words for the bar above its form. */
export interface ReleaseState {
  /** Whether a draft waits for a second person */
  waiting: boolean
  /** Names of those who changed it since the last release */
  changedBy: string[]
  releasedBy: string | null
  /** Whether the person is one of them, and so may not release */
  mine: boolean
  canUpdate: boolean
  /** Whether an earlier release can be brought back */
  canUndo: boolean
  /** Every site that the document touches */
  sites: { id: string; name: string; slug: string }[]
}

type Designed = 'page-templates' | 'site-designs' | 'themes'
type Design = PageTemplate | SiteDesign | Theme

const reason = 'names beside a design are shown to those who may read it'

/**
 * Where the release of a design document stands.
 * @throws when the person may not read the document
 */
export async function releaseState(
  req: PayloadRequest,
  collection: Designed,
  id: string,
): Promise<ReleaseState> {
  const doc = (await req.payload.findByID({
    id,
    collection,
    depth: 0,
    draft: true,
    ...asUser(req),
  })) as Design
  const changedBy = idsOf(doc.changedBy)
  const names = await namesOf(req, [...changedBy, idOf(doc.releasedBy) ?? ''])
  const releases = await req.payload.countVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    ...asSystem(req, reason),
  })
  return {
    canUndo: releases.totalDocs > 1,
    canUpdate: await mayUpdate(req, collection, id),
    changedBy: changedBy.map((one) => names.get(one) ?? '已停用的账号'),
    mine: changedBy.includes(idOf(req.user) ?? ''),
    releasedBy: names.get(idOf(doc.releasedBy) ?? '') ?? null,
    sites: await sitesTouched(req, collection, id),
    waiting: doc._status === 'draft',
  }
}

/** The collection's own update rule, asked for one document. */
async function mayUpdate(req: PayloadRequest, collection: Designed, id: string): Promise<boolean> {
  const rule = req.payload.collections[collection].config.access.update
  const answer = await rule({ id, req })
  if (typeof answer === 'boolean') return answer
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, answer] },
    ...asSystem(req, reason),
  })
  return totalDocs > 0
}

async function namesOf(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    pagination: false,
    select: { name: true },
    where: { id: { in: ids.filter(Boolean) } },
    ...asSystem(req, reason),
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/** The sites that wear a design document, in the order of the city's list. */
export async function sitesTouched(
  req: PayloadRequest,
  collection: Designed,
  id: string,
): Promise<ReleaseState['sites']> {
  const where: Where =
    collection === 'site-designs'
      ? { id: { equals: id } }
      : { [collection === 'themes' ? 'theme' : 'template']: { equals: id } }
  const { docs } = await req.payload.find({
    collection: 'site-designs',
    depth: 0,
    pagination: false,
    select: { site: true },
    where,
    ...asSystem(req, reason),
  })
  const { docs: sites } = await req.payload.find({
    collection: 'sites',
    depth: 0,
    pagination: false,
    select: { shortName: true, slug: true },
    sort: 'order',
    where: { id: { in: docs.flatMap(({ site }) => idOf(site) ?? []) } },
    ...asSystem(req, reason),
  })
  return sites.map(({ id, shortName, slug }) => ({ id, name: shortName, slug }))
}
