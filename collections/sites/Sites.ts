import type { CollectionConfig } from 'payload'

import { nobody, ownSites, platform, siteRight, any, visitedSite } from '@/access/predicates'
import { logChange } from '@/modules/audit/hooks'
import { refuseEmptyChannels, startFromBlueprint } from '@/modules/channels/hooks'
import {
  announceSite,
  checkLifeCycle,
  normaliseHosts,
  refuseDelete,
  registerDomains,
  takeBlueprint,
} from '@/modules/sites/hooks'
import {
  checkChineseDomain,
  checkSiteCode,
  checkSiteSlug,
  siteKindLabels,
  siteKinds,
  siteStateLabels,
  siteStates,
} from '@/modules/sites/model/site'
import { themeOptions } from '@/themes/names'

import { closingFields, identityFields } from './siteFields'

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
    listSearchableFields: ['name', 'slug', 'domain'],
    useAsTitle: 'name',
  },
  defaultSort: 'order',
  disableDuplicate: true,
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { zh: '网站名称', en: 'Name' },
      maxLength: 60,
      required: true,
    },
    {
      name: 'shortName',
      type: 'text',
      label: { zh: '简称', en: 'Short name' },
      maxLength: 20,
      required: true,
    },
    {
      name: 'englishName',
      type: 'text',
      label: { zh: '英文名称', en: 'English name' },
      maxLength: 120,
    },
    {
      name: 'kind',
      type: 'select',
      label: { zh: '类型', en: 'Kind' },
      options: siteKinds.map((value) => ({ label: siteKindLabels[value], value })),
      required: true,
    },
    {
      name: 'slug',
      type: 'text',
      access: { update: () => false },
      admin: {
        description: { zh: '用于预览地址，建站后不再改变', en: 'Used in preview addresses; fixed' },
      },
      index: true,
      label: { zh: '站点代号', en: 'Slug' },
      required: true,
      unique: true,
      validate: checkSiteSlug,
    },
    {
      name: 'parent',
      type: 'relationship',
      label: { zh: '上级站点', en: 'Parent site' },
      relationTo: 'sites',
    },
    {
      name: 'domain',
      type: 'text',
      admin: {
        description: { zh: '唯一的主域名；其他域名都跳转到它', en: 'The one canonical domain' },
      },
      label: { zh: '主域名', en: 'Canonical domain' },
      required: true,
    },
    {
      name: 'aliases',
      type: 'array',
      fields: [{ name: 'host', type: 'text', label: { zh: '域名', en: 'Host' }, required: true }],
      label: { zh: '别名域名', en: 'Aliases' },
      labels: {
        plural: { zh: '别名域名', en: 'Aliases' },
        singular: { zh: '别名域名', en: 'Alias' },
      },
    },
    {
      name: 'chineseDomain',
      type: 'text',
      label: { zh: '中文域名（.政务）', en: 'Chinese domain' },
      validate: checkChineseDomain,
    },
    {
      name: 'siteCode',
      type: 'text',
      label: { zh: '网站标识码', en: 'Site code' },
      validate: checkSiteCode,
    },
    ...identityFields,
    {
      name: 'theme',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: 'portal',
      label: { zh: '主题', en: 'Theme' },
      options: themeOptions,
      required: true,
    },
    {
      name: 'languages',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: ['zh'],
      hasMany: true,
      label: { zh: '语言版本', en: 'Languages' },
      options: [
        { label: { zh: '简体中文', en: 'Simplified Chinese' }, value: 'zh' },
        { label: { zh: '繁體中文', en: 'Traditional Chinese' }, value: 'hant' },
        { label: { zh: '英文', en: 'English' }, value: 'en' },
      ],
    },
    {
      name: 'state',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: 'preparing',
      label: { zh: '状态', en: 'State' },
      options: siteStates.map((value) => ({ label: siteStateLabels[value], value })),
      required: true,
    },
    ...closingFields,
    { name: 'navigation', type: 'json', admin: { hidden: true } },
    { name: 'home', type: 'json', admin: { hidden: true } },
    { name: 'order', type: 'number', admin: { hidden: true }, defaultValue: 1000, index: true },
    {
      name: 'demo',
      type: 'checkbox',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
      label: { zh: '演示数据', en: 'Sample data' },
    },
  ],
  hooks: {
    afterChange: [registerDomains, startFromBlueprint, announceSite, logChange],
    beforeChange: [checkLifeCycle, refuseEmptyChannels, takeBlueprint],
    beforeDelete: [refuseDelete],
    beforeValidate: [normaliseHosts],
  },
}
