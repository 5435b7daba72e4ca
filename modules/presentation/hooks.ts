import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { ForbiddenError, RuleError } from '@/lib/errors'
import { idOf, idsOf } from '@/lib/ids'
import { leaveTags } from '@/modules/outbox/actions'
import { siteTag, templateTag, themeTag } from '@/modules/outbox/model'
import type { PageTemplate, Site, SiteDesign, Theme } from '@/payload-types'

import { designSite } from './actions'
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
export const drawWordmark: CollectionBeforeChangeHook<Site> = ({ data, originalDoc }) => {
  const name = data.name ?? originalDoc?.name
  if (!name || (name === originalDoc?.name && originalDoc.wordmark)) return data
  return { ...data, wordmark: wordmarkOf(name) }
}
