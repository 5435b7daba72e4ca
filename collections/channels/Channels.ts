import type { CollectionConfig } from 'payload'

import {
  any,
  nobodyField,
  notInBin,
  ownSites,
  platform,
  siteRight,
  visitedSite,
} from '@/access/predicates'
import { hiddenUnless, holds } from '@/access/visibility'
import { binFields } from '@/fields/bin'
import { guardPurge, logChange, logDelete } from '@/modules/audit/hooks'
import { channelEndpoints } from '@/modules/channels/endpoints'
import {
  announceChannel,
  binSubtree,
  followMove,
  noteChannelBin,
  placeInTree,
  refuseFilledPurge,
} from '@/modules/channels/hooks'
import {
  channelKindLabels,
  channelLanguageLabels,
  channelLanguages,
  checkChannelSlug,
  layoutLabels,
} from '@/modules/channels/model'
import { mergeEndpoints } from '@/modules/content/endpoints'
import { binItems, leavePurgedChannel } from '@/modules/content/hooks'

/** A form that is saved late must not turn counters and addresses back. */
const byProgram = { create: nobodyField, update: nobodyField }
import { CHANNEL_KINDS, CHANNEL_LAYOUTS, COLUMN_TYPES } from '@/modules/sites/model/blueprints'

/** 栏目: the tree of a site. A channel that moves keeps answering at its former path. */
export const Channels: CollectionConfig = {
  slug: 'channels',
  labels: { singular: { zh: '栏目', en: 'Channel' }, plural: { zh: '栏目', en: 'Channels' } },
  access: {
    create: siteRight('structure'),
    delete: siteRight('structure'),
    read: any(ownSites(), platform('system', 'security', 'audit'), visitedSite('site', notInBin)),
    update: siteRight('structure'),
  },
  admin: {
    components: {
      beforeListTable: [
        {
          clientProps: {
            href: '/admin/collections/channels/order',
            label: { en: 'Put channels in order', zh: '排列栏目顺序' },
          },
          path: '/components/admin/ListLink/ListLink#ListLink',
        },
      ],
      views: {
        order: {
          Component: '/modules/channels/admin/OrderChannels/OrderChannels#OrderChannels',
          exact: true,
          path: '/order',
        },
      },
    },
    defaultColumns: ['name', 'path', 'kind', 'liveCount', 'newestAt'],
    group: { zh: '内容', en: 'Content' },
    hidden: hiddenUnless(holds('structure')),
    listSearchableFields: ['name', 'path'],
    useAsTitle: 'name',
  },
  defaultSort: 'path',
  disableDuplicate: true,
  endpoints: [...channelEndpoints, ...mergeEndpoints],
  fields: [
    ...binFields,
    {
      name: 'orderLinks',
      type: 'ui',
      admin: {
        components: { Field: '/modules/channels/admin/OrderLinks/OrderLinks#OrderLinks' },
        position: 'sidebar',
      },
      label: { zh: '排序', en: 'Order' },
    },
    {
      name: 'name',
      type: 'text',
      label: { zh: '名称', en: 'Name' },
      maxLength: 30,
      required: true,
    },
    {
      name: 'slug',
      type: 'text',
      label: { zh: '地址段', en: 'Slug' },
      required: true,
      validate: checkChannelSlug,
    },
    {
      name: 'parent',
      type: 'relationship',
      label: { zh: '上级栏目', en: 'Parent' },
      relationTo: 'channels',
    },
    {
      name: 'path',
      type: 'text',
      access: byProgram,
      admin: { readOnly: true },
      index: true,
      label: { zh: '地址', en: 'Path' },
    },
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'list',
      label: { zh: '类型', en: 'Kind' },
      options: CHANNEL_KINDS.map((value) => ({ label: channelKindLabels[value], value })),
      required: true,
    },
    {
      name: 'layout',
      type: 'select',
      admin: { condition: (data) => ['list', 'collecting'].includes(String(data['kind'])) },
      defaultValue: 'rows',
      label: { zh: '版式', en: 'Layout' },
      options: CHANNEL_LAYOUTS.map((value) => ({ label: layoutLabels[value], value })),
      required: true,
    },
    {
      name: 'ordering',
      type: 'select',
      defaultValue: 'newest',
      label: { zh: '排序', en: 'Order' },
      options: [
        { label: { zh: '最新在前', en: 'Newest first' }, value: 'newest' },
        { label: { zh: '手工排序', en: 'By hand' }, value: 'manual' },
      ],
      required: true,
    },
    {
      name: 'pageSize',
      type: 'number',
      defaultValue: 20,
      label: { zh: '每页条数', en: 'Page size' },
      max: 100,
      min: 5,
      required: true,
    },
    {
      name: 'url',
      type: 'text',
      admin: { condition: (data) => data['kind'] === 'link' },
      label: { zh: '链接地址', en: 'Address' },
    },
    {
      name: 'collects',
      type: 'relationship',
      admin: { condition: (data) => data['kind'] === 'collecting' },
      hasMany: true,
      label: { zh: '汇集的栏目', en: 'Collected channels' },
      relationTo: 'channels',
    },
    {
      name: 'collectsUnits',
      type: 'relationship',
      admin: { condition: (data) => data['kind'] === 'collecting' },
      hasMany: true,
      label: { zh: '汇集的单位', en: 'Collected units' },
      relationTo: 'units',
    },
    {
      name: 'columnType',
      type: 'select',
      defaultValue: '工作动态',
      label: { zh: '栏目类别', en: 'Column type' },
      options: COLUMN_TYPES.map((value) => ({ label: value, value })),
      required: true,
    },
    {
      name: 'language',
      type: 'select',
      admin: {
        // Channels below follow their root.
        condition: (data) => !data['parent'],
        description: {
          zh: '英文栏目只在英文版（/en）中显示，站点须先开通英文版',
          en: 'English channels show in the English edition (/en) only',
        },
      },
      defaultValue: 'zh',
      label: { zh: '语言', en: 'Language' },
      options: channelLanguages.map((value) => ({ label: channelLanguageLabels[value], value })),
    },
    { name: 'description', type: 'textarea', label: { zh: '栏目描述', en: 'Description' } },
    { name: 'keywords', type: 'text', hasMany: true, label: { zh: '栏目关键词', en: 'Keywords' } },
    {
      name: 'updateDutyDays',
      type: 'number',
      admin: {
        description: { zh: '多少天内须更新，空为不要求', en: 'Days within which an update is due' },
      },
      label: { zh: '更新期限（天）', en: 'Update duty (days)' },
      min: 1,
    },
    {
      name: 'defaultSource',
      type: 'relationship',
      label: { zh: '默认来源', en: 'Default source' },
      relationTo: 'sources',
    },
    {
      name: 'inNavigation',
      type: 'checkbox',
      admin: { description: { zh: '没有内容时自动隐藏', en: 'Hidden until the first item' } },
      defaultValue: true,
      label: { zh: '在导航和地图中显示', en: 'Show in navigation and site map' },
    },
    {
      name: 'sortKey',
      type: 'number',
      defaultValue: 1000,
      index: true,
      label: { zh: '顺序', en: 'Order' },
    },
    {
      name: 'liveCount',
      type: 'number',
      access: byProgram,
      admin: { readOnly: true },
      defaultValue: 0,
      label: { zh: '条数', en: 'Items' },
    },
    {
      name: 'lastNumber',
      type: 'number',
      access: byProgram,
      admin: { hidden: true },
      defaultValue: 0,
    },
    // How many live policy documents have which value (modules/content/model/library).
    { name: 'register', type: 'json', access: byProgram, admin: { hidden: true } },
    {
      name: 'newestAt',
      type: 'date',
      access: byProgram,
      admin: { date: { displayFormat: 'yyyy-MM-dd HH:mm' }, readOnly: true },
      label: { zh: '最近更新', en: 'Last update' },
    },
    {
      name: 'formerPaths',
      type: 'array',
      access: byProgram,
      admin: { hidden: true },
      fields: [{ name: 'path', type: 'text', index: true, required: true }],
    },
  ],
  hooks: {
    afterChange: [followMove, binSubtree, binItems, announceChannel, logChange],
    beforeChange: [noteChannelBin, placeInTree],
    afterDelete: [logDelete],
    beforeDelete: [guardPurge, refuseFilledPurge, leavePurgedChannel],
  },
  indexes: [{ fields: ['site', 'path'], unique: true }],
  trash: true,
}
