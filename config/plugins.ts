import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import type { CollectionConfig, Field, FilterOptions, Plugin } from 'payload'

import { isPlatform, personFrom } from '@/access/person'
import { siteRoleLabels, siteRoles } from '@/access/roles'
import { keepReferences, keepSite } from '@/access/siteScope'
import { idOf } from '@/lib/ids'
import type { Config } from '@/payload-types'

import { defaultSite } from './defaultSite'
import { readableDiffs } from './diffs'
import { labelsInWords } from './labels'
import { mendedForms } from './formMends'

/** The plugin leaves its own field without a name for people. */
const named = (field: Field): Field =>
  'name' in field && field.name === 'site' && field.type === 'relationship'
    ? { ...field, label: { zh: '站点', en: 'Site' } }
    : field

const labelled = (field: Field): Field =>
  'name' in field && field.name === 'assignments' && field.type === 'array'
    ? {
        ...field,
        fields: field.fields.map(named),
        label: { zh: '岗位', en: 'Assignments' },
        labels: {
          plural: { zh: '岗位', en: 'Assignments' },
          singular: { zh: '岗位', en: 'Assignment' },
        },
      }
    : field

const withLabelledAssignments: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'users'
      ? { ...collection, fields: collection.fields.map(labelled) }
      : collection,
  ),
})

/**
 * Rows that stand for something of another site, written by the sharing action alone: its placement, and
 * the usages that let its files be read where it is placed (no person writes either).
 */
const mayCross: Record<string, (row: Record<string, unknown>) => boolean> = {
  'media-usages': () => true,
  placements: (row) => row['shared'] === true,
}

const fenced = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [
      keepReferences(collection.fields, mayCross[collection.slug]),
      ...(collection.hooks?.beforeChange ?? []),
    ],
    beforeValidate: [keepSite, ...(collection.hooks?.beforeValidate ?? [])],
  },
})

const isSiteBound = ({ fields }: CollectionConfig): boolean =>
  fields.some((field) => field.type === 'relationship' && field.name === 'site')

/** Every document of a site stays there and refers to its own site only, in drafts and autosaves too. */
const withinOneSite: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    isSiteBound(collection) ? fenced(collection) : collection,
  ),
})

/** In a line of an account: units and channels of the site the line names, nothing before it names one. */
const ofThatSite: FilterOptions = ({ siblingData }) => {
  const site = idOf((siblingData as { site?: unknown } | undefined)?.site)
  return site ? { site: { equals: site } } : false
}

/**
 * The site is the tenant. Our own access functions decide (access/, modules/*\/access); the plugin adds the
 * field, the selector of the admin and its own second fence. A closed site keeps everything.
 */
export const plugins: Plugin[] = [
  multiTenantPlugin<Config>({
    cleanupAfterTenantDelete: false,
    collections: {
      articles: { useTenantAccess: false },
      channels: { useTenantAccess: false },
      media: { useTenantAccess: false },
      'site-designs': { useTenantAccess: false },
      slots: { useTenantAccess: false },
      topics: { useTenantAccess: false },
      units: { useTenantAccess: false },
    },
    i18n: {
      translations: {
        en: {
          'assign-tenant-button-label': 'Assign site',
          'assign-tenant-modal-title': 'Assign “{{title}}”',
          'field-assignedTenant-label': 'Site',
          'nav-tenantSelector-label': 'Site',
        },
        zh: {
          'assign-tenant-button-label': '指定站点',
          'assign-tenant-modal-title': '为“{{title}}”指定站点',
          'field-assignedTenant-label': '站点',
          'nav-tenantSelector-label': '站点',
        },
      },
    },
    tenantField: { name: 'site' },
    tenantsArrayField: {
      arrayFieldAccess: { create: () => true, update: () => true },
      arrayFieldName: 'assignments',
      arrayTenantFieldName: 'site',
      rowFields: [
        {
          name: 'role',
          type: 'select',
          label: { zh: '岗位', en: 'Role' },
          options: siteRoles.map((value) => ({ label: siteRoleLabels[value], value })),
          required: true,
        },
        {
          name: 'unit',
          type: 'relationship',
          admin: { allowCreate: false, allowEdit: false },
          filterOptions: ofThatSite,
          label: { zh: '单位', en: 'Unit' },
          relationTo: 'units',
        },
        {
          name: 'channels',
          type: 'relationship',
          admin: {
            allowCreate: false,
            allowEdit: false,
            description: { zh: '空为全站', en: 'Empty: the whole site' },
          },
          filterOptions: ofThatSite,
          hasMany: true,
          label: { zh: '负责的栏目', en: 'Channels held' },
          relationTo: 'channels',
        },
      ],
      tenantFieldAccess: { create: () => true, update: () => true },
    },
    tenantsSlug: 'sites',
    useTenantsCollectionAccess: false,
    useUsersTenantFilter: false,
    userHasAccessToAllTenants: (user) =>
      isPlatform(personFrom(user), 'system', 'security', 'audit'),
  }),
  withLabelledAssignments,
  withinOneSite,
  defaultSite,
  readableDiffs,
  mendedForms,
  labelsInWords,
]
