import type { Access, AccessArgs, FieldAccess, Where } from 'payload'

import { visitorSiteOf } from '@/lib/as'
import { idOf } from '@/lib/ids'

import { assignmentsWith, isPlatform, personOf, sitesOf } from './person'
import type { PlatformRole, Right } from './roles'

/** Nobody, not even platform administrators: only the program's own actions write here. */
export const nobody: Access = () => false

/** Nobody may set this field by hand. */
export const nobodyField: FieldAccess = () => false

/** Everybody who is signed in. */
export const signedIn: Access = ({ req }) => personOf(req) !== null

/** The named platform administrators. */
export function platform(...roles: PlatformRole[]): Access {
  return ({ req }) => isPlatform(personOf(req), ...roles)
}

/** Field twin of {@link platform}. */
export function platformField(...roles: PlatformRole[]): FieldAccess {
  return ({ req }) => isPlatform(personOf(req), ...roles)
}

const inSites = (field: string, sites: string[]): Where | false =>
  sites.length > 0 ? { [field]: { in: sites } } : false

/**
 * Documents of the sites on which the person holds a right for the whole site; one held on channels alone
 * reaches items (modules/content), not what belongs to the site.
 * @param field the relationship to the site, `id` for the sites themselves
 */
export function siteRight(right: Right, field = 'site'): Access {
  return ({ data, req }: AccessArgs) => {
    const sites = assignmentsWith(personOf(req), right)
      .filter((line) => line.channels.length === 0)
      .map((line) => line.site)
    const target =
      field === 'id' ? null : idOf((data as Record<string, unknown> | undefined)?.[field])
    // On create there is no document to filter: the right must be held on the site named.
    if (target && !sites.includes(target)) return false
    return inSites(field, sites)
  }
}

/** Documents of every site the person works on. */
export function ownSites(field = 'site'): Access {
  return ({ req }) => inSites(field, sitesOf(personOf(req)))
}

/** Not in the recycle bin; `trash: true` in a query must not bring it back for visitors. */
export const notInBin: Where = { deletedAt: { exists: false } }

/** A visitor's own site; nothing for visitors that name none (REST without a site). */
export function visitedSite(field = 'site', extra: Where = {}): Access {
  return ({ req }) => {
    const site = personOf(req) ? null : visitorSiteOf(req)
    return site ? { and: [{ [field]: { equals: site } }, extra] } : false
  }
}

/** The union of several rules; `true` wins, filters are or-ed. */
export function any(...rules: Access[]): Access {
  return async (args) => {
    const filters: Where[] = []
    for (const rule of rules) {
      const result = await rule(args)
      if (result === true) return true
      if (result) filters.push(result)
    }
    if (filters.length === 0) return false
    return filters.length === 1 ? filters[0]! : { or: filters }
  }
}
