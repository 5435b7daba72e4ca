import type { CollectionConfig } from 'payload'

import { any, notInBin, ownSites, platform, siteRight, visitedSite } from '@/access/predicates'
import { hiddenUnless, holds } from '@/access/visibility'
import { binFields } from '@/fields/bin'
import { guardPurge, logChange, logDelete } from '@/modules/audit/hooks'
import { checkChannelSlug } from '@/modules/channels/model'
import { topicEndpoints } from '@/modules/content/endpoints'
import { announceTopic, noteTopicBin } from '@/modules/content/hooks'

const LIST_LINK = '/components/admin/ListLink/ListLink#ListLink'

/** 专题: a theme of a site that gathers items of many channels (47号: no separate site for a campaign). */
export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: { zh: '专题', en: 'Topic' }, plural: { zh: '专题', en: 'Topics' } },
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
            href: '/admin/collections/topics/order',
            label: { en: 'Put topics in order', zh: '排列专题' },
          },
          path: LIST_LINK,
        },
      ],
      views: {
        order: {
          Component: '/modules/content/admin/OrderRanked/OrderRanked#OrderTopics',
          exact: true,
          path: '/order',
        },
      },
    },
    defaultColumns: ['name', 'slug'],
    group: { zh: '内容', en: 'Content' },
    hidden: hiddenUnless(holds('structure')),
    useAsTitle: 'name',
  },
  disableDuplicate: true,
  endpoints: topicEndpoints,
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { zh: '名称', en: 'Name' },
      maxLength: 40,
      required: true,
    },
    {
      name: 'slug',
      type: 'text',
      label: { zh: '地址段', en: 'Slug' },
      required: true,
      validate: checkChannelSlug,
    },
    { name: 'summary', type: 'textarea', label: { zh: '简介', en: 'Summary' } },
    { name: 'cover', type: 'upload', label: { zh: '封面', en: 'Cover' }, relationTo: 'media' },
    { name: 'closed', type: 'checkbox', label: { zh: '已结束', en: 'Ended' } },
    // Set by dragging; new topics have none and stand in front.
    { name: 'rank', type: 'number', admin: { hidden: true }, index: true },
    ...binFields,
  ],
  hooks: {
    afterChange: [announceTopic, logChange],
    afterDelete: [logDelete],
    beforeChange: [noteTopicBin],
    beforeDelete: [guardPurge],
  },
  indexes: [{ fields: ['site', 'slug'], unique: true }],
  trash: true,
}
