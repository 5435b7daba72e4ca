import type { CollectionConfig } from 'payload'

import { nobody, ownSites, platform, siteRight, any, visitedSite } from '@/access/predicates'
import { administers, hiddenUnless, holds } from '@/access/visibility'
import { logChange } from '@/modules/audit/hooks'
import { refuseEmptyChannels, startFromBlueprint } from '@/modules/channels/hooks'
import {
  announceSite,
  checkLifeCycle,
  normaliseHosts,
  refuseDelete,
  registerDomains,
  takeBlueprint,
  wearThemeOfKind,
} from '@/modules/sites/hooks'

import {
  closingFields,
  domainFields,
  identityFields,
  namingFields,
  settingFields,
} from './siteFields'

/** 站点: a tenant. It is closed and never deleted. */
export const Sites: CollectionConfig = {
  slug: 'sites',
  labels: { singular: { zh: '站点', en: 'Site' }, plural: { zh: '站点', en: 'Sites' } },
  access: {
    create: platform('system'),
    delete: nobody,
    read: any(platform('system', 'security', 'audit'), ownSites('id'), visitedSite('id')),
    update: any(platform('system'), siteRight('settings', 'id')),
  },
  admin: {
    defaultColumns: ['name', 'kind', 'state', 'domain', 'siteCode'],
    group: { zh: '站点', en: 'Sites' },
    hidden: hiddenUnless(holds('settings'), administers('system', 'security', 'audit')),
    listSearchableFields: ['name', 'slug', 'domain'],
    useAsTitle: 'name',
  },
  defaultSort: 'order',
  disableDuplicate: true,
  fields: [
    ...namingFields,
    ...domainFields,
    ...identityFields,
    ...settingFields,
    ...closingFields,
    { name: 'navigation', type: 'json', admin: { hidden: true } },
    { name: 'home', type: 'json', admin: { hidden: true } },
    { name: 'order', type: 'number', admin: { hidden: true }, defaultValue: 1000, index: true },
    {
      name: 'demo',
      type: 'checkbox',
      access: { create: () => false, update: () => false },
      admin: { condition: (data) => data['demo'] === true, position: 'sidebar', readOnly: true },
      label: { zh: '演示数据', en: 'Sample data' },
    },
  ],
  hooks: {
    afterChange: [registerDomains, startFromBlueprint, announceSite, logChange],
    beforeChange: [checkLifeCycle, refuseEmptyChannels, takeBlueprint],
    beforeDelete: [refuseDelete],
    beforeOperation: [wearThemeOfKind],
    beforeValidate: [normaliseHosts],
  },
}
