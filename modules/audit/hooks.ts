import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
} from 'payload'

import { personOf, sitesWith } from '@/access/person'
import { asSystem, isBulk } from '@/lib/as'
import { ForbiddenError, RuleError } from '@/lib/errors'
import { idOf } from '@/lib/ids'

import { recordAudit } from './actions'
import { changedFields } from './model'
import type { AuditEvent } from './model'

type Doc = Record<string, unknown>

const titleOf = (doc: Doc): string =>
  String(doc['title'] ?? doc['name'] ?? doc['email'] ?? doc['id'])

const siteOf = (subject: string, doc: Doc): string | null =>
  subject === 'sites' ? idOf(doc['id']) : idOf(doc['site'])

const eventOf = (before: Doc | undefined, after: Doc): AuditEvent => {
  if (!before?.['id']) return 'create'
  if (!before['deletedAt'] && after['deletedAt']) return 'trash'
  if (before['deletedAt'] && !after['deletedAt']) return 'restore'
  if (before['_status'] !== 'published' && after['_status'] === 'published') return 'publish'
  if (before['_status'] === 'published' && after['_status'] === 'draft') return 'withdraw'
  return 'update'
}

/** Logs every change of a collection from the real rows before and after. Autosaves are not logged. */
export const logChange: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (context['silent'] === true || isBulk(req)) return doc as unknown
  if (String(req.query?.['autosave']) === 'true') return doc as unknown
  const after = doc as Doc
  const before = operation === 'create' ? undefined : (previousDoc as Doc)
  const fields = changedFields(before, after)
  if (fields.length === 0) return doc as unknown
  await recordAudit(req, {
    event: eventOf(before, after),
    fields,
    reason: typeof context['reason'] === 'string' ? context['reason'] : null,
    site: siteOf(collection.slug, after),
    subject: collection.slug,
    subjectId: String(after['id']),
    title: titleOf(after),
  })
  return doc as unknown
}

/** Logs a deletion for good, with the reason that the action demanded. */
export const logDelete: CollectionAfterDeleteHook = async ({ collection, context, doc, req }) => {
  const gone = doc as Doc
  await recordAudit(req, {
    event: 'purge',
    reason: typeof context['reason'] === 'string' ? context['reason'] : null,
    site: siteOf(collection.slug, gone),
    subject: collection.slug,
    subjectId: String(gone['id']),
    title: titleOf(gone),
  })
}

/**
 * Deleting for good (issue "nothing is deleted at once"): from the recycle bin only, by a webmaster of the
 * site, with a reason in `?reason=`. Every collection with a recycle bin wires it.
 */
export const guardPurge: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const doc = (await req.payload.findByID({
    id,
    collection: collection.slug as 'articles',
    depth: 0,
    trash: true,
    ...asSystem(req, 'the state of the document decides'),
  })) as unknown as Doc
  const site = idOf(doc['site'])
  if (!doc['deletedAt']) throw new RuleError('请先移入回收站；只有回收站中的内容才能彻底删除。')
  // The job that empties the bin; REST cannot set the context.
  if (req.context['expired'] === true && !req.user) return
  if (!site || !sitesWith(personOf(req), 'purge').includes(site)) {
    throw new ForbiddenError('只有站点管理员可以彻底删除。')
  }
  const why = req.query?.['reason']
  if (typeof why !== 'string' || why.trim().length < 4) {
    throw new RuleError('彻底删除须写明理由（至少四个字）。')
  }
  req.context['reason'] = why.trim()
}
