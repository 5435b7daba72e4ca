import type { CollectionConfig, Field } from 'payload'

import { personFrom, sitesWith } from '@/access/person'
import { nobodyField } from '@/access/predicates'
import { administers, hiddenUnless, holds } from '@/access/visibility'
import { logChange, logDelete } from '@/modules/audit/hooks'
import { changesTemplates, createsTemplates, readsTemplates } from '@/modules/content/access'
import { templateEndpoints } from '@/modules/content/endpoints'
import { keepTemplateScope } from '@/modules/content/hooks/templates'
import { articleKindLabels, articleKinds } from '@/modules/content/model/article'
import { TEMPLATE_NAME_LENGTH } from '@/modules/content/model/itemTemplates'

/** A webmaster of one site makes templates for it without being asked. */
const onlySite = ({ user }: { user: unknown }): string | undefined => {
  const [only, ...others] = sitesWith(personFrom(user), 'structure')
  return others.length === 0 ? only : undefined
}

const fields: Field[] = [
  {
    name: 'name',
    type: 'text',
    admin: {
      description: {
        zh: '与标准模板（公示、任前公示、招聘、会议）同名时，代替标准模板',
        en: 'With the name of a standard template it takes its place',
      },
    },
    label: { zh: '模板名称', en: 'Name' },
    maxLength: TEMPLATE_NAME_LENGTH,
    required: true,
  },
  {
    name: 'kind',
    type: 'select',
    admin: { isClearable: false, position: 'sidebar' },
    defaultValue: 'notice',
    label: { zh: '稿件类型', en: 'Kind of item' },
    options: articleKinds.map((value) => ({ label: articleKindLabels[value], value })),
    required: true,
  },
  {
    name: 'title',
    type: 'text',
    admin: {
      description: {
        zh: '要填的地方写成【填写：姓名】；没填好的稿件不能发布',
        en: 'Places to fill in are written 【填写：姓名】; an item that keeps one is not published',
      },
    },
    label: { zh: '标题格式', en: 'Title' },
    maxLength: 120,
  },
  { name: 'body', type: 'richText', label: { zh: '正文', en: 'Body' } },
  {
    name: 'onSite',
    type: 'relationship',
    access: { update: nobodyField },
    admin: {
      allowCreate: false,
      allowEdit: false,
      description: {
        zh: '留空为全部站点共用（系统管理员）',
        en: 'Empty: shared by all sites (administrators)',
      },
      position: 'sidebar',
    },
    defaultValue: onlySite,
    index: true,
    label: { zh: '站点', en: 'Site' },
    relationTo: 'sites',
  },
  {
    name: 'channels',
    type: 'relationship',
    admin: {
      allowCreate: false,
      allowEdit: false,
      condition: (data) => Boolean(data['onSite']),
      description: { zh: '留空为全站；下级栏目也适用', en: 'Empty: the whole site' },
      position: 'sidebar',
    },
    filterOptions: ({ data }) => {
      const { onSite } = data as { onSite?: unknown }
      return onSite ? { site: { equals: onSite } } : false
    },
    hasMany: true,
    label: { zh: '适用栏目', en: 'Channels' },
    relationTo: 'channels',
  },
]

/** 稿件模板: what a new item starts with, kept by the webmaster of a site or for all sites. */
export const ItemTemplates: CollectionConfig = {
  slug: 'item-templates',
  labels: {
    plural: { zh: '稿件模板', en: 'Item templates' },
    singular: { zh: '稿件模板', en: 'Item template' },
  },
  access: {
    create: createsTemplates,
    delete: changesTemplates,
    read: readsTemplates,
    update: changesTemplates,
  },
  admin: {
    defaultColumns: ['name', 'kind', 'onSite', 'channels', 'updatedAt'],
    group: { zh: '内容', en: 'Content' },
    hidden: hiddenUnless(holds('structure'), administers('system', 'audit')),
    useAsTitle: 'name',
  },
  disableDuplicate: true,
  endpoints: templateEndpoints,
  fields,
  hooks: {
    afterChange: [logChange],
    afterDelete: [logDelete],
    beforeChange: [keepTemplateScope(fields)],
  },
}
