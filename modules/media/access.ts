import type { Access } from 'payload'

import { isPlatform, personOf, sitesOf, sitesWith } from '@/access/person'

/** Staff see the files of their sites; the public reads files through `media-usages`, never here. */
export const readMedia: Access = ({ req }) => {
  const person = personOf(req)
  if (isPlatform(person, 'audit')) return true
  const sites = sitesOf(person)
  return sites.length > 0 ? { site: { in: sites } } : false
}

/** Everybody who may write items may add and change files of the site. */
export const writeMedia: Access = ({ data, id, req }) => {
  const sites = sitesWith(personOf(req), 'draft')
  const target: unknown = (data as { site?: unknown } | undefined)?.site
  if (id === undefined && typeof target === 'string') return sites.includes(target)
  return sites.length > 0 ? { site: { in: sites } } : false
}
