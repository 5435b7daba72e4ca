import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type RawTables = SQLiteAdapter['rawTables']

/**
 * Corrects the indexes of the tables that Payload makes for lists of texts, numbers and relations. Their rows
 * are read by parent; Payload's indexes do not serve that (3.90.2, measured at 300,000 items):
 * - `…_texts`, `…_numbers`: the index is (order, parent), so every read of one item scanned the whole table
 *   (67 ms). Now (parent, path, order).
 * - `…_rels`: the join of a condition such as "live on this site" could choose between parent, path and
 *   target, each of one column, and took the target: all items of a site for one item. Now (parent, path)
 *   names both; the indexes on order and path alone, which serve nothing, are left out.
 * @param tables Payload's abstract schema before it becomes drizzle's; changed in place
 */
export function indexByParent(tables: RawTables): void {
  for (const [name, table] of Object.entries(tables)) {
    const indexes = table.indexes ?? {}
    for (const [key, index] of Object.entries(indexes)) {
      if (/_(?:texts|numbers)$/.test(name) && String(index.on) === 'order,parent') {
        index.on = ['parent', 'path', 'order']
      }
      if (!name.endsWith('_rels')) continue
      if (index.on === 'parent') index.on = ['parent', 'path']
      else if (index.on === 'order' || index.on === 'path') delete indexes[key]
    }
  }
}
