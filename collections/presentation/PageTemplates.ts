import type { CollectionConfig } from 'payload'

import { nobody, platform } from '@/access/predicates'
import { administers, hiddenUnless } from '@/access/visibility'
import { homeBlocks } from '@/blocks/config'
import { homeBlocksField } from '@/fields/block'
import { releaseBar, releaseFields } from '@/fields/release'
import { PREVIEW_WIDTHS } from '@/fields/preview'
import { logChange } from '@/modules/audit/hooks'
import { readsDesigns } from '@/modules/presentation/access'
import { templateEndpoints } from '@/modules/presentation/endpoints'
import { announceTemplate, holdRelease } from '@/modules/presentation/hooks'
import { siteKindLabels, siteKinds } from '@/modules/sites/model/site'
import { livePreviewOf } from '@/modules/presentation/hooks/livePreview'

/** 模板: the home page of a kind of site as blocks, inherited by every site that uses it. */
export const PageTemplates: CollectionConfig = {
  slug: 'page-templates',
  labels: { singular: { zh: '模板', en: 'Template' }, plural: { zh: '模板', en: 'Templates' } },
  access: {
    create: platform('system'),
    delete: nobody,
    read: readsDesigns,
    readVersions: platform('system', 'security', 'audit'),
    update: platform('system'),
  },
  admin: {
    defaultColumns: ['name', 'kind', '_status', 'updatedAt'],
    group: { zh: '站点', en: 'Sites' },
    hidden: hiddenUnless(administers('system', 'security', 'audit')),
    livePreview: { breakpoints: PREVIEW_WIDTHS, url: livePreviewOf('page-templates') },
    useAsTitle: 'name',
  },
  disableDuplicate: true,
  endpoints: templateEndpoints,
  fields: [
    releaseBar,
    {
      name: 'name',
      type: 'text',
      label: { zh: '名称', en: 'Name' },
      maxLength: 20,
      required: true,
    },
    { name: 'key', type: 'text', admin: { hidden: true }, index: true, unique: true },
    {
      name: 'kind',
      type: 'select',
      label: { zh: '适用站点类型', en: 'Kind of site' },
      options: siteKinds.map((value) => ({ label: siteKindLabels[value], value })),
      required: true,
    },
    homeBlocksField({ zh: '首页板块', en: 'Blocks of the home page' }, homeBlocks),
    ...releaseFields,
  ],
  hooks: {
    afterChange: [announceTemplate, logChange],
    beforeChange: [holdRelease],
  },
  versions: { drafts: true, maxPerDoc: 50 },
}
