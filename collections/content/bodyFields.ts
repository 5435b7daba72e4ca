import type { Field } from 'payload'

const KEPT_TEXT = '/modules/content/admin/KeptText/KeptText#KeptText'

const STATUS_LINE = '/modules/content/admin/StatusLine/StatusLine#StatusLine'

const TEMPLATE_CHOOSER = '/modules/content/admin/TemplateChooser/TemplateChooser#TemplateChooser'

/** 正文 and what stands above it: the first page of the form of an item. */
export const bodyFields: Field[] = [
  {
    name: 'statusLine',
    type: 'ui',
    admin: { components: { Field: STATUS_LINE }, disableListColumn: true },
  },
  {
    name: 'keptText',
    type: 'ui',
    admin: { components: { Field: KEPT_TEXT }, disableListColumn: true },
  },
  {
    name: 'fromTemplate',
    type: 'ui',
    admin: { components: { Field: TEMPLATE_CHOOSER }, disableListColumn: true },
  },
  {
    name: 'title',
    type: 'text',
    label: { zh: '标题', en: 'Title' },
    maxLength: 120,
    required: true,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kicker',
        type: 'text',
        admin: { width: '50%' },
        label: { zh: '引题', en: 'Kicker' },
        maxLength: 60,
      },
      {
        name: 'subtitle',
        type: 'text',
        admin: { width: '50%' },
        label: { zh: '副题', en: 'Subtitle' },
        maxLength: 80,
      },
    ],
  },
  { name: 'summary', type: 'textarea', label: { zh: '摘要', en: 'Summary' }, maxLength: 300 },
  { name: 'body', type: 'richText', label: { zh: '正文', en: 'Body' } },
  {
    name: 'attachments',
    type: 'array',
    fields: [
      {
        name: 'file',
        type: 'upload',
        label: { zh: '文件', en: 'File' },
        relationTo: 'media',
        required: true,
      },
      { name: 'title', type: 'text', label: { zh: '显示名称', en: 'Shown name' } },
    ],
    label: { zh: '附件', en: 'Attachments' },
    labels: {
      plural: { zh: '附件', en: 'Attachments' },
      singular: { zh: '附件', en: 'Attachment' },
    },
  },
]
