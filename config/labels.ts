import type { LabelFunction, Plugin, StaticLabel } from 'payload'

type Label = LabelFunction | StaticLabel

/** The word of a label in the language of the reader, Chinese where it has none in it. */
const inWords = (label: Label): Label => {
  if (typeof label !== 'object') return label
  return ({ i18n }) => label[i18n.language] ?? label['zh'] ?? Object.values(label)[0] ?? ''
}

/**
 * Gives the names of collections as functions. Payload reads functions into words before the browser gets
 * them, but hands objects on as they are, and the button of its drawers puts one into a sentence unread:
 * 新增[object Object] (3.90.2, DocumentDrawerToggler).
 */
export const labelsInWords: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const { plural, singular } = collection.labels ?? {}
    const labels = {
      ...(plural ? { plural: inWords(plural) } : {}),
      ...(singular ? { singular: inWords(singular) } : {}),
    }
    return { ...collection, labels }
  }),
})
