import type { CollectionConfig, Field } from 'payload'

import { nobodyField } from '@/access/predicates'
import { hiddenUnless, holds } from '@/access/visibility'
import { binFields } from '@/fields/bin'
import { guardPurge, logChange, logDelete } from '@/modules/audit/hooks'
import { leavePurgedFile } from '@/modules/content/hooks'
import { changeMedia, createMedia, readMedia } from '@/modules/media/access'
import { mediaEndpoints } from '@/modules/media/endpoints'
import {
  admitUpload,
  announceFile,
  keepFileUnit,
  noteFileBin,
  refuseBinningUsed,
  removeUpload,
  storeUpload,
  takeUpload,
} from '@/modules/media/hooks'
import { CONVERSION_LABELS, CONVERSIONS } from '@/modules/media/model/film'
import { KIND_LABELS, KIND_LABELS_EN, MEDIA_KINDS } from '@/modules/media/model/limits'
import { thumbnailOf } from '@/modules/media/model/picture'

const byProgram = { create: nobodyField, update: nobodyField }

const BIG_UPLOAD = '/modules/media/admin/BigUpload/BigUpload#BigUpload'

const FILE_CELL = '/modules/media/admin/FileCell/FileCell#FileCell'

const PICTURE_EDITOR = '/modules/media/admin/PictureEditor/PictureEditor#PictureEditor'

/** A picture, or a file that is not uploaded yet; other files have no alternative text. */
const mayBePicture = (data: { kind?: unknown }): boolean => (data.kind ?? 'picture') === 'picture'

/** What the judged bytes say; see modules/media/upload. */
const facts: Field[] = [
  {
    name: 'kind',
    type: 'select',
    access: byProgram,
    admin: { position: 'sidebar', readOnly: true },
    index: true,
    label: { zh: '类别', en: 'Kind' },
    options: MEDIA_KINDS.map((value) => ({
      label: { zh: KIND_LABELS[value], en: KIND_LABELS_EN[value] },
      value,
    })),
  },
  {
    name: 'conversion',
    type: 'select',
    access: byProgram,
    admin: {
      condition: (data) => Boolean(data['conversion']),
      description: {
        zh: '这段视频要先在后台转成各种手机都能播放的格式，完成后这一栏自动消失；可以先写稿，网页会说明视频正在处理',
        en: 'The film is converted in the background; this line goes when it is done. Items may use it already',
      },
      position: 'sidebar',
      readOnly: true,
    },
    index: true,
    label: { zh: '视频转码', en: 'Conversion' },
    options: CONVERSIONS.map((value) => ({ label: CONVERSION_LABELS[value], value })),
  },
  {
    name: 'conversionNote',
    type: 'textarea',
    access: byProgram,
    admin: {
      condition: (data) => Boolean(data['conversionNote']),
      position: 'sidebar',
      readOnly: true,
    },
    label: { zh: '转码说明', en: 'About the conversion' },
  },
  { name: 'conversionTries', type: 'number', access: byProgram, admin: { hidden: true } },
  { name: 'conversionUntil', type: 'date', access: byProgram, admin: { hidden: true } },
  {
    // The film as it was uploaded, until the converted one stands; nobody is shown it.
    name: 'sourceFile',
    type: 'text',
    access: byProgram,
    admin: { hidden: true },
    index: true,
  },
  // Which resumable upload the file came by: the last answer may be lost, and the same upload makes one file.
  { name: 'uploadKey', type: 'text', access: byProgram, admin: { hidden: true }, index: true },
  { name: 'format', type: 'text', access: byProgram, admin: { hidden: true } },
  { name: 'slices', type: 'number', access: byProgram, admin: { hidden: true } },
  { name: 'animated', type: 'checkbox', access: byProgram, admin: { hidden: true } },
  { name: 'duration', type: 'number', access: byProgram, admin: { hidden: true } },
  { name: 'charset', type: 'text', access: byProgram, admin: { hidden: true } },
  {
    // The picture as it was uploaded, while an edited one stands in its place; nobody is shown it.
    name: 'originalFile',
    type: 'text',
    access: byProgram,
    admin: { hidden: true },
    index: true,
  },
]

/** 媒资: pictures, documents, audio and video of one site; read in public where a live item shows them. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { zh: '媒体文件', en: 'File' }, plural: { zh: '媒体', en: 'Media' } },
  access: { create: createMedia, delete: changeMedia, read: readMedia, update: changeMedia },
  admin: {
    components: { beforeListTable: [BIG_UPLOAD] },
    defaultColumns: ['filename', 'kind', 'conversion', 'alt', 'updatedAt'],
    group: { zh: '内容', en: 'Content' },
    hidden: hiddenUnless(holds('draft')),
    listSearchableFields: ['originalName', 'alt'],
    useAsTitle: 'originalName',
  },
  disableDuplicate: true,
  endpoints: mediaEndpoints,
  fields: [
    {
      name: 'bigUpload',
      type: 'ui',
      admin: {
        components: { Field: BIG_UPLOAD },
        condition: (data) => !data['id'],
        disableListColumn: true,
      },
    },
    {
      name: 'pictureEditor',
      type: 'ui',
      admin: { components: { Field: PICTURE_EDITOR }, disableListColumn: true },
    },
    // Payload's own field, whose cell shows the name in the store.
    {
      name: 'filename',
      type: 'text',
      admin: { components: { Cell: FILE_CELL } },
      label: { zh: '文件名', en: 'File name' },
    },
    {
      name: 'originalName',
      type: 'text',
      admin: { description: { zh: '下载时显示的文件名', en: 'Name on download' } },
      label: { zh: '文件名', en: 'File name' },
    },
    {
      name: 'alt',
      type: 'text',
      admin: {
        condition: mayBePicture,
        description: {
          zh: '图片里能看到什么；发布稿件时须填写，或勾选“仅作装饰”',
          en: 'What can be seen; needed when the item is published',
        },
      },
      label: { zh: '替代文字', en: 'Alternative text' },
      maxLength: 200,
    },
    {
      name: 'decorative',
      type: 'checkbox',
      admin: { condition: mayBePicture },
      label: { zh: '仅作装饰', en: 'Decorative' },
    },
    {
      name: 'caption',
      type: 'text',
      admin: { condition: mayBePicture },
      label: { zh: '图片说明', en: 'Caption' },
    },
    {
      name: 'unit',
      type: 'relationship',
      admin: {
        allowCreate: false,
        allowEdit: false,
        description: {
          zh: '撰稿人只能修改和回收本单位的文件',
          en: 'Writers change and bin files of their own unit',
        },
        position: 'sidebar',
      },
      index: true,
      label: { zh: '所属单位', en: 'Unit' },
      relationTo: 'units',
    },
    ...binFields,
    ...facts,
  ],
  // The hooks need them, whatever a request selects.
  forceSelect: { filename: true, originalFile: true, sourceFile: true },
  hooks: {
    afterChange: [storeUpload, announceFile, logChange],
    afterDelete: [removeUpload, logDelete],
    beforeChange: [refuseBinningUsed, noteFileBin],
    beforeDelete: [guardPurge, leavePurgedFile],
    beforeOperation: [takeUpload],
    beforeValidate: [keepFileUnit, admitUpload],
  },
  trash: true,
  upload: {
    adminThumbnail: thumbnailOf,
    crop: false,
    // Payload stores nothing: modules/media/hooks keeps the files, see there.
    disableLocalStorage: true,
    filesRequiredOnCreate: false,
    focalPoint: false,
    pasteURL: false,
  },
}
