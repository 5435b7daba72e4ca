import type { MongooseAdapter } from '@payloadcms/db-mongodb'

type Fields = Record<string, 1>

/**
 * Indexes that a collection cannot declare, because its list of relations is a table of its own on SQLite and may
 * stand in no compound index there: by collection. Rows of a topic by date (modules/content/queries/lists).
 */
const MORE: Record<string, Fields[]> = {
  placements: [{ topics: 1, live: 1, publishedAt: 1, createdAt: 1 }],
}

/**
 * Adds them to the declared ones, so that the check of the schema knows them too.
 * @param adapter changed in place and given back
 */
export function indexLists(adapter: MongooseAdapter): MongooseAdapter {
  const init = adapter.init
  adapter.init = async function initAndIndex(this: MongooseAdapter) {
    await init?.call(this)
    for (const [name, indexes] of Object.entries(MORE)) {
      const schema = this.collections[name]?.schema
      for (const fields of schema ? indexes : []) schema?.index(fields)
    }
  }
  return adapter
}
