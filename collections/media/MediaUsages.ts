import type { CollectionConfig } from 'payload'

import { any, nobody, ownSites, platform, visitedSite } from '@/access/predicates'
import { siteField } from '@/fields/site'

/**
 * Which live item shows which file on which site: a file is readable on a host only while a row says so
 * (docs/house.md, section 1). Written by publishing and withdrawing alone.
 */
export const MediaUsages: CollectionConfig = {
  slug: 'media-usages',
  labels: {
    singular: { zh: '文件使用', en: 'File usage' },
    plural: { zh: '文件使用', en: 'File usages' },
  },
  access: {
    create: nobody,
    delete: nobody,
    read: any(ownSites(), platform('audit'), visitedSite()),
    update: nobody,
  },
  admin: { hidden: true },
  disableDuplicate: true,
  fields: [
    siteField,
    { name: 'media', type: 'relationship', index: true, relationTo: 'media' },
    { name: 'article', type: 'relationship', index: true, relationTo: 'articles' },
  ],
  indexes: [{ fields: ['site', 'media'] }],
  lockDocuments: false,
}
