import type { PayloadRequest } from 'payload'

import { personOf, sitesWith } from '@/access/person'
import { asSystem } from '@/lib/as'
import { ForbiddenError, RuleError } from '@/lib/errors'
import { idOf } from '@/lib/ids'
import { recordAudit } from '@/modules/audit/actions'
import { leaveTags } from '@/modules/outbox/actions'
import { navigationTag } from '@/modules/outbox/model'
import type { Channel } from '@/payload-types'

/** @throws ForbiddenError when the person may not change the tree of the site; the program may */
export function demandStructure(req: PayloadRequest, site: string): void {
  if (req.user && !sitesWith(personOf(req), 'structure').includes(site)) {
    throw new ForbiddenError('只有站点管理员可以调整栏目，请联系本站管理员。')
  }
}

/** A channel with its site. @throws RuleError when it is not there or in the bin */
export async function channelById(req: PayloadRequest, id: string): Promise<Channel> {
  const channel = await req.payload.findByID({
    id,
    collection: 'channels',
    depth: 0,
    disableErrors: true,
    ...asSystem(req, 'the right is checked against the site of the channel'),
  })
  if (!channel) throw new RuleError('栏目不存在或已在回收站中，请刷新页面后重试。')
  return channel
}

/**
 * Stores the order of sibling channels as it was dragged.
 * @param ids all or some siblings, first one first
 * @throws RuleError when they are not siblings, ForbiddenError without the right
 */
export async function orderChannels(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  const channels: Channel[] = []
  for (const id of ids) channels.push(await channelById(req, id))
  const place = (one: Channel) => `${idOf(one.site)} ${idOf(one.parent)}`
  const [first] = channels
  if (!first || channels.some((one) => place(one) !== place(first))) {
    throw new RuleError('只能在同一个上级栏目之下排序，请刷新页面后重试。')
  }
  const site = idOf(first.site) ?? ''
  demandStructure(req, site)
  for (const [index, { id }] of channels.entries()) {
    await req.payload.db.updateOne({
      id,
      collection: 'channels',
      data: { sortKey: (index + 1) * 10 },
      req,
      returning: false,
    })
  }
  await recordAudit(req, {
    event: 'update',
    fields: ['sortKey'],
    site,
    subject: 'channels',
    subjectId: first.id,
    title: `调整栏目顺序：${channels.map(({ name }) => name).join('、')}`,
  })
  await leaveTags(req, [navigationTag(site)])
}
