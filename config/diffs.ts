import type { Field, Plugin } from 'payload'

const WORDS = '/components/admin/Diffs/Diffs#WordsDiff'
const NONE = '/components/admin/Diffs/Diffs#NoDiff'
const BODY = '/modules/content/admin/BodyDiff/BodyDiff#BodyDiff'

/** Kinds of fields that are compared in words; what is left holds other fields. */
const IN_WORDS = new Set(
  'checkbox date number radio relationship select text textarea upload'.split(' '),
)

/** How a field is compared; null for the way of Payload. */
function diffOf(field: Field): null | string {
  if (field.admin && 'hidden' in field.admin && field.admin.hidden) return NONE
  if (field.type === 'richText') return BODY
  return IN_WORDS.has(field.type) ? WORDS : null
}

function comparable<F extends Field>(field: F): F {
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(comparable) }))
    return { ...field, tabs }
  }
  if (field.type === 'blocks') {
    const blocks = field.blocks.map((one) => ({ ...one, fields: one.fields.map(comparable) }))
    return { ...field, blocks }
  }
  const inside = 'fields' in field ? { fields: field.fields.map(comparable) } : {}
  const Diff = diffOf(field)
  if (!Diff) return { ...field, ...inside }
  const admin = field.admin as { components?: object } | undefined
  return { ...field, ...inside, admin: { ...admin, components: { Diff, ...admin?.components } } }
}

/** Payload's own field as it would add it; it differs between any two versions, which their heads say already. */
const updatedAt: Field = {
  name: 'updatedAt',
  type: 'date',
  admin: { components: { Diff: NONE }, disableBulkEdit: true, hidden: true },
  index: true,
  label: ({ t }) => t('general:updatedAt'),
}

/**
 * Makes comparisons of versions readable: choices, ticks, files and what is referred to in the words of the
 * form, and nothing of what no form shows (Payload 3.90.2 shows the key, `true`, `null`, ids, the name in the
 * store, an English name for a hidden field, and no label above texts and relationships).
 */
export const readableDiffs: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.versions
      ? { ...collection, fields: [...collection.fields.map(comparable), updatedAt] }
      : collection,
  ),
})
