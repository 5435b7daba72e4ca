import type { PayloadRequest } from 'payload'

import { isBulk } from '@/lib/as'
import { idOf, idsOf } from '@/lib/ids'
import { leaveTags } from '@/modules/outbox/actions'
import {
  articleTag,
  channelTag,
  itemsTag,
  navigationTag,
  siteTag,
  topicTag,
} from '@/modules/outbox/model'
import type { Article, Placement } from '@/payload-types'

import { addressOf, handOf } from '../model/article'
import { ledgerOf, sharedLedger } from './bulkRun'
import type { ChannelLedger } from './ledger'
import {
  changePlacement,
  channelOf,
  findPlacements,
  insertPlacement,
  livePlacementsOf,
  placementsOf,
} from './placementRows'
import type { WrittenPlacement } from './placementRows'
import { rowOf, wantedPlaces } from './rows'
import type { Place } from './rows'
import { syncUsages } from './usages'

/**
 * Makes the public placements of an item equal to what its published revision asks for, in the transaction
 * of the publication: rows, addresses, channel counters, file usages and the tags of every page that changes.
 * @param fresh the item was made just now, so nothing can stand anywhere
 */
export async function publishPlacements(
  req: PayloadRequest,
  article: Article,
  fresh = false,
): Promise<void> {
  const existing = fresh ? [] : await placementsOf(req, article.id)
  const ledger = ledgerOf(req)
  const own = existing.filter((row) => !row.shared)
  const live: WrittenPlacement[] = []
  let href = own.find((row) => row.home)?.path ?? null
  for (const place of wantedPlaces(article)) {
    const row = place.home
      ? own.find((one) => one.home)
      : own.find((one) => !one.home && channelOf(one) === place.channel)
    const stored = await placeRow(req, ledger, article, place, row ?? null, href)
    href ??= stored.path
    live.push(stored)
  }
  // A row whose channel was deleted for good stands in no list; its address goes on leading to the item.
  for (const row of own.filter((one) => one.live && channelOf(one) !== '')) {
    if (!live.some((keep) => keep.id === row.id)) await takeDown(req, ledger, row)
  }
  for (const row of existing.filter((one) => one.shared && channelOf(one) !== '')) {
    if (!row.live && wasTakenBack(article, own, row)) continue
    live.push(await refreshShared(req, ledger, article, row))
  }
  await syncUsages(req, article, live, fresh)
  await tell(req, ledger, article, existing)
}

/**
 * Takes every placement of an item down; the rows and their addresses stay.
 * @returns whether anything stood in public
 */
export async function withdrawPlacements(req: PayloadRequest, article: Article): Promise<boolean> {
  const live = (await placementsOf(req, article.id)).filter((row) => row.live)
  if (live.length === 0) return false
  const ledger = ledgerOf(req)
  for (const row of live) await takeDown(req, ledger, row)
  await syncUsages(req, article, [])
  await tell(req, ledger, article, live)
  return true
}

async function placeRow(
  req: PayloadRequest,
  ledger: ChannelLedger,
  article: Article,
  place: Place,
  row: Placement | null,
  href: string | null,
): Promise<WrittenPlacement> {
  const moved = row !== null && channelOf(row) !== place.channel
  if (row?.live && moved) await ledger.leave(channelOf(row), row)
  const enters = !row?.live || moved
  const number = row && !moved ? row.number : await ledger.nextNumber(place.channel)
  const path = row?.path ?? (await freeAddress(req, ledger, article, place))
  // An order that was dragged in the list outlives a new revision.
  const handOrder = (row && !moved ? handOf(row.sortKey) : null) ?? place.handOrder ?? null
  const data = {
    ...rowOf(article, { ...place, handOrder }),
    href: href ?? path,
    live: true,
    number,
    path,
  }
  if (enters) await ledger.enter(place.channel, data)
  else await ledger.touch(place.channel, row, data)
  return row ? changePlacement(req, row, data) : insertPlacement(req, data)
}

/**
 * The address of a first publication; one that was ever given to another item gets a number. A bulk run does not
 * ask: its short ids are fresh, and the unique index of site and path refuses the one in a billion.
 */
async function freeAddress(
  req: PayloadRequest,
  ledger: ChannelLedger,
  article: Article,
  place: Place,
): Promise<string> {
  const base = addressOf(
    await ledger.pathOf(place.channel),
    article.publishedAt ?? new Date().toISOString(),
    article.shortId ?? '',
  )
  if (isBulk(req)) return base
  for (let attempt = 1; ; attempt += 1) {
    const path = attempt === 1 ? base : base.replace(/\.html$/, `-${attempt}.html`)
    const taken = await findPlacements(
      req,
      { and: [{ site: { equals: place.site } }, { path: { equals: path } }] },
      { limit: 1 },
    )
    if (taken.length === 0) return path
  }
}

/**
 * Whether the other site took the item back: its row is down although the item stood in public at home, or the item
 * does not name the site any more. Withdrawn at home, it was taken down everywhere, and comes back.
 */
const wasTakenBack = (article: Article, own: readonly Placement[], row: Placement): boolean =>
  own.some((one) => one.home && one.live) || !idsOf(article.liveOn).includes(idOf(row.site) ?? '')

async function refreshShared(
  req: PayloadRequest,
  ledger: ChannelLedger,
  article: Article,
  row: Placement,
): Promise<Placement> {
  const channel = channelOf(row)
  const place: Place = {
    channel,
    handOrder: handOf(row.sortKey),
    home: false,
    pinRank: null,
    pinUntil: null,
    shared: true,
    site: idOf(row.site) ?? '',
  }
  const data = { ...rowOf(article, place), live: true, number: row.number }
  if (row.live) await ledger.touch(channel, row, data)
  else await ledger.enter(channel, data)
  return changePlacement(req, row, data)
}

/** Below the hooks: Payload refuses a row whose item is in the bin, which is when rows are taken down. */
async function takeDown(req: PayloadRequest, ledger: ChannelLedger, row: Placement): Promise<void> {
  await ledger.leave(channelOf(row), row)
  await changePlacement(req, row, { live: false })
}

/** The documents an item interprets, and those its last published revision did: both show it or cease to. */
const interpretedBy = (article: Article, before: readonly Placement[]): string[] => [
  ...new Set([
    ...idsOf(article.interprets),
    ...before.flatMap((row) => row.interpreted?.split(' ') ?? []),
  ]),
]

/**
 * Leaves the tags of all that changed; a bulk run names the sites alone, where it keeps a ledger at its end.
 * @param before the rows as they stood
 */
async function tell(
  req: PayloadRequest,
  ledger: ChannelLedger,
  article: Article,
  before: readonly Placement[],
): Promise<void> {
  if (ledger === sharedLedger(req)) return
  const { channels, neighbours, sites, sitesOfNavigation } = await ledger.settle()
  if (isBulk(req)) return leaveTags(req, sites.map(siteTag))
  const documents = interpretedBy(article, before)
  const places = [...before, ...(await livePlacementsOf(req, documents))].map(channelOf)
  await leaveTags(req, [
    articleTag(article.id),
    ...documents.map(articleTag),
    ...idsOf(article.topics).map(topicTag),
    ...[...places, ...channels].filter(Boolean).map(channelTag),
    ...neighbours.map(articleTag),
    ...sitesOfNavigation.map(navigationTag),
    ...sites.map(itemsTag),
  ])
}

/**
 * Places a published item on another site (the sharing room and the seed call it; no other door exists).
 * An item that was taken back there comes back to its old address.
 * @param target receiving site and channel; the caller has checked both sides' consent
 * @returns ids of all sites the item is live on now
 */
export async function placeOnOtherSite(
  req: PayloadRequest,
  article: Article,
  target: { site: string; channel: string },
): Promise<string[]> {
  const existing = await placementsOf(req, article.id)
  const there = existing.find((row) => idOf(row.site) === target.site) ?? null
  if (there?.live) return idsOf(article.liveOn)
  const ledger = ledgerOf(req)
  const place: Place = { ...target, home: false, pinRank: null, pinUntil: null, shared: true }
  const row = await placeRow(req, ledger, article, place, there, there?.path ?? null)
  const liveOn = [...new Set([...idsOf(article.liveOn), target.site])]
  await req.payload.db.updateOne({
    id: article.id,
    collection: 'articles',
    data: { liveOn },
    req,
    returning: false,
  })
  const live = existing.filter((one) => one.live && one.id !== row.id)
  await syncUsages(req, article, [...live, row])
  await tell(req, ledger, { ...article, liveOn }, [])
  return liveOn
}
