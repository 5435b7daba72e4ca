import type { Field } from 'payload'

import { isDay } from '@/lib/days'
import { isWebAddress } from '@/lib/text'
import { validities, validityLabels } from '@/modules/content/model/article'
import { PICTURE_WORDS } from '@/modules/content/model/mediaIn'

import { videoFields } from './videoFields'

const day = (value: string | null | undefined): true | string =>
  !value || isDay(value) ? true : '日期须写成 YYYY-MM-DD，例如 2026-11-18。'

const address = (value: string | null | undefined): true | string =>
  !value || isWebAddress(value)
    ? true
    : '网址须以 http:// 或 https:// 开头，或为以 / 开头的本站地址。'

const when =
  (...kinds: string[]) =>
  (data: Record<string, unknown>): boolean =>
    kinds.includes(String(data['kind']))

/** The tree picker of the channels room; it shows what a person may use, the server decides. */
export const CHANNEL_PICKER = '/modules/channels/admin/ChannelPicker/ChannelPicker#ChannelPicker'

const PICTURE_WORDS_FORM = '/modules/content/admin/PictureWords/PictureWords#PictureWords'

const WITHOUT_FACTS = ['news', 'notice', 'download']

/** Whether an item of this kind has facts of its own to fill in. */
export const hasKindFields = (data: Record<string, unknown>): boolean =>
  !WITHOUT_FACTS.includes(String(data['kind'] ?? 'news'))

export const factFields: Field[] = [
  {
    name: PICTURE_WORDS,
    type: 'ui',
    admin: { components: { Field: PICTURE_WORDS_FORM }, disableListColumn: true },
  },
  {
    name: 'source',
    type: 'relationship',
    admin: { allowCreate: false, allowEdit: false },
    label: { zh: '来源', en: 'Source' },
    relationTo: 'sources',
  },
  { name: 'author', type: 'text', label: { zh: '作者', en: 'Author' }, maxLength: 40 },
  {
    name: 'editorInCharge',
    type: 'text',
    label: { zh: '责任编辑', en: 'Editor in charge' },
    maxLength: 40,
  },
  {
    name: 'unit',
    type: 'relationship',
    admin: { allowCreate: false, allowEdit: false },
    index: true,
    label: { zh: '供稿单位', en: 'Writing unit' },
    relationTo: 'units',
  },
  {
    name: 'keywords',
    type: 'text',
    admin: { placeholder: { zh: '逐个输入后回车', en: 'Enter after each' } },
    hasMany: true,
    label: { zh: '关键词', en: 'Keywords' },
  },
  { name: 'cover', type: 'upload', label: { zh: '封面图', en: 'Cover' }, relationTo: 'media' },
  {
    name: 'topics',
    type: 'relationship',
    admin: { allowCreate: false, allowEdit: false },
    hasMany: true,
    label: { zh: '专题', en: 'Topics' },
    relationTo: 'topics',
  },
  {
    name: 'isOriginal',
    type: 'checkbox',
    defaultValue: true,
    label: { zh: '原创', en: 'Original' },
  },
  {
    name: 'originalUrl',
    type: 'text',
    admin: { condition: (data: Record<string, unknown>) => data['isOriginal'] === false },
    label: { zh: '原文地址', en: 'Original address' },
    validate: address,
  },
].map((field) => ({
  ...field,
  admin: { position: 'sidebar', ...('admin' in field ? field.admin : {}) },
})) as Field[]

export const kindFields: Field[] = [
  {
    name: 'policy',
    type: 'group',
    admin: { condition: when('policy') },
    fields: [
      { name: 'indexNo', type: 'text', index: true, label: { zh: '索引号', en: 'Index number' } },
      {
        name: 'docNo',
        type: 'text',
        index: true,
        label: { zh: '发文字号', en: 'Document number' },
      },
      { name: 'issuer', type: 'text', label: { zh: '发文机关', en: 'Issuer' } },
      { name: 'subject', type: 'text', label: { zh: '主题分类', en: 'Subject' } },
      {
        name: 'writtenOn',
        type: 'text',
        label: { zh: '成文日期', en: 'Written on' },
        validate: day,
      },
      {
        name: 'effectiveOn',
        type: 'text',
        label: { zh: '施行日期', en: 'Effective on' },
        validate: day,
      },
      {
        name: 'expiresOn',
        type: 'text',
        label: { zh: '失效日期', en: 'Expires on' },
        validate: day,
      },
      {
        name: 'validity',
        type: 'select',
        defaultValue: 'valid',
        label: { zh: '有效性', en: 'Validity' },
        options: validities.map((value) => ({ label: validityLabels[value], value })),
      },
    ],
    label: { zh: '政策文件', en: 'Policy document' },
  },
  {
    name: 'interprets',
    type: 'relationship',
    admin: { condition: when('interpretation') },
    filterOptions: { kind: { equals: 'policy' } },
    hasMany: true,
    index: true,
    label: { zh: '解读的文件', en: 'Interprets' },
    relationTo: 'articles',
  },
  {
    name: 'leader',
    type: 'group',
    admin: { condition: when('leader') },
    fields: [
      { name: 'post', type: 'text', label: { zh: '职务', en: 'Post' } },
      { name: 'duties', type: 'textarea', label: { zh: '分工', en: 'Duties' } },
    ],
    label: { zh: '领导', en: 'Leader' },
  },
  {
    name: 'organisation',
    type: 'group',
    admin: { condition: when('organisation') },
    fields: [
      { name: 'duties', type: 'textarea', label: { zh: '职责', en: 'Duties' } },
      { name: 'address', type: 'text', label: { zh: '地址', en: 'Address' } },
      { name: 'hours', type: 'text', label: { zh: '办公时间', en: 'Office hours' } },
      { name: 'phone', type: 'text', label: { zh: '电话', en: 'Telephone' } },
    ],
    label: { zh: '机构', en: 'Organisation' },
  },
  {
    name: 'link',
    type: 'group',
    admin: { condition: when('link') },
    fields: [
      { name: 'url', type: 'text', label: { zh: '链接地址', en: 'Address' }, validate: address },
    ],
    label: { zh: '链接', en: 'Link' },
  },
  {
    name: 'video',
    type: 'group',
    admin: { condition: when('video') },
    fields: videoFields,
    label: { zh: '视频', en: 'Video' },
  },
]

const listing: Field[] = [
  { name: 'listTitle', type: 'text', label: { zh: '列表标题', en: 'List title' }, maxLength: 120 },
  {
    name: 'listCover',
    type: 'upload',
    label: { zh: '列表图片', en: 'List picture' },
    relationTo: 'media',
  },
  {
    name: 'pinRank',
    type: 'number',
    label: { zh: '置顶级别（大者在前）', en: 'Pin rank' },
    max: 999,
    min: 0,
  },
  {
    name: 'pinUntil',
    type: 'date',
    admin: { date: { displayFormat: 'yyyy-MM-dd HH:mm', pickerAppearance: 'dayAndTime' } },
    label: { zh: '置顶到', en: 'Pin until' },
  },
  {
    name: 'handOrder',
    type: 'number',
    label: { zh: '手工顺序（小者在前）', en: 'Order by hand' },
    max: 999_999,
    min: 0,
  },
]

export const placingFields: Field[] = [
  {
    name: 'placing',
    type: 'group',
    fields: listing,
    label: { zh: '在本栏目', en: 'In the home channel' },
  },
  {
    name: 'alsoIn',
    type: 'array',
    fields: [
      {
        name: 'channel',
        type: 'relationship',
        admin: { components: { Field: CHANNEL_PICKER } },
        label: { zh: '栏目', en: 'Channel' },
        relationTo: 'channels',
        required: true,
      },
      ...listing,
    ],
    label: { zh: '同时发布到本站其他栏目', en: 'Also in these channels of the site' },
    labels: { plural: { zh: '其他栏目', en: 'Channels' }, singular: { zh: '栏目', en: 'Channel' } },
  },
]
