import type { CollectionConfig } from 'payload'

import { any, nobody, ownSites, platform, siteRight } from '@/access/predicates'
import { administers, hiddenUnless, holds } from '@/access/visibility'
import { homeBlocks } from '@/blocks/config'
import { homeBlocksField } from '@/fields/block'
import { releaseBar, releaseFields } from '@/fields/release'
import { PREVIEW_WIDTHS } from '@/fields/preview'
import { logChange } from '@/modules/audit/hooks'
import { readsOwnDesign } from '@/modules/presentation/access'
import { designEndpoints } from '@/modules/presentation/endpoints'
import { announceDesign, holdRelease, keepOneDesign } from '@/modules/presentation/hooks'
import { livePreviewOf } from '@/modules/presentation/hooks/livePreview'

/** 站点外观: which template and theme a site uses, its navigation, and where its home page differs. */
export const SiteDesigns: CollectionConfig = {
  slug: 'site-designs',
  labels: {
    singular: { zh: '站点外观', en: 'Site design' },
    plural: { zh: '站点外观', en: 'Site designs' },
  },
  access: {
    create: nobody,
    delete: nobody,
    read: readsOwnDesign,
    readVersions: any(ownSites('version.site'), platform('system', 'security', 'audit')),
    update: any(platform('system'), siteRight('settings')),
  },
  admin: {
    defaultColumns: ['site', 'template', 'theme', '_status', 'updatedAt'],
    group: { zh: '站点', en: 'Sites' },
    hidden: hiddenUnless(holds('settings'), administers('system', 'security', 'audit')),
    livePreview: { breakpoints: PREVIEW_WIDTHS, url: livePreviewOf('site-designs') },
    useAsTitle: 'title',
  },
  disableDuplicate: true,
  endpoints: designEndpoints,
  fields: [
    releaseBar,
    { name: 'title', type: 'text', admin: { hidden: true } },
    // One design for each site: the database refuses a second one.
    { name: 'key', type: 'text', admin: { hidden: true }, unique: true },
    {
      type: 'row',
      fields: [
        {
          name: 'template',
          type: 'relationship',
          admin: { allowCreate: false, allowEdit: false, width: '50%' },
          index: true,
          label: { zh: '模板', en: 'Template' },
          relationTo: 'page-templates',
          required: true,
        },
        {
          name: 'theme',
          type: 'relationship',
          admin: { allowCreate: false, allowEdit: false, width: '50%' },
          index: true,
          label: { zh: '主题', en: 'Theme' },
          relationTo: 'themes',
          required: true,
        },
      ],
    },
    {
      name: 'navigation',
      type: 'relationship',
      admin: {
        allowCreate: false,
        allowEdit: false,
        description: {
          zh: '按显示顺序选择，六到八个为宜；还没有内容的栏目不显示',
          en: 'In the order shown, best six to eight; channels without content are left out',
        },
      },
      filterOptions: ({ data }) => ({ site: { equals: (data as { site?: string }).site ?? '' } }),
      hasMany: true,
      label: { zh: '主导航', en: 'Main navigation' },
      maxRows: 12,
      relationTo: 'channels',
    },
    {
      name: 'ownHome',
      type: 'checkbox',
      admin: {
        description: {
          zh: '勾选后首页只用下面的板块，不再随模板变化',
          en: 'The home page is made of the blocks below alone and no longer follows the template',
        },
      },
      label: { zh: '自行编排首页', en: 'Compose the home page by hand' },
    },
    {
      name: 'overrides',
      type: 'array',
      admin: { condition: (data) => data['ownHome'] !== true },
      fields: [
        {
          // Id of the template's block; its number would point at another one when the template changes.
          name: 'block',
          type: 'text',
          admin: {
            components: {
              Field: '/modules/presentation/admin/TemplateBlock/TemplateBlock#TemplateBlock',
            },
          },
          label: { zh: '模板的哪一块', en: 'Block of the template' },
          required: true,
        },
        { name: 'hidden', type: 'checkbox', label: { zh: '不显示', en: 'Leave out' } },
        { name: 'title', type: 'text', label: { zh: '改名为', en: 'Rename to' }, maxLength: 30 },
        { name: 'limit', type: 'number', label: { zh: '条数', en: 'Items' }, max: 100, min: 1 },
      ],
      label: { zh: '与模板不同之处', en: 'Differences from the template' },
      labels: {
        plural: { zh: '不同之处', en: 'Differences' },
        singular: { zh: '不同之处', en: 'Difference' },
      },
    },
    homeBlocksField(
      { zh: '本站自有板块（接在模板之后）', en: 'Own blocks (after the template)' },
      homeBlocks,
    ),
    ...releaseFields,
  ],
  hooks: {
    afterChange: [announceDesign, logChange],
    beforeChange: [keepOneDesign, holdRelease],
  },
  versions: { drafts: true, maxPerDoc: 50 },
}
