import type { Access } from 'payload'

import { personOf } from '@/access/person'
import { any, ownSites, platform, visitedSite } from '@/access/predicates'
import { visitorSiteOf } from '@/lib/as'

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
