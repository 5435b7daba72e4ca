import type { CollectionConfig, Field, Plugin } from 'payload'

const WAITING_ROWS = '/components/admin/WaitingRows/WaitingRows#WaitingRows'

function hasRows(field: Field): boolean {
  if (field.type === 'array' || field.type === 'blocks') return true
  if (field.type === 'tabs') return field.tabs.some((tab) => tab.fields.some(hasRows))
  return 'fields' in field && field.fields.some(hasRows)
}

function watched(collection: CollectionConfig): CollectionConfig {
  if (!collection.fields.some(hasRows)) return collection
  const { components } = collection.admin ?? {}
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), WAITING_ROWS]
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: { ...components, edit: { ...components?.edit, beforeDocumentControls } },
    },
  }
}

/** Every form with lists of rows fills an added row even on a slow network (`components/admin/WaitingRows`). */
export const filledRows: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(watched),
})
