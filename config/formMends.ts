import type { CollectionConfig, Field, Plugin } from 'payload'

const WAITING_ROWS = '/components/admin/WaitingRows/WaitingRows#WaitingRows'
const PREVIEW_WIDTHS = '/components/admin/PreviewWidths/PreviewWidths#PreviewWidths'

function hasRows(field: Field): boolean {
  if (field.type === 'array' || field.type === 'blocks') return true
  if (field.type === 'tabs') return field.tabs.some((tab) => tab.fields.some(hasRows))
  return 'fields' in field && field.fields.some(hasRows)
}

function mended(collection: CollectionConfig): CollectionConfig {
  const { components, livePreview } = collection.admin ?? {}
  const mends = [
    ...(collection.fields.some(hasRows) ? [WAITING_ROWS] : []),
    ...(livePreview ? [PREVIEW_WIDTHS] : []),
  ]
  if (mends.length === 0) return collection
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), ...mends]
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: { ...components, edit: { ...components?.edit, beforeDocumentControls } },
    },
  }
}

/**
 * Mends Payload's form wherever it is used: an added row is filled even on a slow network
 * (`components/admin/WaitingRows`), and the widths of a preview have names in the editor's language
 * (`components/admin/PreviewWidths`).
 */
export const mendedForms: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(mended),
})
