import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'

import { assignmentsWith, isPlatform, personOf, sitesOf } from '@/access/person'
import type { Assignment, Person } from '@/access/person'
import { notInBin } from '@/access/predicates'
import { roleHas } from '@/access/roles'
import type { Right } from '@/access/roles'
import { visitorSiteOf } from '@/lib/as'
import { idOf, idsOf } from '@/lib/ids'
import { channelSubtrees } from '@/modules/channels/queries'
import { unitsReached } from '@/modules/identity/queries'

/** The items one assignment lets a person work on: its site, its channel subtrees, its unit. */
async function reach(req: PayloadRequest, line: Assignment): Promise<Where | null> {
  const parts: Where[] = [{ site: { equals: line.site } }]
  if (line.channels.length > 0) {
    parts.push({ channel: { in: await channelSubtrees(req, line.site, line.channels) } })
  }
  if (!roleHas(line.role, 'edit')) {
    const units = await unitsReached(req, line)
    if (units.length === 0) return null
    parts.push({ unit: { in: units } })
  }
  return { and: parts }
}

/** One after the other: MongoDB refuses parallel questions as the first ones of a transaction. */
async function reachOfAll(req: PayloadRequest, person: Person, right: Right): Promise<Where[]> {
  const all: Where[] = []
  for (const line of assignmentsWith(person, right)) {
    const where = await reach(req, line)
    if (where) all.push(where)
  }
  return all
}

const visitorsRead = (site: string): Where => ({
  and: [{ _status: { equals: 'published' } }, { liveOn: { in: [site] } }, notInBin],
})

/** Visitors: published on the visited site. Staff: what they may work on, and the published items of their sites. */
export const readArticles: Access = async ({ req }) => {
  const person = personOf(req)
  if (!person) {
    const site = visitorSiteOf(req)
    return site ? visitorsRead(site) : false
  }
  if (isPlatform(person, 'audit')) return true
  const sites = sitesOf(person)
  if (sites.length === 0) return false
  const published: Where = {
    and: [{ site: { in: sites } }, { _status: { equals: 'published' } }],
  }
  return { or: [published, ...(await reachOfAll(req, person, 'draft'))] }
}

/** Versions hold drafts: only those who may work on the item read them. */
export const readArticleVersions: Access = async ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  if (isPlatform(person, 'audit')) return true
  const reached = await reachOfAll(req, person, 'draft')
  if (reached.length === 0) return false
  return { or: reached.map(prefixVersion) }
}

/** Fields of a version row stand under `version.`. */
function prefixVersion(where: Where): Where {
  return {
    and: (where.and ?? []).map((part) =>
      Object.fromEntries(Object.entries(part).map(([key, rule]) => [`version.${key}`, rule])),
    ) as Where[],
  }
}

/**
 * New items stand in reach of an assignment that carries `draft`. Where the site is not said yet (the form's
 * default comes later) `keepOwnUnit` decides.
 */
export const createArticles: Access = async ({ data, req }) => {
  const person = personOf(req)
  if (!person) return false
  const item = (data ?? {}) as Placed
  if (!idOf(item.site)) return assignmentsWith(person, 'draft').length > 0
  return assignmentsWith(person, 'draft').some((line) => line.site === idOf(item.site))
}

/**
 * Change and bin items within the assignments that carry `draft`. Always a filter: a bulk update names no
 * item, so it must not be taken for a new one.
 */
export const changeArticles: Access = async ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  const reached = await reachOfAll(req, person, 'draft')
  return reached.length > 0 ? { or: reached } : false
}

/**
 * The unit a new item of a person belongs to when none is named: only those who write for one unit alone
 * have one, everybody else writes for the whole site.
 */
export function ownUnit(person: Person, site: string): string | null {
  const lines = assignmentsWith(person, 'draft').filter((line) => line.site === site)
  if (lines.some((line) => roleHas(line.role, 'edit'))) return null
  return lines[0]?.unit ?? null
}

export interface Placed {
  site?: unknown
  channel?: unknown
  unit?: unknown
  alsoIn?: { channel?: unknown }[] | null
}

/**
 * Whether a person holds a right for an item standing at a site and channel and written by a unit.
 * @param right `draft` to change it, `publish` to make it public
 */
export async function mayWorkOn(
  req: PayloadRequest,
  person: Person,
  right: Right,
  item: Placed,
): Promise<boolean> {
  const site = idOf(item.site)
  const channel = idOf(item.channel)
  const unit = idOf(item.unit)
  for (const line of assignmentsWith(person, right)) {
    if (line.site !== site) continue
    if (line.channels.length > 0) {
      const held = await channelSubtrees(req, line.site, line.channels)
      if (!channel || !held.includes(channel)) continue
    }
    if (roleHas(line.role, 'edit')) return true
    if (unit && (await unitsReached(req, line)).includes(unit)) return true
  }
  return false
}

/** The channels beside the home channel in which an item is published or asks to be. */
const alsoIn = (item: Placed): string[] => idsOf((item.alsoIn ?? []).map((row) => row.channel))

/**
 * Whether a person may take an item from one public state to another: the right to publish must be held where
 * it stands, where it shall stand, and in every further channel that is added or left.
 * @param before the stored row when it is public, else null
 * @param after what shall be public, or null for a withdrawal
 */
export async function mayPublish(
  req: PayloadRequest,
  person: Person,
  before: Placed | null,
  after: Placed | null,
): Promise<boolean> {
  for (const item of [before, after]) {
    if (item && !(await mayWorkOn(req, person, 'publish', item))) return false
  }
  if (!after) return true
  const [left, kept] = [before ? alsoIn(before) : [], alsoIn(after)]
  const changed = [...left, ...kept].filter((id) => left.includes(id) !== kept.includes(id))
  for (const channel of changed) {
    if (!(await mayWorkOn(req, person, 'publish', { ...after, channel }))) return false
  }
  return true
}

/** Only the program sets publication facts, at the moment of publication. */
export const publishesField: FieldAccess = () => false

/** Sites whose templates a person keeps: a right held on single channels reaches items only. */
const keepsTemplatesOf = (person: Person | null): string[] =>
  assignmentsWith(person, 'structure')
    .filter((line) => line.channels.length === 0)
    .map((line) => line.site)

/** Webmasters make templates for their sites, system administrators those that all sites share. */
export const createsTemplates: Access = ({ data, req }) => {
  const person = personOf(req)
  const own = keepsTemplatesOf(person)
  // The admin asks for its button and its empty form before there is a template, which has a name.
  if (!data || !('name' in data)) return own.length > 0 || isPlatform(person, 'system')
  const site = idOf((data as { onSite?: unknown }).onSite)
  return site ? own.includes(site) : isPlatform(person, 'system')
}

/** Who made such a template may change it and take it away. */
export const changesTemplates: Access = ({ req }) => {
  const person = personOf(req)
  if (isPlatform(person, 'system')) return { onSite: { exists: false } }
  const own = keepsTemplatesOf(person)
  return own.length > 0 ? { onSite: { in: own } } : false
}

/** Templates of the person's sites and those of all sites; no visitor has a use for them. */
export const readsTemplates: Access = ({ req }) => {
  const person = personOf(req)
  if (isPlatform(person, 'system', 'audit')) return true
  const sites = sitesOf(person)
  if (sites.length === 0) return false
  return { or: [{ onSite: { in: sites } }, { onSite: { exists: false } }] }
}
