import type { Access } from 'payload'

import { isPlatform, personOf, sitesOf, sitesWith } from '@/access/person'
import { idOf } from '@/lib/ids'

/** Staff see the files of their sites; the public reads files through `media-usages`, never here. */
export const readMedia: Access = ({ req }) => {
  const person = personOf(req)
  if (isPlatform(person, 'audit')) return true
  const sites = sitesOf(person)
  return sites.length > 0 ? { site: { in: sites } } : false
}

/** Everybody who may write items may add files to the site. */
export const createMedia: Access = ({ data, req }) => {
  const sites = sitesWith(personOf(req), 'draft')
  const target = idOf((data as { site?: unknown } | undefined)?.site)
  return target ? sites.includes(target) : sites.length > 0
}

/** The same people change them. Always a filter: a bulk update names no file. */
export const changeMedia: Access = ({ req }) => {
  const sites = sitesWith(personOf(req), 'draft')
  return sites.length > 0 ? { site: { in: sites } } : false
}
