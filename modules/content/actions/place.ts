import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import { idOf, idsOf } from '@/lib/ids'
import { leaveTags } from '@/modules/outbox/actions'
import { articleTag, channelTag, navigationTag, topicTag } from '@/modules/outbox/model'
import type { Article, Placement } from '@/payload-types'

import { addressOf } from '../model/article'
import { ChannelLedger } from './ledger'
import { rowOf, wantedPlaces } from './rows'
import type { Place } from './rows'
import { syncUsages } from './usages'

const reason = 'placements are written by publishing alone'

async function placementsOf(req: PayloadRequest, article: string): Promise<Placement[]> {
  const { docs } = await req.payload.find({
    collection: 'placements',
    depth: 0,
    pagination: false,
    where: { article: { equals: article } },
    ...asSystem(req, reason),
  })
  return docs
}

/**
 * Makes the public placements of an item equal to what its published revision asks for, in the transaction
 * of the publication: rows, addresses, channel counters, file usages and the tags of every page that changes.
 */
export async function publishPlacements(req: PayloadRequest, article: Article): Promise<void> {
  const existing = await placementsOf(req, article.id)
  const ledger = new ChannelLedger(req)
  const own = existing.filter((row) => !row.shared)
  const kept: Placement[] = []
  let href = own.find((row) => row.home)?.path ?? null
  for (const place of wantedPlaces(article)) {
    const row = place.home
      ? own.find((one) => one.home)
      : own.find((one) => !one.home && idOf(one.channel) === place.channel)
    const stored = await placeRow(req, ledger, article, place, row ?? null, href)
    href ??= stored.path
    kept.push(stored)
  }
  for (const row of own.filter((one) => one.live && !kept.some((keep) => keep.id === one.id))) {
    await takeDown(req, ledger, row)
  }
  for (const row of existing.filter((one) => one.shared))
    await refreshShared(req, ledger, article, row)
  const before = existing.flatMap((row) => idOf(row.channel) ?? [])
  await finish(req, ledger, article, before)
}

/** Takes every placement of an item down; the rows and their addresses stay. */
export async function withdrawPlacements(req: PayloadRequest, article: Article): Promise<void> {
  const live = (await placementsOf(req, article.id)).filter((row) => row.live)
  if (live.length === 0) return
  const ledger = new ChannelLedger(req)
  for (const row of live) await takeDown(req, ledger, row)
  await finish(req, ledger, article, [])
}

async function placeRow(
  req: PayloadRequest,
  ledger: ChannelLedger,
  article: Article,
  place: Place,
  row: Placement | null,
  href: string | null,
): Promise<Placement> {
  const moved = row !== null && idOf(row.channel) !== place.channel
  if (row?.live && moved) await ledger.leave(idOf(row.channel), row.number)
  const enters = !row?.live || moved
  const number = row && !moved ? row.number : await ledger.nextNumber(place.channel)
  const path = row?.path ?? (await freeAddress(req, ledger, article, place.channel))
  const data = {
    ...rowOf(article, place),
    href: href ?? path,
    live: true,
    number,
    path,
  }
  if (enters) await ledger.enter(place.channel, number, data.publishedAt)
  else ledger.touch(place.channel)
  const hat = asSystem(req, reason)
  return row
    ? req.payload.update({ id: row.id, collection: 'placements', data, depth: 0, ...hat })
    : req.payload.create({ collection: 'placements', data, depth: 0, ...hat })
}

/** The address of a first publication; a second item with the same one (never seen) gets a number. */
async function freeAddress(
  req: PayloadRequest,
  ledger: ChannelLedger,
  article: Article,
  channel: string,
): Promise<string> {
  const base = addressOf(
    await ledger.pathOf(channel),
    article.publishedAt ?? new Date().toISOString(),
    article.shortId ?? '',
  )
  const { docs } = await req.payload.find({
    collection: 'placements',
    depth: 0,
    pagination: false,
    select: { path: true },
    where: { and: [{ site: { equals: idOf(article.site) } }, { path: { equals: base } }] },
    ...asSystem(req, reason),
  })
  return docs.length === 0 ? base : base.replace(/\.html$/, '-2.html')
}

async function refreshShared(
  req: PayloadRequest,
  ledger: ChannelLedger,
  article: Article,
  row: Placement,
): Promise<void> {
  const channel = idOf(row.channel)
  const site = idOf(row.site)
  if (!channel || !site) return
  const place: Place = { channel, home: false, pinRank: null, pinUntil: null, shared: true, site }
  if (row.live) ledger.touch(channel)
  else await ledger.enter(channel, row.number, row.publishedAt)
  await req.payload.update({
    id: row.id,
    collection: 'placements',
    data: { ...rowOf(article, place), live: true },
    depth: 0,
    ...asSystem(req, reason),
  })
}

async function takeDown(req: PayloadRequest, ledger: ChannelLedger, row: Placement): Promise<void> {
  await ledger.leave(idOf(row.channel), row.number)
  await req.payload.update({
    id: row.id,
    collection: 'placements',
    data: { live: false },
    depth: 0,
    ...asSystem(req, reason),
  })
}

async function finish(
  req: PayloadRequest,
  ledger: ChannelLedger,
  article: Article,
  before: string[],
): Promise<void> {
  const { channels, neighbours, sitesOfNavigation } = await ledger.settle()
  await syncUsages(req, article)
  await leaveTags(req, [
    articleTag(article.id),
    ...idsOf(article.interprets).map(articleTag),
    ...idsOf(article.topics).map(topicTag),
    ...[...new Set([...before, ...channels])].map(channelTag),
    ...neighbours.map(articleTag),
    ...sitesOfNavigation.map(navigationTag),
  ])
}

/**
 * Places a published item on another site (the sharing room and the seed call it; no other door exists).
 * @param target receiving site and channel; the caller has checked both sides' consent
 * @returns ids of all sites the item is live on now
 */
export async function placeOnOtherSite(
  req: PayloadRequest,
  article: Article,
  target: { site: string; channel: string },
): Promise<string[]> {
  const existing = await placementsOf(req, article.id)
  if (existing.some((row) => idOf(row.site) === target.site && row.live))
    return idsOf(article.liveOn)
  const ledger = new ChannelLedger(req)
  const place: Place = { ...target, home: false, pinRank: null, pinUntil: null, shared: true }
  const number = await ledger.nextNumber(target.channel)
  const publishedAt = article.publishedAt ?? new Date().toISOString()
  const path = addressOf(await ledger.pathOf(target.channel), publishedAt, article.shortId ?? '')
  await ledger.enter(target.channel, number, publishedAt)
  await req.payload.create({
    collection: 'placements',
    data: { ...rowOf(article, place), href: path, live: true, number, path },
    depth: 0,
    ...asSystem(req, reason),
  })
  const liveOn = [...new Set([...idsOf(article.liveOn), target.site])]
  await req.payload.db.updateOne({ id: article.id, collection: 'articles', data: { liveOn }, req })
  await finish(req, ledger, { ...article, liveOn }, [])
  return liveOn
}
