import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import { assignmentsWith, personOf } from '@/access/person'
import { roleHas } from '@/access/roles'
import { asSystem } from '@/lib/as'
import { ForbiddenError, RuleError } from '@/lib/errors'
import { idOf, idsOf, shortId } from '@/lib/ids'
import { leaveTags } from '@/modules/outbox/actions'
import { navigationTag, siteTag, slotsTag, topicTag } from '@/modules/outbox/model'
import type { Article, Slot, Topic } from '@/payload-types'

import { mayPublish, mayWorkOn } from './access'
import type { Placed } from './access'
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
  return data
}

/** What `checkPublication` must know of the operation and Payload does not tell its hooks. */
interface Writing {
  draft: boolean
  duplicate: boolean
  restore: boolean
}

const writingOf = (req: PayloadRequest): Writing =>
  (req.context['writing'] as Writing | undefined) ?? {
    draft: false,
    duplicate: false,
    restore: false,
  }

/** An old version becomes a draft and nothing else; Payload would bring back its `_status` (convention 10). */
export const noteWriting: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'restoreVersion', 'update'].includes(operation)) return
  const asked = args as { draft?: boolean; duplicateFromID?: unknown }
  const restore = operation === 'restoreVersion'
  if (restore && asked.draft !== true) {
    throw new RuleError('旧版本只能恢复为草稿，请选择“恢复为草稿”，核对后再发布。')
  }
  const duplicate = asked.duplicateFromID !== undefined && asked.duplicateFromID !== null
  req.context['writing'] = { draft: asked.draft === true, duplicate, restore } satisfies Writing
}

/** A writer's item belongs to the writer's unit; it comes from held channels and units and stays in them. */
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
  const lines = assignmentsWith(person, 'draft').filter((line) => line.site === site)
  const onlyUnit = lines.length > 0 && lines.every((line) => !roleHas(line.role, 'edit'))
  if (onlyUnit && operation === 'create' && !idOf(data.unit)) data.unit = lines[0]?.unit ?? null
  const states: Placed[] = operation === 'update' && originalDoc ? [originalDoc] : []
  for (const state of [...states, { ...originalDoc, ...data }]) {
    if (await mayWorkOn(req, person, 'draft', state)) continue
    throw new ForbiddenError('您的岗位不负责这个栏目或单位，请改选栏目，或联系本站管理员。')
  }
  return data
}

/** The row the public sees; the hook's `originalDoc` is the newest draft. */
const storedRow = (req: PayloadRequest, id: string): Promise<Article> =>
  req.payload.findByID({
    id,
    collection: 'articles',
    depth: 0,
    draft: false,
    trash: true,
    ...asSystem(req, reason),
  })

/** Publication needs the right for the channels; its instant and address are made once and kept. */
export const checkPublication: CollectionBeforeChangeHook<Article> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { draft, duplicate, restore } = writingOf(req)
  const stored = operation === 'update' && originalDoc ? await storedRow(req, originalDoc.id) : null
  if (duplicate) Object.assign(data, { liveOn: [], publishedAt: null, shortId: undefined })
  if (duplicate || restore) data._status = 'draft'
  const publishes = data._status === 'published'
  const before = stored?._status === 'published' ? stored : null
  if (!publishes && (!before || draft)) return data
  const person = personOf(req)
  const after = publishes ? { ...originalDoc, ...data } : null
  if (person && !(await mayPublish(req, person, before, after))) {
    throw new ForbiddenError(
      '您的岗位不能发布或撤下这些栏目的稿件，请保存草稿后交由有权的同事办理。',
    )
  }
  const site = idOf(data.site ?? originalDoc?.site)
  data.liveOn = [...new Set([...(site ? [site] : []), ...idsOf(stored?.liveOn)])]
  if (publishes) {
    data.publishedAt = stored?.publishedAt ?? data.publishedAt ?? new Date().toISOString()
    data.shortId = stored?.shortId ?? data.shortId ?? shortId()
  }
  return data
}

/**
 * Placements follow the stored row, not the draft that was just saved: a draft of a published item changes
 * nothing in public. The row is read again because the hook does not say whether a draft was saved.
 */
export const placeAfterChange: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const stored = await storedRow(req, doc.id)
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
