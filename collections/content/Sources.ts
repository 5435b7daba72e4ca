import type { CollectionConfig } from 'payload'

import { nobody, platform, signedIn } from '@/access/predicates'
import { isPlatform, personOf, sitesWith } from '@/access/person'
import { administers, hiddenUnless, holds } from '@/access/visibility'
import { logChange } from '@/modules/audit/hooks'

/** 来源: the maintained list from which 来源 is chosen (standards.md 1.5: only listed sources are reprinted). */
export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: { zh: '来源', en: 'Source' }, plural: { zh: '来源', en: 'Sources' } },
  access: {
    create: ({ req }) =>
      isPlatform(personOf(req), 'system') || sitesWith(personOf(req), 'structure').length > 0,
    delete: nobody,
    read: signedIn,
    update: platform('system'),
  },
  admin: {
    defaultColumns: ['name', 'url'],
    group: { zh: '内容', en: 'Content' },
    hidden: hiddenUnless(holds('structure'), administers('system')),
    useAsTitle: 'name',
  },
  disableDuplicate: true,
  fields: [
    {
      name: 'name',
      type: 'text',
      index: true,
      label: { zh: '名称', en: 'Name' },
      required: true,
      unique: true,
    },
    { name: 'url', type: 'text', label: { zh: '网址', en: 'Address' } },
  ],
  hooks: { afterChange: [logChange] },
}
