import type { CollectionConfig } from 'payload'

import { any, nobody, ownSites, platform, visitedSite } from '@/access/predicates'
import { siteField } from '@/fields/site'
import {
  articleKindLabels,
  articleKinds,
  validities,
  validityLabels,
} from '@/modules/content/model/article'

/**
 * Where an item stands: one row per item and channel, unversioned, written by publishing and sharing alone.
 * It is the row of the list (title, date, cover), so that a list is one indexed query, and it holds the
 * address, which is reserved for ever: rows are never deleted, only no longer live.
 */
export const Placements: CollectionConfig = {
  slug: 'placements',
  labels: { singular: { zh: '位置', en: 'Placement' }, plural: { zh: '位置', en: 'Placements' } },
  access: {
    create: nobody,
    delete: nobody,
    read: any(ownSites(), platform('audit'), visitedSite('site', { live: { equals: true } })),
    update: nobody,
  },
  admin: { hidden: true, useAsTitle: 'title' },
  disableDuplicate: true,
  fields: [
    siteField,
    { name: 'article', type: 'relationship', relationTo: 'articles' },
    // Empty when the channel was deleted for good: the row stays, since the address is reserved.
    { name: 'channel', type: 'relationship', relationTo: 'channels' },
    { name: 'path', type: 'text', label: { zh: '地址', en: 'Address' }, required: true },
    { name: 'href', type: 'text', required: true },
    { name: 'home', type: 'checkbox', defaultValue: false },
    { name: 'live', type: 'checkbox', defaultValue: false },
    { name: 'shared', type: 'checkbox', defaultValue: false },
    { name: 'number', type: 'number', required: true },
    { name: 'sortKey', type: 'text', required: true },
    { name: 'pinUntil', type: 'date', index: true },
    { name: 'title', type: 'text', required: true },
    { name: 'summary', type: 'textarea' },
    {
      name: 'kind',
      type: 'select',
      options: articleKinds.map((value) => ({ label: articleKindLabels[value], value })),
      required: true,
    },
    { name: 'unit', type: 'relationship', relationTo: 'units' },
    { name: 'cover', type: 'upload', relationTo: 'media' },
    { name: 'topics', type: 'relationship', hasMany: true, index: true, relationTo: 'topics' },
    { name: 'publishedAt', type: 'date', required: true },
    { name: 'docNo', type: 'text' },
    { name: 'issuer', type: 'text' },
    { name: 'writtenOn', type: 'text' },
    {
      name: 'validity',
      type: 'select',
      options: validities.map((value) => ({ label: validityLabels[value], value })),
    },
    // Of policy documents alone: what the library chooses and finds them by (modules/content/model/library).
    { name: 'indexNo', type: 'text' },
    { name: 'theme', type: 'text' },
    { name: 'year', type: 'text' },
    { name: 'documentKind', type: 'text' },
    { name: 'url', type: 'text' },
    // Ids of the documents the published revision interprets, parted by spaces.
    { name: 'interpreted', type: 'text' },
  ],
  // One for each query of a page, as long as its conditions: SQLite's planner, which has no statistics,
  // takes the index that covers most of them (scripts/bench/plans.int.test.ts). The last field is the one by
  // which Payload breaks ties: MongoDB sorts all rows of a list in memory when the index lacks it.
  indexes: [
    { fields: ['site', 'path'], unique: true },
    { fields: ['article', 'live', 'site'] },

    { fields: ['channel', 'live', 'sortKey', 'createdAt'] },
    { fields: ['channel', 'live', 'number', 'createdAt'] },
    { fields: ['site', 'channel', 'live', 'publishedAt', 'createdAt'] },
    { fields: ['site', 'unit', 'live', 'publishedAt', 'createdAt'] },
    { fields: ['site', 'live', 'publishedAt', 'createdAt'] },
  ],
  lockDocuments: false,
}
