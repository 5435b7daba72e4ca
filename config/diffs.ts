import type { Field, Plugin } from 'payload'

const WORDS = '/components/admin/Diffs/Diffs#WordsDiff'
const NONE = '/components/admin/Diffs/Diffs#NoDiff'

/** Kinds of fields whose values Payload compares as keys, `true` or the name in the store. */
const IN_WORDS = new Set(['checkbox', 'number', 'radio', 'select', 'upload'])

/** How a field is compared; null for the way of Payload. */
function diffOf(field: Field): null | string {
  if (field.admin && 'hidden' in field.admin && field.admin.hidden) return NONE
  const isList = field.type === 'text' && field.hasMany
  return isList || IN_WORDS.has(field.type) ? WORDS : null
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

/**
 * Makes comparisons of versions readable: choices, ticks and files in the words of the form, and nothing of
 * what no form shows (Payload 3.90.2 shows the key, `true`, `null`, the name in the store, and an English
 * name for a hidden field).
 */
export const readableDiffs: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.versions ? { ...collection, fields: collection.fields.map(comparable) } : collection,
  ),
})
