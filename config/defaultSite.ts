import type { Field, Plugin } from 'payload'

import { personFrom, sitesOf } from '@/access/person'

/**
 * People who work on one site never choose it: new content belongs to it, in the admin (whose own cookie is
 * not set on the first page after signing in) and over the API alike. Others keep the plugin's default.
 */
export const defaultSite: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    // The tab with the raw answer of the API is for engineers, who have the API.
    admin: { ...collection.admin, hideAPIURL: true },
    fields: collection.fields.map(withOwnSite),
  })),
})

function withOwnSite(field: Field): Field {
  if (field.type !== 'relationship' || field.name !== 'site' || field.hasMany) return field
  const given: unknown = field.defaultValue
  return {
    ...field,
    defaultValue: (args: { user: unknown }): unknown => {
      const [only, ...others] = sitesOf(personFrom(args.user))
      if (only && others.length === 0) return only
      return typeof given === 'function' ? (given as (args: unknown) => unknown)(args) : given
    },
  }
}
