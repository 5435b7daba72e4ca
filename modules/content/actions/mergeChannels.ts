import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import { RuleError } from '@/lib/errors'
import { idOf, idsOf } from '@/lib/ids'
import { recordAudit } from '@/modules/audit/actions'
import { channelsBelow } from '@/modules/channels/actions/bin'
import { channelById, demandStructure } from '@/modules/channels/actions/order'
import { leaveTags } from '@/modules/outbox/actions'
import { channelTag, navigationTag, siteTag } from '@/modules/outbox/model'
import { replaceInNavigation } from '@/modules/presentation/actions/design'
import type { Channel, Placement } from '@/payload-types'

import { ChannelLedger } from './ledger'
import { changePlacement, findPlacements } from './placementRows'
import { replaceChannel } from './revisions'

/** Items that may change channel in one transaction, as for the bin. */
const MAX_MERGED = 2000

/**
 * Merges one channel into another of the same site: items, rows, counters and every former path go over,
 * and the emptied channel goes to the bin. The addresses of the items stay.
 * @param fromId the channel that ends; it must have no channels below it
 * @throws RuleError or ForbiddenError with a sentence; nothing is changed then
 */
export async function mergeChannels(
  req: PayloadRequest,
  fromId: string,
  intoId: string,
): Promise<Channel> {
  const from = await channelById(req, fromId)
  const into = await channelById(req, intoId)
  const site = idOf(from.site) ?? ''
  demandStructure(req, site)
  await refuseUnfit(req, from, into)
  await moveRows(req, from, into)
  await replaceChannel(req, from.id, into.id)
  await moveCollecting(req, from, into)
  const merged = await takeOver(req, from, into)
  await replaceInNavigation(req, site, from.id, into.id)
  await recordAudit(req, {
    event: 'merge',
    site,
    subject: 'channels',
    subjectId: from.id,
    title: `${from.name}（${from.path}）并入${into.name}（${into.path}）`,
  })
  await leaveTags(req, [siteTag(site), navigationTag(site), ...[from.id, into.id].map(channelTag)])
  return merged
}

async function refuseUnfit(req: PayloadRequest, from: Channel, into: Channel): Promise<void> {
  if (from.id === into.id) throw new RuleError('不能把栏目并入它自己，请另选一个栏目。')
  if (idOf(from.site) !== idOf(into.site)) throw new RuleError('只能并入本站的栏目，请重新选择。')
  if ([from, into].some(({ kind }) => kind !== 'list' && kind !== 'page')) {
    throw new RuleError('只有列表和单页栏目可以合并。')
  }
  const below = (await channelsBelow(req, from)).filter((one) => one.id !== from.id)
  if (below.length > 0) {
    throw new RuleError('要合并的栏目还有下级栏目（含回收站），请先移动或合并下级栏目。')
  }
  const { totalDocs } = await req.payload.db.count({
    collection: 'placements',
    req,
    where: { channel: { equals: from.id } },
  })
  if (totalDocs > MAX_MERGED) {
    throw new RuleError(`栏目中的稿件超过 ${MAX_MERGED} 条，不能一次合并，请联系系统管理员。`)
  }
}

/** Rows go over in the order of their numbers; who stands in both channels stands once. */
async function moveRows(req: PayloadRequest, from: Channel, into: Channel): Promise<void> {
  const ledger = new ChannelLedger(req)
  const rows = await findPlacements(req, { channel: { equals: from.id } }, { sort: 'number' })
  for (const row of rows) {
    const twin = await rowOfIn(req, row, into.id)
    if (row.live) await ledger.leave(from.id, row)
    if (twin?.live && row.live && !row.home) {
      await changePlacement(req, row, { live: false })
      continue
    }
    if (twin?.live && row.live) {
      await ledger.leave(into.id, twin)
      await changePlacement(req, twin, { live: false })
    }
    const number = await ledger.nextNumber(into.id)
    await changePlacement(req, row, { channel: into.id, number })
    if (row.live) await ledger.enter(into.id, { ...row, number })
  }
  await ledger.settle()
}

async function rowOfIn(
  req: PayloadRequest,
  row: Placement,
  channel: string,
): Promise<Placement | null> {
  const article = idOf(row.article)
  if (!article) return null
  const [twin] = await findPlacements(
    req,
    { and: [{ article: { equals: article } }, { channel: { equals: channel } }] },
    { limit: 1 },
  )
  return twin ?? null
}

/** Collecting channels that gathered the one gather the other. */
async function moveCollecting(req: PayloadRequest, from: Channel, into: Channel): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'channels',
    depth: 0,
    pagination: false,
    where: { and: [{ site: { equals: idOf(from.site) } }, { collects: { in: [from.id] } }] },
    ...asSystem(req, 'what was gathered is gathered where it went'),
  })
  for (const channel of docs) {
    const collects = idsOf(channel.collects).map((id) => (id === from.id ? into.id : id))
    await req.payload.update({
      id: channel.id,
      collection: 'channels',
      data: { collects: [...new Set(collects)] },
      depth: 0,
      ...asSystem(req, 'what was gathered is gathered where it went'),
    })
  }
}

/** Former paths go over, and the emptied channel into the bin. */
async function takeOver(req: PayloadRequest, from: Channel, into: Channel): Promise<Channel> {
  const paths = [
    ...(into.formerPaths ?? []),
    ...(from.formerPaths ?? []),
    { path: from.path ?? '' },
  ]
  const unique = [...new Set(paths.map(({ path }) => path))].filter((path) => path !== into.path)
  const hat = asSystem(req, 'the right was checked')
  await req.payload.update({
    id: from.id,
    collection: 'channels',
    data: { deletedAt: new Date().toISOString(), formerPaths: [] },
    depth: 0,
    ...hat,
  })
  return req.payload.update({
    id: into.id,
    collection: 'channels',
    data: { formerPaths: unique.map((path) => ({ path })) },
    depth: 0,
    ...hat,
  })
}
