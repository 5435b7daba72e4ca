import type { Payload } from 'payload'

import { accountFrom } from '@/access/person'
import type { PlatformRole, SiteRole } from '@/access/roles'
import { asSystem } from '@/lib/as'
import type { User } from '@/payload-types'

import type { Places } from './places'

/** Everybody the access rules tell apart; `West` works on the other district, all else on the first. */
export const roles = [
  'visitor',
  'writer',
  'writer2',
  'editor',
  'channelEd',
  'reviewer1',
  'reviewer2',
  'reviewer3',
  'unitMgr',
  'webmaster',
  'webmWest',
  'edWest',
  'system',
  'security',
  'audit',
] as const
export type Role = (typeof roles)[number]
export type Staff = Exclude<Role, 'visitor'>
export type People = Record<Staff, User & { collection: 'users' }>

export const PASSWORD = 'sample-Password-1'

interface Line {
  site: string
  role: SiteRole
  unit?: string
  channels?: string[]
}

const assignments = ({ channels, units, sites }: Places): Partial<Record<Staff, Line>> => ({
  channelEd: { channels: [channels.held], role: 'editor', site: sites.east },
  editor: { role: 'editor', site: sites.east },
  edWest: { role: 'editor', site: sites.west },
  reviewer1: { role: 'reviewer1', site: sites.east },
  reviewer2: { role: 'reviewer2', site: sites.east },
  reviewer3: { role: 'reviewer3', site: sites.east },
  unitMgr: { role: 'unitManager', site: sites.east, unit: units.bureau },
  webmaster: { role: 'webmaster', site: sites.east },
  webmWest: { role: 'webmaster', site: sites.west },
  writer: { role: 'writer', site: sites.east, unit: units.office },
  writer2: { role: 'writer', site: sites.east, unit: units.street },
})

const platformRoles: Partial<Record<Staff, PlatformRole>> = {
  audit: 'audit',
  security: 'security',
  system: 'system',
}

export const emailOf = (role: Staff): string => `${role.toLowerCase()}@sample.invalid`

/** Makes one account per role; all have the password `PASSWORD`. */
export async function createPeople(payload: Payload, places: Places): Promise<People> {
  const lines = assignments(places)
  const people: Partial<People> = {}
  for (const role of roles) {
    if (role === 'visitor') continue
    const line = lines[role]
    const user = await payload.create({
      collection: 'users',
      data: {
        name: role,
        assignments: line ? [line] : [],
        email: emailOf(role),
        password: PASSWORD,
        platformRole: platformRoles[role] ?? null,
      },
      depth: 0,
      ...asSystem(null, 'people of the test world'),
    })
    if (!accountFrom(user)) throw new Error(`no account for ${role}`)
    people[role] = { ...user, collection: 'users' }
  }
  return people as People
}
