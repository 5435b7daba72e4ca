import type { CollectionConfig } from 'payload'

import { nobodyField } from '@/access/predicates'
import { administers, hiddenUnless, holds } from '@/access/visibility'
import { logChange, logDelete } from '@/modules/audit/hooks'
import { changesSwitch, readsSwitches, throwsSwitch } from '@/modules/presentation/access'
import { switchEndpoints } from '@/modules/presentation/endpoints'
import { announceSwitch, checkSwitch, forgetSwitch } from '@/modules/presentation/hooks'

const when = (name: string, zh: string, en: string) => ({
  name,
  type: 'date' as const,
  admin: { date: { displayFormat: 'yyyy-MM-dd HH:mm', pickerAppearance: 'dayAndTime' as const } },
  index: true,
  label: { en, zh },
  required: true,
})

/**
 * 值班开关: grey pages for a day of mourning, or one sentence above the header in an emergency or before a
 * holiday. Thrown by whoever is on duty, on a phone, at once; confirmed by somebody else afterwards.
 */
export const DutySwitches: CollectionConfig = {
  slug: 'duty-switches',
  labels: {
    plural: { zh: '值班开关', en: 'Duty switches' },
    singular: { zh: '值班开关', en: 'Duty switch' },
  },
  access: {
    create: throwsSwitch,
    delete: changesSwitch,
    read: readsSwitches,
    update: changesSwitch,
  },
  admin: {
    components: {
      beforeListTable: [
        {
          clientProps: {
            href: '/admin/collections/duty-switches/board',
            label: { zh: '打开值班台', en: 'Open the duty board' },
          },
          path: '/components/admin/ListLink/ListLink#ListLink',
        },
      ],
      views: {
        board: {
          Component: '/modules/presentation/admin/DutyBoard/DutyBoard#DutyBoard',
          exact: true,
          path: '/board',
        },
      },
    },
    defaultColumns: ['kind', 'text', 'onSite', 'startsAt', 'endsAt', 'confirmedBy'],
    group: { zh: '站点', en: 'Sites' },
    hidden: hiddenUnless(holds('switch'), administers('system')),
    useAsTitle: 'text',
  },
  disableDuplicate: true,
  endpoints: switchEndpoints,
  fields: [
    {
      name: 'kind',
      type: 'select',
      admin: { isClearable: false },
      defaultValue: 'notice',
      label: { zh: '开关', en: 'Switch' },
      options: [
        { label: { zh: '页首通告', en: 'Notice above the header' }, value: 'notice' },
        { label: { zh: '页面变灰', en: 'Grey pages' }, value: 'grey' },
      ],
      required: true,
    },
    {
      name: 'text',
      type: 'text',
      admin: { condition: (data) => data['kind'] !== 'grey' },
      label: { zh: '通告（一句话）', en: 'Notice (one sentence)' },
      maxLength: 60,
    },
    {
      name: 'href',
      type: 'text',
      admin: {
        condition: (data) => data['kind'] !== 'grey',
        description: { zh: '站内地址，以 / 开头', en: 'An address on the site, from /' },
      },
      label: { zh: '链接', en: 'Link' },
    },
    {
      name: 'pages',
      type: 'select',
      admin: { condition: (data) => data['kind'] === 'grey', isClearable: false },
      defaultValue: 'all',
      label: { zh: '变灰的页面', en: 'Grey pages' },
      options: [
        { label: { zh: '全部页面', en: 'All pages' }, value: 'all' },
        { label: { zh: '仅首页', en: 'Home page only' }, value: 'home' },
      ],
    },
    {
      name: 'onSite',
      type: 'relationship',
      admin: {
        allowCreate: false,
        allowEdit: false,
        description: {
          zh: '留空为全部站点（系统管理员）',
          en: 'Empty: all sites (administrators)',
        },
      },
      index: true,
      label: { zh: '站点', en: 'Site' },
      relationTo: 'sites',
    },
    {
      type: 'row',
      fields: [when('startsAt', '开始', 'Start'), when('endsAt', '结束', 'End')],
    },
    {
      name: 'thrownBy',
      type: 'relationship',
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true },
      label: { zh: '操作人', en: 'Thrown by' },
      relationTo: 'users',
    },
    {
      name: 'confirmedBy',
      type: 'relationship',
      access: { create: nobodyField, update: nobodyField },
      admin: {
        components: { Field: '/modules/presentation/admin/Confirm/Confirm#Confirm' },
        position: 'sidebar',
        readOnly: true,
      },
      label: { zh: '事后确认人', en: 'Confirmed by' },
      relationTo: 'users',
    },
  ],
  hooks: {
    afterChange: [announceSwitch, logChange],
    afterDelete: [forgetSwitch, logDelete],
    beforeChange: [checkSwitch],
  },
}
