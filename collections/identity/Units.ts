import type { CollectionConfig } from 'payload'

import { any, nobody, ownSites, platform, siteRight } from '@/access/predicates'
import { administers, hiddenUnless, holds } from '@/access/visibility'
import { logChange } from '@/modules/audit/hooks'
import { refuseUnitCycle } from '@/modules/identity/hooks'
import { unitKindLabels, unitKinds } from '@/modules/identity/model'

/** 单位: an office, a district's department, a street, village or institution without a site of its own. */
export const Units: CollectionConfig = {
  slug: 'units',
  labels: { singular: { zh: '单位', en: 'Unit' }, plural: { zh: '单位', en: 'Units' } },
  access: {
    create: siteRight('settings'),
    delete: nobody,
    read: any(ownSites(), platform('system', 'security', 'audit')),
    update: siteRight('settings'),
  },
  admin: {
    defaultColumns: ['name', 'kind', 'parent'],
    group: { zh: '系统', en: 'System' },
    hidden: hiddenUnless(holds('settings'), administers('system', 'security')),
    useAsTitle: 'name',
  },
  disableDuplicate: true,
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { zh: '名称', en: 'Name' },
      maxLength: 60,
      required: true,
    },
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'office',
      label: { zh: '类型', en: 'Kind' },
      options: unitKinds.map((value) => ({ label: unitKindLabels[value], value })),
      required: true,
    },
    {
      name: 'parent',
      type: 'relationship',
      label: { zh: '上级单位', en: 'Parent' },
      relationTo: 'units',
    },
  ],
  hooks: { afterChange: [logChange], beforeChange: [refuseUnitCycle] },
}
