import type { CollectionConfig } from 'payload'
import { hiddenUnless, holds } from '@/access/visibility'

import { guardPurge, logChange, logDelete } from '@/modules/audit/hooks'
import { readMedia, writeMedia } from '@/modules/media/access'

/** 媒资: pictures, documents, audio and video of one site; read in public where a live item shows them. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { zh: '媒体文件', en: 'File' }, plural: { zh: '媒体', en: 'Media' } },
  access: { create: writeMedia, delete: writeMedia, read: readMedia, update: writeMedia },
  admin: {
    defaultColumns: ['filename', 'alt', 'mimeType', 'filesize', 'updatedAt'],
    group: { zh: '内容', en: 'Content' },
    hidden: hiddenUnless(holds('draft')),
    listSearchableFields: ['originalName', 'alt'],
    useAsTitle: 'originalName',
  },
  disableDuplicate: true,
  fields: [
    { name: 'originalName', type: 'text', label: { zh: '文件名', en: 'File name' } },
    {
      name: 'alt',
      type: 'text',
      label: { zh: '替代文字', en: 'Alternative text' },
      maxLength: 200,
    },
    { name: 'decorative', type: 'checkbox', label: { zh: '仅作装饰', en: 'Decorative' } },
    { name: 'caption', type: 'text', label: { zh: '图片说明', en: 'Caption' } },
  ],
  hooks: { afterChange: [logChange], afterDelete: [logDelete], beforeDelete: [guardPurge] },
  trash: true,
  upload: { staticDir: '.data/media' },
}
