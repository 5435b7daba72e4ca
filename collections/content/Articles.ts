import type { CollectionConfig } from 'payload'
import { administers, hiddenUnless, holds } from '@/access/visibility'

import { binFields } from '@/fields/bin'
import { PREVIEW_WIDTHS } from '@/fields/preview'
import { guardPurge, logChange, logDelete } from '@/modules/audit/hooks'
import {
  changeArticles,
  createArticles,
  publishesField,
  readArticles,
  readArticleVersions,
} from '@/modules/content/access'
import { articleEndpoints } from '@/modules/content/endpoints'
import {
  binPublished,
  checkPublication,
  forgetPublication,
  keepOwnUnit,
  normaliseArticle,
  noteItemBin,
  placeAfterChange,
  withdrawAfterDelete,
} from '@/modules/content/hooks'
import { startCopyAfresh } from '@/modules/content/hooks/copy'
import {
  emptySlots,
  guardLanguage,
  guardPublication,
  guardReach,
  noteWriting,
} from '@/modules/content/hooks/guards'
import { articleKindLabels, articleKinds } from '@/modules/content/model/article'
import { livePreviewOfItem } from '@/modules/content/hooks/livePreview'

import {
  CHANNEL_PICKER,
  factFields,
  hasKindFields,
  kindFields,
  placingFields,
} from './articleFields'
import { bodyFields } from './bodyFields'

const COPY_ITEM = '/modules/content/admin/CopyItem/CopyItem#CopyItem'

/** 稿件: all kinds of items in one collection; where an item stands is the matter of placements. */
export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: { zh: '稿件', en: 'Item' }, plural: { zh: '稿件', en: 'Items' } },
  access: {
    create: createArticles,
    delete: changeArticles,
    read: readArticles,
    readVersions: readArticleVersions,
    update: changeArticles,
  },
  admin: {
    components: {
      edit: {
        beforeDocumentControls: ['/modules/content/admin/PreviewLink/PreviewLink#PreviewLink'],
        editMenuItems: [COPY_ITEM],
        PublishButton: '/modules/content/admin/PublishRight/PublishRight#Publish',
        UnpublishButton: '/modules/content/admin/PublishRight/PublishRight#Withdraw',
      },
      beforeListTable: ['/modules/content/admin/ListTools/ListTools#ListTools'],
      views: {
        order: {
          Component: '/modules/content/admin/OrderItems/OrderItems#OrderItems',
          exact: true,
          path: '/order',
        },
      },
    },
    defaultColumns: ['title', 'kind', 'channel', '_status', 'updatedAt'],
    group: { zh: '内容', en: 'Content' },
    hidden: hiddenUnless(holds('draft'), administers('audit')),
    listSearchableFields: ['title'],
    livePreview: { breakpoints: PREVIEW_WIDTHS, url: livePreviewOfItem },
    useAsTitle: 'title',
  },
  defaultSort: '-updatedAt',
  endpoints: articleEndpoints,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { fields: bodyFields, label: { zh: '正文', en: 'Text' } },
        {
          admin: { condition: hasKindFields },
          fields: kindFields,
          label: { zh: '要素', en: 'Facts of the kind' },
        },
        { fields: placingFields, label: { zh: '发布位置', en: 'Places' } },
      ],
    },
    {
      name: 'channel',
      type: 'relationship',
      admin: {
        components: { Field: CHANNEL_PICKER },
        position: 'sidebar',
      },
      index: true,
      label: { zh: '栏目', en: 'Channel' },
      relationTo: 'channels',
      required: true,
    },
    {
      name: 'kind',
      type: 'select',
      admin: { isClearable: false, position: 'sidebar' },
      defaultValue: 'news',
      index: true,
      label: { zh: '类型', en: 'Kind' },
      options: articleKinds.map((value) => ({ label: articleKindLabels[value], value })),
      required: true,
    },
    ...factFields,
    ...binFields,
    {
      name: 'publishedAt',
      type: 'date',
      access: { create: publishesField, update: () => false },
      admin: {
        condition: (data) => Boolean(data['publishedAt']),
        date: { displayFormat: 'yyyy-MM-dd HH:mm', pickerAppearance: 'dayAndTime' },
        position: 'sidebar',
        readOnly: true,
      },
      hooks: { beforeDuplicate: [forgetPublication] },
      index: true,
      label: { zh: '首次发布时间', en: 'First published' },
    },
    {
      name: 'shortId',
      type: 'text',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
      hooks: { beforeDuplicate: [forgetPublication] },
      index: true,
      unique: true,
    },
    {
      // Natural key of an imported or seeded item: importing again finds it.
      name: 'naturalKey',
      type: 'text',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
      index: true,
    },
    {
      name: 'liveOn',
      type: 'relationship',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
      hasMany: true,
      hooks: { beforeDuplicate: [forgetPublication] },
      relationTo: 'sites',
    },
  ],
  hooks: {
    afterChange: [placeAfterChange, logChange],
    afterDelete: [withdrawAfterDelete, logDelete],
    beforeChange: [binPublished, noteItemBin, guardPublication, guardLanguage, checkPublication],
    beforeDelete: [guardPurge, emptySlots],
    beforeOperation: [noteWriting],
    beforeValidate: [startCopyAfresh, guardReach, normaliseArticle, keepOwnUnit],
  },
  trash: true,
  versions: {
    drafts: { autosave: false, schedulePublish: false, validate: false },
    maxPerDoc: 100,
  },
}
