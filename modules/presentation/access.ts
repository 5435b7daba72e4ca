import type { Access } from 'payload'

import { isPlatform, personOf, sitesOf, sitesWith } from '@/access/person'
import type { Person } from '@/access/person'
import { any, ownSites, platform, visitedSite } from '@/access/predicates'
import { visitorSiteOf } from '@/lib/as'
import { idOf } from '@/lib/ids'

const released = { _status: { equals: 'published' } } as const

/** Themes and templates are shared: whoever is signed in may look at them, visitors get what was released. */
export const readsDesigns: Access = ({ req }) => {
  if (personOf(req)) return true
  return visitorSiteOf(req) ? released : false
}

/** The design of a site: its own people and platform administrators; visitors what was released. */
export const readsOwnDesign: Access = any(
  ownSites(),
  platform('system', 'security', 'audit'),
  visitedSite('site', released),
)

/** Whether a person may throw a switch on a site, or with null on all of them. */
export const mayThrow = (person: Person | null, site: string | null): boolean =>
  isPlatform(person, 'system') || (site !== null && sitesWith(person, 'switch').includes(site))

const siteNamed = (data: unknown): string | null =>
  idOf((data as { onSite?: unknown } | undefined)?.onSite)

/**
 * Who may throw a switch: on a site whoever is on duty there, on all sites a system administrator. The admin
 * asks without data whether to show its button at all.
 */
export const throwsSwitch: Access = ({ data, req }) => {
  const person = personOf(req)
  if (data) return mayThrow(person, siteNamed(data))
  return isPlatform(person, 'system') || sitesWith(person, 'switch').length > 0
}

/** Who may change or take away a switch; it cannot be moved to where the person could not throw it. */
export const changesSwitch: Access = ({ data, req }) => {
  const person = personOf(req)
  if (data && 'onSite' in data && !mayThrow(person, siteNamed(data))) return false
  if (isPlatform(person, 'system')) return true
  const sites = sitesWith(person, 'switch')
  return sites.length > 0 ? { onSite: { in: sites } } : false
}

/** Switches of the person's sites and of the whole platform; visitors those of the site they are on. */
export const readsSwitches: Access = ({ req }) => {
  const person = personOf(req)
  if (isPlatform(person, 'system', 'security', 'audit')) return true
  const visited = visitorSiteOf(req)
  const sites = person ? sitesOf(person) : visited ? [visited] : []
  if (sites.length === 0) return false
  return { or: [{ onSite: { in: sites } }, { onSite: { exists: false } }] }
}
