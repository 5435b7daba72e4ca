import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { asSystem } from '@/lib/as'
import { ConflictError, RuleError } from '@/lib/errors'
import { idOf } from '@/lib/ids'
import { leaveTags } from '@/modules/outbox/actions'
import { channelTag, navigationTag } from '@/modules/outbox/model'
import { EMPTY_CHANNELS_REFUSED } from '@/modules/sites/model/site'
import type { Channel, Site } from '@/payload-types'

import { createFromBlueprint, refreshChildren } from './actions'
import { isReservedPath, pathBelow } from './model'

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

async function parentOf(
  req: Parameters<typeof asSystem>[0] & object,
  id: string,
  site: string,
  self: string | undefined,
): Promise<Channel> {
  let next: string | null = id
  let parent: Channel | null = null
  while (next) {
    if (next === self) throw new RuleError('上级栏目不能是本栏目或它的下级栏目，请另选上级。')
    const found: Channel | null = await req.payload.findByID({
      id: next,
      collection: 'channels',
      depth: 0,
      disableErrors: true,
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

/** Collected channels belong to the same site. */
export const refuseForeignParent: CollectionBeforeChangeHook<Channel> = ({ data, originalDoc }) => {
  const before = idOf(originalDoc?.site)
  if (before && data.site !== undefined && idOf(data.site) !== before) {
    throw new RuleError('栏目不能改属另一个站点。')
  }
  return data
}

/** Children follow a moved parent, each keeping its own former path. */
export const followMove: CollectionAfterChangeHook<Channel> = async ({ doc, previousDoc, req }) => {
  if (previousDoc?.path && previousDoc.path !== doc.path) await refreshChildren(req, doc.id)
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
  const { docs } = await req.payload.find({
    collection: 'channels',
    depth: 0,
    pagination: false,
    where: {
      and: [
        { site: { equals: originalDoc.id } },
        { inNavigation: { equals: true } },
        { kind: { in: ['list', 'page'] } },
      ],
    },
    ...asSystem(req, reason),
  })
  const empty = docs.filter((channel) => (channel.liveCount ?? 0) === 0)
  if (empty.length >= EMPTY_CHANNELS_REFUSED) {
    const names = empty.map((channel) => channel.name).join('、')
    throw new RuleError(
      `还有 ${empty.length} 个可见的空白栏目：${names}。达到 ${EMPTY_CHANNELS_REFUSED} 个即被检查判为不合格，请先发布内容或把栏目改为不显示。`,
    )
  }
  return data
}
