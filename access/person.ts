import type { PayloadRequest } from 'payload'

import { idOf, idsOf } from '@/lib/ids'

import { platformRoles, roleHas, siteRoles } from './roles'
import type { PlatformRole, Right, SiteRole } from './roles'

/** One right-giving line of an account. Empty `channels` means the whole site. */
export interface Assignment {
  site: string
  role: SiteRole
  unit: string | null
  channels: string[]
}

export interface Person {
  id: string
  platformRole: PlatformRole | null
  assignments: Assignment[]
}

const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T =>
  typeof value === 'string' && (values as readonly string[]).includes(value)

/**
 * Reads the person out of a user document, populated or not; foreign or broken lines give no right.
 * Null for a disabled account: the document is read with every request, so rights end at once.
 */
export function personFrom(user: unknown): Person | null {
  const disabled = (user as { disabled?: unknown } | null | undefined)?.disabled === true
  return disabled ? null : accountFrom(user)
}

/** What an account holds, disabled or not: for those who manage accounts, never for rights. */
export function accountFrom(user: unknown): Person | null {
  if (!user || typeof user !== 'object') return null
  const record = user as Record<string, unknown>
  if (record['collection'] !== undefined && record['collection'] !== 'users') return null
  const id = idOf(record['id'])
  if (!id) return null
  const lines = Array.isArray(record['assignments']) ? (record['assignments'] as unknown[]) : []
  const assignments = lines.flatMap((line): Assignment[] => {
    const row = (line ?? {}) as Record<string, unknown>
    const site = idOf(row['site'])
    const role = row['role']
    if (!site || !isOneOf(siteRoles, role)) return []
    const channels = Array.isArray(row['channels']) ? row['channels'] : []
    return [{ channels: idsOf(channels), role, site, unit: idOf(row['unit']) }]
  })
  const platformRole = record['platformRole']
  return {
    assignments,
    id,
    platformRole: isOneOf(platformRoles, platformRole) ? platformRole : null,
  }
}

/** The signed-in person of a request, or null. */
export function personOf(req: PayloadRequest): Person | null {
  return personFrom(req.user)
}

/** The assignments of a person that carry a right. */
export function assignmentsWith(person: Person | null, right: Right): Assignment[] {
  return (person?.assignments ?? []).filter((line) => roleHas(line.role, right))
}

/** Ids of the sites on which a person holds a right anywhere. */
export function sitesWith(person: Person | null, right: Right): string[] {
  return [...new Set(assignmentsWith(person, right).map((line) => line.site))]
}

/** Ids of the sites a person works on. */
export function sitesOf(person: Person | null): string[] {
  return [...new Set((person?.assignments ?? []).map((line) => line.site))]
}

/** Whether the person is one of the named platform administrators. */
export function isPlatform(person: Person | null, ...roles: PlatformRole[]): boolean {
  return person?.platformRole ? roles.includes(person.platformRole) : false
}
