import type { CollectionConfig } from 'payload'

import { any, ownSites, platform, siteRight, visitedSite } from '@/access/predicates'
import { hiddenUnless, holds } from '@/access/visibility'
import { logChange } from '@/modules/audit/hooks'
import { slotEndpoints } from '@/modules/content/endpoints'
import { announceSlot, checkSlot, forgetSlot } from '@/modules/content/hooks'

const LIST_LINK = '/components/admin/ListLink/ListLink#ListLink'

/** Home-page places filled by hand with a start and an end; outside them the newest item stands there. */
export const Slots: CollectionConfig = {
  slug: 'slots',
  labels: {
    singular: { zh: '首页推荐位', en: 'Home slot' },
    plural: { zh: '首页推荐位', en: 'Home slots' },
  },
  access: {
    create: siteRight('publish'),
    delete: siteRight('publish'),
    read: any(ownSites(), platform('audit'), visitedSite()),
    update: siteRight('publish'),
  },
  admin: {
    components: {
      beforeListTable: [
        {
          clientProps: {
            href: '/admin/collections/slots/order',
            label: { en: 'Put home slots in order', zh: '排列推荐位' },
          },
          path: LIST_LINK,
        },
      ],
      views: {
        order: {
          Component: '/modules/content/admin/OrderRanked/OrderRanked#OrderSlots',
          exact: true,
          path: '/order',
        },
      },
    },
    defaultColumns: ['position', 'article', 'rank', 'startsAt', 'endsAt'],
    group: { zh: '内容', en: 'Content' },
    hidden: hiddenUnless(holds('publish')),
  },
  disableDuplicate: true,
  endpoints: slotEndpoints,
  fields: [
    {
      name: 'position',
      type: 'select',
      label: { zh: '位置', en: 'Position' },
      options: [
        { label: { zh: '头条', en: 'Headline' }, value: 'headline' },
        { label: { zh: '图片新闻', en: 'Pictures' }, value: 'pictures' },
      ],
      required: true,
    },
    {
      name: 'article',
      type: 'relationship',
      label: { zh: '稿件', en: 'Item' },
      relationTo: 'articles',
      required: true,
    },
    {
      name: 'title',
      type: 'text',
      label: { zh: '首页标题（空则用原标题）', en: 'Title on the home page' },
    },
    { name: 'cover', type: 'upload', label: { zh: '图片', en: 'Picture' }, relationTo: 'media' },
    {
      name: 'rank',
      type: 'number',
      defaultValue: 1,
      label: { zh: '顺序', en: 'Order' },
      min: 1,
      required: true,
    },
    {
      name: 'startsAt',
      type: 'date',
      admin: { date: { displayFormat: 'yyyy-MM-dd HH:mm', pickerAppearance: 'dayAndTime' } },
      label: { zh: '开始', en: 'Start' },
    },
    {
      name: 'endsAt',
      type: 'date',
      admin: { date: { displayFormat: 'yyyy-MM-dd HH:mm', pickerAppearance: 'dayAndTime' } },
      label: { zh: '结束', en: 'End' },
    },
  ],
  hooks: {
    afterChange: [announceSlot, logChange],
    afterDelete: [forgetSlot],
    beforeChange: [checkSlot],
  },
}
