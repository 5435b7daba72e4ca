import type { Access, PayloadRequest, Where } from 'payload'

import { assignmentsWith, isPlatform, personOf, sitesOf, sitesWith } from '@/access/person'
import type { Assignment, Person } from '@/access/person'
import { roleHas } from '@/access/roles'
import { idOf } from '@/lib/ids'
import { unitsReached } from '@/modules/identity/queries'

/** Staff see the files of their sites; the public reads files through `media-usages`, never here. */
export const readMedia: Access = ({ req }) => {
  const person = personOf(req)
  if (isPlatform(person, 'audit')) return true
  const sites = sitesOf(person)
  return sites.length > 0 ? { site: { in: sites } } : false
}

/** Everybody who may write items may add files to the site; `keepFileUnit` sees to the unit. */
export const createMedia: Access = ({ data, req }) => {
  const sites = sitesWith(personOf(req), 'draft')
  const target = idOf((data as { site?: unknown } | undefined)?.site)
  return target ? sites.includes(target) : sites.length > 0
}

/** The files one line of an account reaches: of the whole site, or of its units. */
async function reach(req: PayloadRequest, line: Assignment): Promise<Where | null> {
  const site: Where = { site: { equals: line.site } }
  if (roleHas(line.role, 'edit')) return site
  const units = await unitsReached(req, line)
  return units.length > 0 ? { and: [site, { unit: { in: units } }] } : null
}

/**
 * Who writes for the whole site changes all files of it, a writer those of the own unit. Always a filter: a bulk
 * update names no file.
 */
export const changeMedia: Access = async ({ req }) => {
  const all: Where[] = []
  // One after the other: MongoDB refuses parallel questions as the first ones of a transaction.
  for (const line of assignmentsWith(personOf(req), 'draft')) {
    const where = await reach(req, line)
    if (where) all.push(where)
  }
  return all.length > 0 ? { or: all } : false
}

/** The unit of a person on a site: it owns what the person uploads. Null who writes for the whole site. */
export function uploaderUnit(person: Person, site: string): null | string {
  const lines = assignmentsWith(person, 'draft').filter((line) => line.site === site)
  return lines.find(({ unit }) => unit)?.unit ?? null
}

/** Whether a person may change a file of a site and unit. */
export async function mayChangeFile(
  req: PayloadRequest,
  person: Person,
  file: { site?: unknown; unit?: unknown },
): Promise<boolean> {
  const [site, unit] = [idOf(file.site), idOf(file.unit)]
  for (const line of assignmentsWith(person, 'draft')) {
    if (line.site !== site) continue
    if (roleHas(line.role, 'edit')) return true
    if (unit && (await unitsReached(req, line)).includes(unit)) return true
  }
  return false
}
