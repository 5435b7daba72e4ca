import { domainToASCII } from 'node:url'

import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
} from 'payload'

import { asSystem } from '@/lib/as'
import { RuleError } from '@/lib/errors'
import { idOf } from '@/lib/ids'
import { leaveTags } from '@/modules/outbox/actions'
import { hostsTag, siteTag } from '@/modules/outbox/model'
import type { Site } from '@/payload-types'

import { syncDomains } from './actions/domains'
import { checkDomain, CLOSING_NOTICE_DAYS, daysBetween, mayBecome } from './model/site'

const clean = (host: unknown): string =>
  domainToASCII(
    String(host ?? '')
      .trim()
      .replace(/^https?:\/\//i, '')
      .replace(/[./]+$/, ''),
  )

/** Brings domains into the one stored form and checks them against 55号 by the site's kind. */
export const normaliseHosts: CollectionBeforeValidateHook<Site> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  if (typeof data.domain === 'string') data.domain = clean(data.domain) || data.domain
  data.aliases = data.aliases?.map((alias) => ({ ...alias, host: clean(alias.host) || alias.host }))
  const domain = data.domain ?? originalDoc?.domain
  const kind = data.kind ?? originalDoc?.kind
  if (!domain || !kind) return data
  const parentId = idOf(data.parent === undefined ? originalDoc?.parent : data.parent)
  const parent = parentId
    ? await req.payload.findByID({
        id: parentId,
        collection: 'sites',
        depth: 0,
        disableErrors: true,
        select: { domain: true },
        ...asSystem(req, 'the domain of the parent decides the form of the child'),
      })
    : null
  const verdict = checkDomain(kind, domain, parent?.domain)
  if (verdict !== true) throw new RuleError(verdict)
  return data
}

/** Holds the life cycle: allowed steps only, and a closing notice of 30 days that names the successor. */
export const checkLifeCycle: CollectionBeforeChangeHook<Site> = ({ data, originalDoc }) => {
  const before = originalDoc?.state ?? data.state ?? 'preparing'
  const after = data.state ?? before
  if (!mayBecome(before, after))
    throw new RuleError('站点不能从当前状态直接转到所选状态，请按生命周期逐步办理。')
  if (after !== 'closing' && after !== 'closed') return data
  const closing = { ...originalDoc?.closing, ...data.closing }
  const named = closing.successor || (closing.successorName && closing.successorUrl)
  if (!named) throw new RuleError('关停公告须写明新网站的名称和链接（政府网站发展指引）。')
  if (
    !closing.noticeFrom ||
    !closing.closesOn ||
    !(daysBetween(closing.noticeFrom, closing.closesOn) >= CLOSING_NOTICE_DAYS)
  ) {
    throw new RuleError(`关停公告期不得少于 ${CLOSING_NOTICE_DAYS} 日，请调整公告起始日或关停日。`)
  }
  return data
}

/** A site is closed and never deleted, not even by the program: its addresses answer for ever. */
export const refuseDelete: CollectionBeforeDeleteHook = () => {
  throw new RuleError('站点不能删除，请按生命周期办理关停。')
}

/** Keeps the domain registry equal to the site's record, in the same transaction. */
export const registerDomains: CollectionAfterChangeHook<Site> = async ({ doc, req }) => {
  await syncDomains(req, doc)
  return doc
}

/** Tells every process: pages of the site and the host directory changed. */
export const announceSite: CollectionAfterChangeHook<Site> = async ({ doc, req }) => {
  await leaveTags(req, [siteTag(doc.id), hostsTag])
  return doc
}
