import type { CollectionConfig } from 'payload'

import { any, nobody, ownSites, platform } from '@/access/predicates'
import { siteField } from '@/fields/site'

/**
 * 域名: every host the platform answers for, in ASCII form, unique in the store (also against concurrent
 * inserts). Rows follow the site's own record; retired hosts are added by the transition.
 */
export const Domains: CollectionConfig = {
  slug: 'domains',
  labels: { singular: { zh: '域名', en: 'Domain' }, plural: { zh: '域名', en: 'Domains' } },
  access: {
    create: nobody,
    delete: nobody,
    read: any(ownSites(), platform('system', 'security', 'audit')),
    update: nobody,
  },
  admin: {
    defaultColumns: ['host', 'use'],
    group: { zh: '站点', en: 'Sites' },
    useAsTitle: 'host',
  },
  disableDuplicate: true,
  fields: [
    siteField,
    {
      name: 'host',
      type: 'text',
      index: true,
      label: { zh: '域名', en: 'Host' },
      required: true,
      unique: true,
    },
    {
      name: 'use',
      type: 'select',
      label: { zh: '用途', en: 'Use' },
      options: [
        { label: { zh: '主域名', en: 'Canonical' }, value: 'canonical' },
        { label: { zh: '别名', en: 'Alias' }, value: 'alias' },
        { label: { zh: '中文域名', en: 'Chinese domain' }, value: 'chinese' },
        { label: { zh: '旧站域名', en: 'Retired' }, value: 'retired' },
      ],
      required: true,
    },
  ],
  lockDocuments: false,
}
