import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type RawTables = SQLiteAdapter['rawTables']

/**
 * Corrects the indexes of the tables that Payload makes for lists of texts, numbers and relations. Their rows
 * are read by parent; Payload's indexes do not serve that (3.90.2, measured at 300,000 items):
 * - `…_texts`, `…_numbers`: the index is (order, parent), so every read of one item scanned the whole table
 *   (67 ms). Now (parent, path, order).
 * - `…_rels`: for one item "live on this site" SQLite could take the index of the parent or that of the target,
 *   one column each, and took the target: all items of the site. Now (target, parent) names both. The indexes
 *   on order and path alone, which serve nothing, are left out.
 * @param tables Payload's abstract schema before it becomes drizzle's; changed in place
 */
export function indexByParent(tables: RawTables): void {
  for (const [name, { indexes = {} }] of Object.entries(tables)) {
    const isList = /_(?:texts|numbers)$/.test(name)
    if (!isList && !name.endsWith('_rels')) continue
    for (const [key, index] of Object.entries(indexes)) {
      const columns = [index.on].flat()
      const [first = ''] = columns
      if (isList) {
        if (columns.join() === 'order,parent') index.on = ['parent', 'path', 'order']
      } else if (first === 'parent') index.on = ['parent', 'path', 'order']
      else if (first === 'order' || first === 'path') delete indexes[key]
      else if (!index.unique) index.on = [...columns, 'parent']
    }
  }
}
