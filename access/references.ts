import type { Field } from 'payload'

import { idOf } from '@/lib/ids'

/** One document that a document refers to, and the Chinese name of the field that does. */
export interface Reference {
  collection: string
  id: string
  label: string
}

type Data = Record<string, unknown>

const asData = (value: unknown): Data =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Data) : {}

const asRows = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])

/** The Chinese label of a field, joined to the one above it. */
function labelled(above: string, field: object): string {
  const { label, name } = field as { label?: unknown; name?: string }
  const own = typeof label === 'string' ? label : (asData(label)['zh'] ?? name ?? '')
  return [above, String(own)].filter(Boolean).join(' › ')
}

/**
 * Every document a document refers to: relationships and uploads, one or many, polymorphic or not, inside
 * groups, tabs, rows, arrays, blocks and rich text. Payload validates none of them in drafts and autosaves.
 * @param fields the fields of the collection, before or after Payload sanitised them
 * @param data values of these fields, populated or not; broken values refer to nothing
 */
export function referencesIn(fields: readonly Field[], data: unknown, above = ''): Reference[] {
  return fields.flatMap((field) => inField(field, asData(data), above))
}

function inField(field: Field, data: Data, above: string): Reference[] {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return asList(data[field.name]).flatMap((value) =>
        ofValue(field.relationTo, value, labelled(above, field)),
      )
    case 'richText':
      return inRichText(data[field.name], labelled(above, field))
    case 'array':
      return asRows(data[field.name]).flatMap((row) =>
        referencesIn(field.fields, row, labelled(above, field)),
      )
    case 'blocks':
      return asRows(data[field.name]).flatMap((row) => {
        const block = field.blocks.find(({ slug }) => slug === asData(row)['blockType'])
        return referencesIn(block?.fields ?? [], row, labelled(above, field))
      })
    case 'group':
      return referencesIn(field.fields, 'name' in field ? data[field.name] : data, above)
    case 'row':
    case 'collapsible':
      return referencesIn(field.fields, data, above)
    case 'tabs':
      return field.tabs.flatMap((tab) =>
        referencesIn(tab.fields, 'name' in tab && tab.name ? data[tab.name] : data, above),
      )
    default:
      return []
  }
}

const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [value]

function ofValue(relationTo: string | string[], value: unknown, label: string): Reference[] {
  const many = Array.isArray(relationTo)
  const id = idOf(many ? asData(value)['value'] : value)
  if (!id) return []
  return [{ collection: many ? String(asData(value)['relationTo']) : relationTo, id, label }]
}

/**
 * References inside a Lexical state: anything that names a collection and a value, whatever node holds it,
 * and every upload node. One without a collection shows a file all the same, so it counts as one.
 */
function inRichText(node: unknown, label: string): Reference[] {
  if (Array.isArray(node)) return node.flatMap((child) => inRichText(child, label))
  const record = asData(node)
  const id = idOf(record['value'])
  const named = record['relationTo']
  const collection = typeof named === 'string' ? named : record['type'] === 'upload' ? 'media' : ''
  const own = id && collection ? [{ collection, id, label }] : []
  return [...own, ...Object.values(record).flatMap((child) => inRichText(child, label))]
}
