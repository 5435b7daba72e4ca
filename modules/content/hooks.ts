import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
} from 'payload'

import { personOf } from '@/access/person'
import { asSystem } from '@/lib/as'
import { ForbiddenError, RuleError } from '@/lib/errors'
import { idOf, shortId } from '@/lib/ids'
import { leaveTags } from '@/modules/outbox/actions'
import { navigationTag, siteTag, slotsTag, topicTag } from '@/modules/outbox/model'
import type { Article, Slot, Topic } from '@/payload-types'

import { mayWorkOn, ownUnit } from './access'
import { publishPlacements, withdrawPlacements } from './actions/place'
import { normaliseDocNo } from './model/article'

const reason = 'what stands in public follows the stored item'

/** Brings what was typed into its stored form. An item always has a channel: rights hang on it. */
export const normaliseArticle: CollectionBeforeValidateHook<Article> = ({ data, originalDoc }) => {
  if (!data) return data
  if (typeof data.title === 'string') data.title = data.title.replace(/\s+/g, ' ').trim()
  if (data.policy?.docNo) data.policy.docNo = normaliseDocNo(data.policy.docNo)
  if (!idOf(data.channel === undefined ? originalDoc?.channel : data.channel)) {
    throw new RuleError('请先选择栏目，再保存稿件。')
  }
  const site = idOf(originalDoc?.site)
  if (site && data.site !== undefined && idOf(data.site) !== site) {
    throw new RuleError('稿件不能改属另一个站点；要在别的站点显示，请使用共享。')
  }
  return data
}

/** A writer's item belongs to the writer's unit, whatever the form said; and it stays in held channels. */
export const keepOwnUnit: CollectionBeforeValidateHook<Article> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const person = personOf(req)
  if (!person || !data) return data
  const site = idOf(data.site ?? originalDoc?.site)
  if (!site) return data
  if (operation === 'create' && !idOf(data.unit)) data.unit = ownUnit(person, site)
  const after = { ...originalDoc, ...data }
  if (!(await mayWorkOn(req, person, 'draft', after))) {
    throw new ForbiddenError('您的岗位不负责这个栏目或单位，请改选栏目，或联系本站管理员。')
  }
  return data
}

/** Publication needs the right for the channel; its instant and address are made once and kept. */
export const checkPublication: CollectionBeforeChangeHook<Article> = async ({
  data,
  originalDoc,
  req,
}) => {
  const wasPublished = originalDoc?._status === 'published'
  const withdraws = wasPublished && data._status === 'draft' && req.query?.['draft'] !== 'true'
  if (data._status !== 'published' && !withdraws) return data
  const person = personOf(req)
  if (person && !(await mayWorkOn(req, person, 'publish', { ...originalDoc, ...data }))) {
    throw new ForbiddenError(
      '您的岗位不能发布或撤下这个栏目的稿件，请保存草稿后交由有权的同事办理。',
    )
  }
  if (data._status === 'published') {
    data.publishedAt = originalDoc?.publishedAt ?? data.publishedAt ?? new Date().toISOString()
    data.shortId = originalDoc?.shortId ?? data.shortId ?? shortId()
    const site = idOf(data.site ?? originalDoc?.site)
    const shared = (originalDoc?.liveOn ?? []).flatMap((value) => idOf(value) ?? [])
    data.liveOn = [...new Set([...(site ? [site] : []), ...shared])]
  }
  return data
}

/**
 * Placements follow the stored row, not the draft that was just saved: a draft of a published item changes
 * nothing in public. The row is read again because the hook does not say whether a draft was saved.
 */
export const placeAfterChange: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const stored = await req.payload.findByID({
    id: doc.id,
    collection: 'articles',
    depth: 0,
    draft: false,
    trash: true,
    ...asSystem(req, reason),
  })
  const isPublic = stored._status === 'published' && !stored.deletedAt
  if (!isPublic) await withdrawPlacements(req, stored)
  else if (doc._status === 'published') await publishPlacements(req, stored)
  return doc
}

/** After deletion for good the addresses stay reserved and answer 410. */
export const withdrawAfterDelete: CollectionAfterDeleteHook<Article> = async ({ doc, req }) => {
  await withdrawPlacements(req, doc)
}

export const announceTopic: CollectionAfterChangeHook<Topic> = async ({ doc, req }) => {
  const site = idOf(doc.site)
  await leaveTags(req, [topicTag(doc.id), ...(site ? [navigationTag(site)] : [])])
  return doc
}

export const announceSlot: CollectionAfterChangeHook<Slot> = async ({ doc, req }) => {
  const site = idOf(doc.site)
  if (site) await leaveTags(req, [slotsTag(site), siteTag(site)])
  return doc
}

/** A slot ends after it starts. */
export const checkSlot: CollectionBeforeChangeHook<Slot> = ({ data, originalDoc }) => {
  const startsAt = data.startsAt === undefined ? originalDoc?.startsAt : data.startsAt
  const endsAt = data.endsAt === undefined ? originalDoc?.endsAt : data.endsAt
  if (startsAt && endsAt && endsAt <= startsAt) throw new RuleError('结束时间须晚于开始时间。')
  return data
}
