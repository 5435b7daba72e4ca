import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'

import { ForbiddenError, RuleError } from '@/lib/errors'
import { idOf, idsOf } from '@/lib/ids'
import { leaveTags } from '@/modules/outbox/actions'
import { siteTag, templateTag, themeTag } from '@/modules/outbox/model'
import type { DutySwitch, PageTemplate, Site, SiteDesign, Theme } from '@/payload-types'

import { designSite } from './actions/design'
import { switchTags } from './actions/switches'
import { contrastFault } from './model/palette'
import { changesContent } from './model/release'
import { wordmarkOf } from './wordmark'

type Doc = Record<string, unknown>

/** Refuses a theme whose texts would be too pale (WCAG 2.2 AA), with the colours and the ratio. */
export const checkContrast: CollectionBeforeChangeHook<Theme> = ({ data, originalDoc }) => {
  const { accent, brand, linkColour } = { ...originalDoc, ...data }
  if (!accent || !brand) return data
  const fault = contrastFault({ accent, brand, linkColour: linkColour ?? 'brand' })
  if (fault) throw new RuleError(fault)
  return data
}

const authorsOf = (before: Doc | undefined): string[] =>
  idsOf(before?.['changedBy'] as unknown[] | null | undefined)

function released(before: Doc | undefined, data: Doc, me: string): Doc {
  if (!before?.['id'] || changesContent(before, data)) {
    throw new RuleError('请先保存草稿；发布须由另一人核对草稿后进行，发布时不能再改内容。')
  }
  const authors = authorsOf(before)
  if (authors.includes(me)) {
    throw new ForbiddenError('修改人不能发布自己的修改，请由另一位有权限的人核对后发布。')
  }
  return { ...data, changedBy: [], releasedBy: me }
}

/**
 * Holds the release of templates, themes and site designs: a change is a draft that notes who made it, and
 * goes live only by the hand of somebody else, unchanged. The program itself (seed, new site, undo) may.
 */
export const holdRelease: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const me = idOf(req.user)
  if (!me || req.context['release'] === 'program') return data as Doc
  const before = originalDoc as Doc | undefined
  const change = data as Doc
  if (change['_status'] === 'published') return released(before, change, me)
  if (before?.['_status'] === 'published' && String(req.query['draft']) !== 'true') {
    throw new ForbiddenError('站点正在使用，不能撤下；请保存草稿，或改用另一套。')
  }
  return { ...change, changedBy: [...new Set([...authorsOf(before), me])] }
}

/** One design for each site: its key is the site's id, and keys are unique. */
export const keepOneDesign: CollectionBeforeChangeHook<SiteDesign> = ({ data, operation }) =>
  operation === 'create' ? { ...data, key: idOf(data.site) } : data

const announce = async (req: PayloadRequest, doc: Doc, tag: string): Promise<void> => {
  if (doc['_status'] === 'published') await leaveTags(req, [tag])
}

/** A released theme drops every page of the sites that wear it. */
export const announceTheme: CollectionAfterChangeHook<Theme> = async ({ doc, req }) => {
  await announce(req, doc as unknown as Doc, themeTag(doc.id))
  return doc
}

/** A released template drops the home pages made from it. */
export const announceTemplate: CollectionAfterChangeHook<PageTemplate> = async ({ doc, req }) => {
  await announce(req, doc as unknown as Doc, templateTag(doc.id))
  return doc
}

/** A released design drops every page of its site. */
export const announceDesign: CollectionAfterChangeHook<SiteDesign> = async ({ doc, req }) => {
  await announce(req, doc as unknown as Doc, siteTag(idOf(doc.site) ?? ''))
  return doc
}

/** A new site wears the design of its kind from its first page on. */
export const startDesign: CollectionAfterChangeHook<Site> = async ({ doc, operation, req }) => {
  if (operation === 'create') await designSite(req, doc)
  return doc
}

/** Draws the site's name as an outline once, when it is given or changed, so that no font is downloaded. */
export const drawWordmark: CollectionBeforeChangeHook<Site> = async ({ data, originalDoc }) => {
  const name = data.name ?? originalDoc?.name
  if (!name || (name === originalDoc?.name && originalDoc.wordmark)) return data
  return { ...data, wordmark: await wordmarkOf(name) }
}

/** Holds a switch to its form, and notes who threw it; every change wants a new confirmation. */
export const checkSwitch: CollectionBeforeChangeHook<DutySwitch> = ({ data, originalDoc, req }) => {
  const whole = { ...originalDoc, ...data }
  if (whole.kind === 'notice' && !whole.text?.trim()) {
    throw new RuleError('请填写通告内容（一句话）。')
  }
  if (whole.href && !/^\/(?![/\\])/.test(whole.href)) {
    throw new RuleError('通告只能链接到本站页面，请填写以 / 开头的站内地址。')
  }
  if (!(Date.parse(whole.endsAt ?? '') > Date.parse(whole.startsAt ?? ''))) {
    throw new RuleError('结束时间须晚于开始时间。')
  }
  if (req.context['release'] === 'program') return data
  return { ...data, confirmedBy: null, thrownBy: idOf(req.user) }
}

/** A switch changes every page of its site, or of all sites. */
export const announceSwitch: CollectionAfterChangeHook<DutySwitch> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const sites = [doc.onSite, previousDoc?.id ? previousDoc.onSite : doc.onSite].map(idOf)
  await leaveTags(req, await switchTags(req, sites))
  return doc
}

/** A switch that was taken away leaves the pages as they were. */
export const forgetSwitch: CollectionAfterDeleteHook<DutySwitch> = async ({ doc, req }) => {
  await leaveTags(req, await switchTags(req, [idOf(doc.onSite)]))
  return doc
}
