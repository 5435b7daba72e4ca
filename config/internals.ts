import type { SanitizedConfig } from 'payload'

import { keepLockedDocument, locksWithinReach } from '@/access/locks'
import { nobody } from '@/access/predicates'

/**
 * Narrows collections that Payload adds after all plugins and opens to everybody who is signed in: locks are
 * seen and taken over only on documents within reach, and made by the admin's own form alone.
 */
export function fenceInternals(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (!locks) return config
  Object.assign(locks.access, {
    create: nobody,
    delete: locksWithinReach,
    read: locksWithinReach,
    update: locksWithinReach,
  })
  locks.hooks.beforeChange = [keepLockedDocument, ...(locks.hooks.beforeChange ?? [])]
  return config
}
