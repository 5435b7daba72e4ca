import type { Field, LabelFunction, Plugin, StaticLabel } from 'payload'

type Label = LabelFunction | StaticLabel

/** The word of a label in the language of the reader, Chinese where it has none in it. */
const inWords = (label: Label): Label => {
  if (typeof label !== 'object') return label
  return ({ i18n }) => label[i18n.language] ?? label['zh'] ?? Object.values(label)[0] ?? ''
}

/** A label in Chinese, whether or not it has been made a function. */
export function chineseOf(label: unknown): string {
  if (typeof label === 'string') return label
  if (typeof label === 'function') {
    return String((label as (args: unknown) => unknown)({ i18n: { language: 'zh' } }))
  }
  return label && typeof label === 'object' && 'zh' in label ? String(label.zh) : ''
}

/** Labels of a field and of those inside it. */
function fieldInWords<F extends Field>(field: F): F {
  const label = 'label' in field && field.label ? { label: inWords(field.label as Label) } : {}
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(fieldInWords) }))
    return { ...field, tabs }
  }
  const inside = 'fields' in field ? { fields: field.fields.map(fieldInWords) } : {}
  return { ...field, ...label, ...inside }
}

/**
 * Payload reads the functions of a form into the language of whoever opens it first, keeps the words, and shows
 * them to everybody (3.90.2, getClientSchemaMap): one English account put Body above the texts of all others. Its
 * own switch against keeping them turns itself off after each use; this one stays on.
 */
function readLabelsAnew(): void {
  Object.defineProperty(globalThis, '_payload_doNotCacheClientSchemaMap', {
    configurable: true,
    get: () => true,
    set: () => undefined,
  })
}

/**
 * Gives the names of collections and fields as functions. Payload reads functions into words before the browser
 * gets them, but hands objects on as they are, and the buttons of its drawers and of sorted columns put one
 * into a sentence unread: 新增[object Object], 按[object Object] 升序排序 (3.90.2, DocumentDrawerToggler, SortColumn).
 */
export const labelsInWords: Plugin = (config) => {
  readLabelsAnew()
  return {
    ...config,
    collections: (config.collections ?? []).map((collection) => {
      const { plural, singular } = collection.labels ?? {}
      const labels = {
        ...(plural ? { plural: inWords(plural) } : {}),
        ...(singular ? { singular: inWords(singular) } : {}),
      }
      return { ...collection, fields: collection.fields.map(fieldInWords), labels }
    }),
  }
}
