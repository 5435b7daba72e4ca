import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/person'
import { ForbiddenError, RuleError } from '@/lib/errors'
import { idOf } from '@/lib/ids'
import { recordAudit } from '@/modules/audit/actions'
import { channelById } from '@/modules/channels/actions/order'
import { leaveTags } from '@/modules/outbox/actions'
import { channelTag } from '@/modules/outbox/model'

import { mayWorkOn } from '../access'
import { reordered } from '../model/article'
import { changePlacement, findPlacements } from './placementRows'

/**
 * Stores the order of leaders, organisations or links as it was dragged: on the rows of the list, so that no
 * revision is made and a waiting draft is left alone. Items that are not named stand behind, newest first.
 * @param ids items of the channel, first one first
 * @throws RuleError when the channel is not ordered by hand or an item does not stand in it
 */
export async function orderArticles(
  req: PayloadRequest,
  channelId: string,
  ids: readonly string[],
): Promise<void> {
  const channel = await channelById(req, channelId)
  const person = personOf(req)
  const place = { channel: channel.id, site: channel.site }
  if (person && !(await mayWorkOn(req, person, 'publish', place))) {
    throw new ForbiddenError('您的岗位不能调整这个栏目的顺序，请联系本站管理员。')
  }
  if (channel.ordering !== 'manual') {
    throw new RuleError('这个栏目按时间排序；要拖动排序，请先把栏目的排序改为“手工排序”。')
  }
  const rows = await findPlacements(req, {
    and: [{ channel: { equals: channel.id } }, { live: { equals: true } }],
  })
  const standing = new Set(rows.map((row) => idOf(row.article)))
  if (ids.some((id) => !standing.has(id))) {
    throw new RuleError('有的稿件已不在这个栏目中，请刷新页面后重新排序。')
  }
  for (const row of rows) {
    const index = ids.indexOf(idOf(row.article) ?? '')
    const sortKey = reordered(row.sortKey, index === -1 ? null : index + 1)
    if (sortKey !== row.sortKey) await changePlacement(req, row, { sortKey })
  }
  await recordAudit(req, {
    event: 'update',
    fields: ['handOrder'],
    site: idOf(channel.site),
    subject: 'channels',
    subjectId: channel.id,
    title: `调整“${channel.name}”中稿件的顺序`,
  })
  await leaveTags(req, [channelTag(channel.id)])
}
