import type { Access } from 'payload'

import { isPlatform, personOf, sitesWith } from '@/access/person'

/** Platform administrators see all accounts, webmasters and unit managers those of their sites, everybody the own. */
export const readUsers: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  if (isPlatform(person, 'system', 'security', 'audit')) return true
  const sites = sitesWith(person, 'people')
  const own = { id: { equals: person.id } }
  return sites.length > 0 ? { or: [own, { 'assignments.site': { in: sites } }] } : own
}

/**
 * Accounts are made and changed by system and security administrators, and by webmasters on their sites;
 * `guardAssignments` keeps the lines of other sites as they are. Everybody may change the own password.
 */
export const manageUsers: Access = ({ id, req }) => {
  const person = personOf(req)
  if (!person) return false
  if (isPlatform(person, 'system', 'security')) return true
  const sites = person.assignments
    .filter((line) => line.role === 'webmaster')
    .map((line) => line.site)
  const own = { id: { equals: person.id } }
  if (id === undefined) return sites.length > 0
  return sites.length > 0 ? { or: [own, { 'assignments.site': { in: sites } }] } : own
}
