import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload'

import { binNote, movesBin } from '@/access/binNote'
import { asSystem } from '@/lib/as'
import { ConflictError, RuleError } from '@/lib/errors'
import { idOf } from '@/lib/ids'
import { leaveTags } from '@/modules/outbox/actions'
import { channelTag, navigationTag } from '@/modules/outbox/model'
import { EMPTY_CHANNELS_REFUSED } from '@/modules/sites/model/site'
import type { Channel, Site } from '@/payload-types'

import { createFromBlueprint } from './actions/blueprint'
import {
  binChannelsBelow,
  channelNow,
  countHeldTo,
  countWithin,
  restoreChannelsWith,
} from './actions/bin'
import { refreshChildren } from './actions/move'
import { isReservedPath, pathBelow } from './model'
import { emptyChannelsOf } from './queries'

const reason = 'a channel is placed in the tree of its own site'

/** Computes the path, refuses cycles and taken addresses, and remembers the former path of a move. */
export const placeInTree: CollectionBeforeChangeHook<Channel> = async ({
  data,
  originalDoc,
  req,
}) => {
  const site = idOf(data.site ?? originalDoc?.site)
  const slug = data.slug ?? originalDoc?.slug
  if (!site || !slug) return data
  const parentId = idOf(data.parent === undefined ? originalDoc?.parent : data.parent)
  const parent = parentId ? await parentOf(req, parentId, site, originalDoc?.id) : null
  const path = pathBelow(parent?.path, slug)
  const before = originalDoc?.path
  if (path === before) return data
  if (isReservedPath(path)) throw new RuleError(`栏目地址 ${path} 已被平台保留，请换一个地址段。`)
  await refuseTaken(req, site, path, originalDoc?.id)
  data.path = path
  const former = (originalDoc?.formerPaths ?? []).filter((row) => row.path !== path)
  data.formerPaths = before ? [...former, { path: before }] : former
  return data
}

/** Where a channel stands. */
type Place = Pick<Channel, 'id' | 'parent' | 'path' | 'site'>

async function parentOf(
  req: Parameters<typeof asSystem>[0] & object,
  id: string,
  site: string,
  self: string | undefined,
): Promise<Place> {
  let next: string | null = id
  let parent: Place | null = null
  while (next) {
    if (next === self) throw new RuleError('上级栏目不能是本栏目或它的下级栏目，请另选上级。')
    const found: Place | null = await req.payload.findByID({
      id: next,
      collection: 'channels',
      depth: 0,
      disableErrors: true,
      select: { parent: true, path: true, site: true },
      ...asSystem(req, reason),
    })
    if (!found || idOf(found.site) !== site) throw new RuleError('上级栏目不在本站，请重新选择。')
    parent ??= found
    next = idOf(found.parent)
  }
  return parent!
}

async function refuseTaken(
  req: Parameters<typeof asSystem>[0] & object,
  site: string,
  path: string,
  self: string | undefined,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'channels',
    depth: 0,
    limit: 2,
    pagination: false,
    select: { deletedAt: true, name: true, path: true },
    trash: true,
    where: {
      and: [
        { site: { equals: site } },
        { or: [{ path: { equals: path } }, { 'formerPaths.path': { equals: path } }] },
      ],
    },
    ...asSystem(req, reason),
  })
  const taken = docs.find((channel) => channel.id !== self)
  if (!taken) return
  throw new ConflictError(
    taken.path === path
      ? `本站已有地址为 ${path} 的栏目“${taken.name}”${taken.deletedAt ? '（在回收站中）' : ''}，请换一个地址段。`
      : `地址 ${path} 曾是栏目“${taken.name}”的地址，仍在跳转，请换一个地址段。`,
  )
}

/** Notes who binned a channel and from where; a channel below one that is in the bin stays there. */
export const noteChannelBin: CollectionBeforeChangeHook<Channel> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!originalDoc || !movesBin(data, originalDoc)) return data
  const parentId = idOf(data.parent === undefined ? originalDoc.parent : data.parent)
  const parent = parentId ? await channelNow(req, parentId) : null
  if (!data.deletedAt && parent?.deletedAt) {
    throw new RuleError(`上级栏目“${parent.name}”仍在回收站中，请先恢复上级栏目。`)
  }
  return { ...data, ...binNote(req, data.deletedAt, originalDoc.path) }
}

/** Channels below one that goes into the bin go with it, and come back with it. */
export const binSubtree: CollectionAfterChangeHook<Channel> = async ({ doc, previousDoc, req }) => {
  if (Boolean(doc.deletedAt) !== Boolean(previousDoc?.deletedAt) && previousDoc?.id) {
    await (doc.deletedAt ? binChannelsBelow(req, doc) : restoreChannelsWith(req, doc))
  }
  return doc
}

/**
 * A channel is deleted for good only when nothing stands in it or below it, not even in the bin, and when no
 * account is held to it: SQLite would empty the list, and a line without channels means the whole site.
 */
export const refuseFilledPurge: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const held = await countWithin(req, String(id))
  if (held > 0) {
    throw new RuleError(`栏目下还有 ${held} 个下级栏目或稿件（含回收站），请先彻底删除或移走它们。`)
  }
  const accounts = await countHeldTo(req, String(id))
  if (accounts > 0) {
    throw new RuleError(
      `还有 ${accounts} 个账号的岗位限定在这个栏目，请先在账号中改选栏目，再彻底删除。`,
    )
  }
}

/** Children follow a moved parent, each keeping its own former path. */
export const followMove: CollectionAfterChangeHook<Channel> = async ({ doc, previousDoc, req }) => {
  const [before, after] = [previousDoc?.path, doc.path]
  if (!before || !after || before === after) return doc
  await refreshChildren(req, doc.id)
  return doc
}

/** The tree stands in the navigation of every page of the site. */
export const announceChannel: CollectionAfterChangeHook<Channel> = async ({ doc, req }) => {
  const site = idOf(doc.site)
  if (site) await leaveTags(req, [channelTag(doc.id), navigationTag(site)])
  return doc
}

/** A new site gets its channel tree, navigation and home page from the blueprint of its kind. */
export const startFromBlueprint: CollectionAfterChangeHook<Site> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') await createFromBlueprint(req, doc)
  return doc
}

/** Going live is refused at five visible empty channels (19号 单项否决 4c, standards.md 4.2 row 4). */
export const refuseEmptyChannels: CollectionBeforeChangeHook<Site> = async ({
  data,
  originalDoc,
  req,
}) => {
  // On create Payload hands over an empty original: a new site has no channels to count.
  if (!originalDoc?.id || data.state !== 'live' || originalDoc.state === 'live') return data
  const empty = await emptyChannelsOf(req.payload, originalDoc.id, asSystem(req, reason))
  if (empty.length >= EMPTY_CHANNELS_REFUSED) {
    const names = empty.map((channel) => channel.name).join('、')
    throw new RuleError(
      `还有 ${empty.length} 个可见的空白栏目：${names}。达到 ${EMPTY_CHANNELS_REFUSED} 个即被检查判为不合格，请先发布内容或把栏目改为不显示。`,
    )
  }
  return data
}
