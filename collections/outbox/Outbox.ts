import type { CollectionConfig } from 'payload'

import { nobody } from '@/access/predicates'

/** What changed, for the page cache, search, edge and mail of every process; no person reads or writes it. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: { zh: '变更', en: 'Change' }, plural: { zh: '变更', en: 'Changes' } },
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  fields: [
    { name: 'seq', type: 'number', index: true, required: true },
    { name: 'tags', type: 'json', required: true },
  ],
  lockDocuments: false,
  timestamps: true,
}
