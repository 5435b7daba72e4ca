import type { CollectionConfig, Field } from 'payload'

import { nobody, platform } from '@/access/predicates'
import { administers, hiddenUnless } from '@/access/visibility'
import { releaseBar, releaseFields } from '@/fields/release'
import { PREVIEW_WIDTHS } from '@/fields/preview'
import { logChange } from '@/modules/audit/hooks'
import { readsDesigns } from '@/modules/presentation/access'
import { themeEndpoints } from '@/modules/presentation/endpoints'
import { announceTheme, checkContrast, holdRelease } from '@/modules/presentation/hooks'
import { checkColour } from '@/modules/presentation/model/colour'
import { livePreviewOf } from '@/modules/presentation/hooks/livePreview'

const colour = (name: string, zh: string, en: string): Field => ({
  name,
  type: 'text',
  admin: {
    components: { Field: '/modules/presentation/admin/ColourField/ColourField#ColourField' },
  },
  label: { zh, en },
  required: true,
  validate: checkColour,
})

/** 主题: two colours from which all functional tokens are made; shared by all sites. */
export const Themes: CollectionConfig = {
  slug: 'themes',
  labels: { singular: { zh: '主题', en: 'Theme' }, plural: { zh: '主题', en: 'Themes' } },
  access: {
    create: platform('system'),
    delete: nobody,
    read: readsDesigns,
    readVersions: platform('system', 'security', 'audit'),
    update: platform('system'),
  },
  admin: {
    defaultColumns: ['name', 'brand', 'accent', '_status', 'updatedAt'],
    group: { zh: '站点', en: 'Sites' },
    hidden: hiddenUnless(administers('system', 'security', 'audit')),
    livePreview: { breakpoints: PREVIEW_WIDTHS, url: livePreviewOf('themes') },
    useAsTitle: 'name',
  },
  disableDuplicate: true,
  endpoints: themeEndpoints,
  fields: [
    releaseBar,
    {
      name: 'name',
      type: 'text',
      label: { zh: '名称', en: 'Name' },
      maxLength: 20,
      required: true,
    },
    {
      name: 'key',
      type: 'text',
      admin: { hidden: true },
      index: true,
      unique: true,
    },
    {
      type: 'row',
      fields: [colour('brand', '主色', 'Main colour'), colour('accent', '辅色', 'Second colour')],
    },
    {
      name: 'linkColour',
      type: 'select',
      admin: { isClearable: false },
      defaultValue: 'brand',
      label: { zh: '链接用色', en: 'Colour of links' },
      options: [
        { label: { zh: '主色', en: 'Main colour' }, value: 'brand' },
        { label: { zh: '辅色', en: 'Second colour' }, value: 'accent' },
      ],
      required: true,
    },
    ...releaseFields,
  ],
  hooks: {
    afterChange: [announceTheme, logChange],
    beforeChange: [checkContrast, holdRelease],
  },
  versions: { drafts: true, maxPerDoc: 50 },
}
