import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  FieldHook,
  PayloadRequest,
} from 'payload'

import { binNote, movesBin } from '@/access/binNote'
import { personOf } from '@/access/person'
import { isBulk } from '@/lib/as'
import { FieldRuleError, ForbiddenError, RuleError } from '@/lib/errors'
import { idOf, idsOf } from '@/lib/ids'
import { channelNow } from '@/modules/channels/actions/bin'
import { checkPictures } from '@/modules/media/model/alt'
import { filesNamed } from '@/modules/media/queries'
import { leaveTags } from '@/modules/outbox/actions'
import { navigationTag, siteTag, slotsTag, topicTag } from '@/modules/outbox/model'
import type { Article, Channel, Slot, Topic } from '@/payload-types'

import { mayWorkOn, ownUnit } from './access'
import { binItemsWith, restoreItemsWith } from './actions/bin'
import { freshShortId } from './actions/freshShortId'
import { leaveChannel } from './actions/leaveChannel'
import { publishPlacements, withdrawPlacements } from './actions/place'
import { removeAttachment } from './actions/revisions'
import { syncTopicUsage, syncUsagesOf } from './actions/usages'
import { storedArticle } from './hooks/stored'
import { checkFilm, normaliseDocNo } from './model/article'
import { mediaIn, PICTURE_WORDS } from './model/mediaIn'
import { picturesNeededIn } from './model/paste/needed'
import { checkPlaceholders } from './model/placeholders'

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

/**
 * The bin takes what stands in public, not a draft that waits: Payload writes the newest version with the
 * mark, so that a restored item would come back as a draft. The waiting draft stays among the versions.
 */
export const binPublished: CollectionBeforeChangeHook<Article> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data.deletedAt || !originalDoc || originalDoc.deletedAt) return data
  if (originalDoc._status === 'published') return data
  const stored = await storedArticle(req, originalDoc.id)
  return stored?._status === 'published' ? { ...stored, deletedAt: data.deletedAt } : data
}

/** Notes who binned an item and from where; it comes back only to a channel that is there. */
export const noteItemBin: CollectionBeforeChangeHook<Article> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!originalDoc || !movesBin(data, originalDoc)) return data
  const id = idOf(data.channel ?? originalDoc.channel)
  const channel = id ? await channelNow(req, id) : null
  if (!data.deletedAt && (!channel || channel.deletedAt)) {
    throw new RuleError('稿件所在的栏目已在回收站中，请先恢复栏目，再恢复稿件。')
  }
  const from = channel ? `${channel.name}（${channel.path}）` : null
  return { ...data, ...binNote(req, data.deletedAt, from, data.binnedWith ?? null) }
}

/** The items of a channel go into the bin with it and come back with it. */
export const binItems: CollectionAfterChangeHook<Channel> = async ({ doc, previousDoc, req }) => {
  if (Boolean(doc.deletedAt) !== Boolean(previousDoc?.deletedAt) && previousDoc?.id) {
    await (doc.deletedAt ? binItemsWith(req, doc) : restoreItemsWith(req, doc))
  }
  return doc
}

/** A pasted picture that was never uploaded would be a gap in the published text. */
function checkPicturesNeeded(body: unknown): void {
  const needed = picturesNeededIn(body)
  if (needed === 0) return
  throw new RuleError(
    `正文里还有 ${needed} 张粘贴时没有带来的图片，请在正文上方上传图片或删去占位，再发布。`,
  )
}

/** What a template left to be filled in is no text for citizens. */
function checkFilledIn({ body, subtitle, summary, title }: Article): void {
  const fault = checkPlaceholders(title, subtitle, summary, body)
  if (fault) throw new RuleError(fault)
}

/** No item names a channel that is deleted for good. */
export const leavePurgedChannel: CollectionBeforeDeleteHook = ({ id, req }) =>
  leaveChannel(req, String(id))

/** No item names a file that is deleted for good as an attachment; nobody could publish it again. */
export const leavePurgedFile: CollectionBeforeDeleteHook = ({ id, req }) =>
  removeAttachment(req, String(id))

/** The instant of publication and the id in the address are made once and kept; `guardPublication` asks the right. */
export const checkPublication: CollectionBeforeChangeHook<Article> = async ({
  data,
  originalDoc,
  req,
}) => {
  // Also when an old version comes back that knows nothing of its publication.
  data.publishedAt = originalDoc?.publishedAt ?? data.publishedAt ?? null
  data.shortId = originalDoc?.shortId ?? data.shortId ?? null
  // Unique: on MongoDB null is a value, and only one item may have it.
  if (!data.shortId) delete data.shortId
  // Sharing writes the stored row alone; the newest version, which Payload hands over, does not know of it.
  const stored = originalDoc?.id ? await storedArticle(req, originalDoc.id) : null
  data.liveOn = idsOf((stored ?? originalDoc ?? data).liveOn)
  if (data._status !== 'published') return data
  const film = checkFilm({ ...originalDoc, ...data } as Article)
  if (film && !data.deletedAt) throw new FieldRuleError('video.transcript', film)
  if (!data.deletedAt) {
    checkPicturesNeeded(data.body === undefined ? originalDoc?.body : data.body)
    checkFilledIn({ ...originalDoc, ...data } as Article)
    await checkFiles(req, { ...originalDoc, ...data } as Article)
  }
  const site = idOf(data.site ?? originalDoc?.site)
  data.publishedAt ??= new Date().toISOString()
  data.shortId ??= await freshShortId(req)
  data.liveOn = [...new Set([...(site ? [site] : []), ...data.liveOn])]
  return data
}

/** A copy was never published: without this Payload gives it the date and `<id> - Copy` as its short id. */
export const forgetPublication: FieldHook = () => null

/**
 * All files of an item in one answer: none is in the recycle bin, and every picture says what it shows or is
 * decorative (issue: alt is asked for when the item is submitted, not at upload).
 */
async function checkFiles(req: PayloadRequest, article: Article): Promise<void> {
  const ids = mediaIn(article)
  const found = await filesNamed(req.payload, req, ids)
  const files = ids.flatMap((id) => found.get(id) ?? [])
  const binned = files.filter((file) => file.deletedAt)
  if (binned.length > 0) {
    const names = binned.map((file) => `“${file.originalName ?? file.id}”`).join('、')
    throw new RuleError(`稿件用到的文件 ${names} 已在回收站，请先恢复文件，或在稿件中换掉。`)
  }
  const fault = checkPictures(
    files.filter((file) => file.kind === 'picture'),
    article.title,
  )
  if (fault) throw new FieldRuleError(PICTURE_WORDS, fault)
}

/**
 * Placements follow the stored row, not the draft that was just saved: a draft of a published item changes
 * nothing in public. The row is read again because the hook does not say whether a draft was saved, and
 * because a `select` of the request leaves fields out of `doc`; a bulk run makes published items without one.
 */
export const placeAfterChange: CollectionAfterChangeHook<Article> = async ({
  doc,
  operation,
  req,
}) => {
  const fresh = operation === 'create'
  if (fresh && doc._status === 'draft') return doc
  const stored = fresh && isBulk(req) ? doc : await storedArticle(req, doc.id)
  if (!stored) return doc
  const isPublic = stored._status === 'published' && !stored.deletedAt
  if (!isPublic) {
    await withdrawPlacements(req, stored)
  } else if (doc._status !== 'draft') await publishPlacements(req, stored, fresh)
  return doc
}

/** After deletion for good the addresses stay reserved and answer 410. */
export const withdrawAfterDelete: CollectionAfterDeleteHook<Article> = async ({ doc, req }) => {
  await withdrawPlacements(req, doc)
}

/** Notes who binned a topic and from which address. */
export const noteTopicBin: CollectionBeforeChangeHook<Topic> = ({ data, originalDoc, req }) =>
  movesBin(data, originalDoc)
    ? { ...data, ...binNote(req, data.deletedAt, `专题（/topics/${originalDoc?.slug ?? ''}）`) }
    : data

/** Pages of the topic, and the site's navigation, which may name it. */
export const announceTopic: CollectionAfterChangeHook<Topic> = async ({ doc, req }) => {
  const site = idOf(doc.site)
  await syncTopicUsage(req, doc)
  await leaveTags(req, [topicTag(doc.id), ...(site ? [navigationTag(site)] : [])])
  return doc
}

/** The home page of the slot's site, and the files it shows. */
export const announceSlot: CollectionAfterChangeHook<Slot> = async ({ doc, previousDoc, req }) => {
  const site = idOf(doc.site)
  const shown = new Set([idOf(doc.article), idOf(previousDoc?.article)])
  for (const article of shown) await syncUsagesOf(req, article)
  if (site) await leaveTags(req, [slotsTag(site), siteTag(site)])
  return doc
}

/** A slot that was taken away: its site's home page, and the files it showed. */
export const forgetSlot: CollectionAfterDeleteHook<Slot> = async ({ doc, req }) => {
  await syncUsagesOf(req, idOf(doc.article))
  const site = idOf(doc.site)
  if (site) await leaveTags(req, [slotsTag(site), siteTag(site)])
}

/** A slot ends after it starts. */
export const checkSlot: CollectionBeforeChangeHook<Slot> = ({ data, originalDoc }) => {
  const startsAt = data.startsAt === undefined ? originalDoc?.startsAt : data.startsAt
  const endsAt = data.endsAt === undefined ? originalDoc?.endsAt : data.endsAt
  if (startsAt && endsAt && endsAt <= startsAt) throw new RuleError('结束时间须晚于开始时间。')
  return data
}
