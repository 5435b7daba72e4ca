import type { Access, PayloadRequest, Where } from 'payload'

import { assignmentsWith, isPlatform, personOf, sitesWith } from '@/access/person'
import type { Assignment, Person } from '@/access/person'

import { unitSubtree } from './model'
import { unitsOfSite } from './queries'

/** Units of a site at and below the named one. */
async function unitsBelow(req: PayloadRequest, site: string, unit: string): Promise<string[]> {
  return unitSubtree(await unitsOfSite(req, site), unit)
}

/**
 * Platform administrators see all accounts, webmasters those of their sites, unit managers those of their
 * units, everybody the own.
 */
export const readUsers: Access = async ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  if (isPlatform(person, 'system', 'security', 'audit')) return true
  const filters: Where[] = [{ id: { equals: person.id } }]
  for (const { role, site, unit } of assignmentsWith(person, 'people')) {
    if (role === 'webmaster') filters.push({ 'assignments.site': { equals: site } })
    else if (unit) {
      filters.push({ 'assignments.unit': { in: await unitsBelow(req, site, unit) } })
    }
  }
  return { or: filters }
}

const managesAccounts = (person: Person | null): boolean =>
  isPlatform(person, 'system', 'security') || sitesWith(person, 'people').length > 0

/** Who may make accounts at all; `guardAccount` decides about each. */
export const createUsers: Access = ({ req }) => managesAccounts(personOf(req))

/** Who may lift a lock after wrong passwords; `guardUnlock` decides about each. */
export const unlockUsers: Access = ({ req }) => managesAccounts(personOf(req))

/** Accounts that may be in reach, the own among them; `guardAccount` decides about each. */
export const updateUsers: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  if (isPlatform(person, 'security')) return true
  const filters: Where[] = [{ id: { equals: person.id } }]
  if (isPlatform(person, 'system')) filters.push({ platformRole: { exists: false } })
  const sites = sitesWith(person, 'people')
  if (sites.length > 0) filters.push({ 'assignments.site': { in: sites } })
  return { or: filters }
}

/** Whether a person may give or take a line: webmasters on their site, unit managers writers below them. */
async function mayAssign(req: PayloadRequest, person: Person, line: Assignment): Promise<boolean> {
  for (const own of assignmentsWith(person, 'people')) {
    if (own.site !== line.site) continue
    if (own.role === 'webmaster') return true
    const channelsInside =
      own.channels.length === 0 ||
      (line.channels.length > 0 && line.channels.every((id) => own.channels.includes(id)))
    if (line.role !== 'writer' || !line.unit || !own.unit || !channelsInside) continue
    if ((await unitsBelow(req, own.site, own.unit)).includes(line.unit)) return true
  }
  return false
}

/**
 * Whether a person may manage an account as it stands: nobody the own, the security administrator all others,
 * the system administrator those that hold nothing, the people of a site those that hold rights there alone.
 * Asked before and after a change, so that no account slips in or out.
 */
export async function mayManage(
  req: PayloadRequest,
  person: Person,
  account: Person,
): Promise<boolean> {
  if (account.id === person.id) return false
  if (isPlatform(person, 'security')) return true
  if (account.platformRole) return false
  if (isPlatform(person, 'system')) return account.assignments.length === 0
  for (const line of account.assignments) {
    if (!(await mayAssign(req, person, line))) return false
  }
  return account.assignments.length > 0
}
