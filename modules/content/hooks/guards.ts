import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import { personOf } from '@/access/person'
import { ForbiddenError, RuleError } from '@/lib/errors'
import { idOf, idsOf } from '@/lib/ids'
import { languageOf } from '@/modules/channels/actions/language'
import type { Article } from '@/payload-types'

import { mayPublish, mayWorkOn } from '../access'
import { removeSlotsOf } from '../actions/slots'
import { storedArticle } from './stored'

/** What a guard must know of the operation and Payload does not tell its hooks. */
interface Writing {
  draft: boolean
  duplicate: boolean
  restore: boolean
}

const NOTHING: Writing = { draft: false, duplicate: false, restore: false }

const writingOf = (req: PayloadRequest): Writing =>
  (req.context['writing'] as Writing | undefined) ?? NOTHING

/**
 * Notes whether a draft is saved, copied or brought back. An old version becomes a draft and nothing else:
 * Payload would bring back its `_status` (docs/house.md, convention 10).
 */
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

/** What a person changes must be in reach before the change too: a bulk update or a draft names no place. */
export const guardReach: CollectionBeforeValidateHook<Article> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const person = personOf(req)
  if (!person || operation !== 'update' || !originalDoc) return data
  if (await mayWorkOn(req, person, 'draft', originalDoc)) return data
  throw new ForbiddenError('您的岗位不负责这篇稿件所在的栏目或单位，请联系本站管理员。')
}

/** Topics stand in the Chinese edition alone (docs/house.md, section 1), so no English item is published in one. */
export const guardLanguage: CollectionBeforeChangeHook<Article> = async ({
  data,
  originalDoc,
  req,
}) => {
  const { _status, channel, deletedAt, topics } = { ...originalDoc, ...data }
  const id = idOf(channel)
  if (_status !== 'published' || deletedAt || !id || idsOf(topics).length === 0) return data
  if ((await languageOf(req, id)) !== 'en') return data
  throw new RuleError('专题只有中文版，英文稿件不能归入专题；请去掉“专题”后再发布。')
}

/**
 * Nobody changes what the public sees without the right to publish in every channel concerned: by status, by
 * binning or restoring, through a bulk update, a waiting draft, a copy or an old version. Copies and old
 * versions are drafts.
 */
export const guardPublication: CollectionBeforeChangeHook<Article> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { draft, duplicate, restore } = writingOf(req)
  if (duplicate || restore) data._status = 'draft'
  const person = personOf(req)
  if (!person) return data
  const stored =
    operation === 'update' && originalDoc ? await storedArticle(req, originalDoc.id) : null
  const before = stored?._status === 'published' ? stored : null
  const after = data._status === 'published' ? { ...originalDoc, ...data } : null
  const touchesPublic = after !== null || (before !== null && !draft && !restore)
  if (!touchesPublic || (await mayPublish(req, person, before, after))) return data
  throw new ForbiddenError('您的岗位不能发布或撤下这些栏目的稿件，请保存草稿后交由有权的同事办理。')
}

/** A slot cannot stay without its item, and the database would refuse to let the item go. */
export const emptySlots: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await removeSlotsOf(req, String(id))
}
