import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'

import { assignmentsWith, isPlatform, personOf, sitesOf } from '@/access/person'
import type { Assignment, Person } from '@/access/person'
import { roleHas } from '@/access/roles'
import type { Right } from '@/access/roles'
import { visitorSiteOf } from '@/lib/as'
import { idOf } from '@/lib/ids'
import { channelSubtrees } from '@/modules/channels/queries'
import { unitSubtree } from '@/modules/identity/model'
import { unitsOfSite } from '@/modules/identity/queries'

/** Units an assignment reaches: a unit manager's whole subtree, a writer's own unit. */
async function unitsReached(req: PayloadRequest, line: Assignment): Promise<string[]> {
  if (!line.unit) return []
  if (line.role !== 'unitManager') return [line.unit]
  return unitSubtree(await unitsOfSite(req, line.site), line.unit)
}

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

async function reachOfAll(req: PayloadRequest, person: Person, right: Right): Promise<Where[]> {
  const all = await Promise.all(assignmentsWith(person, right).map((line) => reach(req, line)))
  return all.filter((where) => where !== null)
}

const visitorsRead = (site: string): Where => ({
  and: [{ _status: { equals: 'published' } }, { liveOn: { in: [site] } }],
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

/** Create, change and bin items: within the assignments that carry `draft`. */
export const writeArticles: Access = async ({ data, id, req }) => {
  const person = personOf(req)
  if (!person) return false
  if (id === undefined && data) {
    const site = idOf((data as { site?: unknown }).site)
    if (!site) return sitesOf(person).length > 0
    const placed = data as Placed
    const unit = idOf(placed.unit) ?? ownUnit(person, site)
    return mayWorkOn(req, person, 'draft', { ...placed, unit })
  }
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

/** Only the program sets publication facts, at the moment of publication. */
export const publishesField: FieldAccess = () => false
