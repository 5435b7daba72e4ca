import type { CollectionConfig, CollectionSlug, Config, Payload, PayloadRequest } from 'payload'

export type Row = Record<string, unknown> & { id: string }
type Where = Record<string, unknown>
type Req = Partial<PayloadRequest>

/**
 * The Local API without the types generated for the program's own collections, for tests that
 * bring collections of their own.
 */
export type LooseApi = {
  create: (args: { collection: string; data: object; req?: Req; draft?: boolean }) => Promise<Row>
  update: (args: { collection: string; id: string; data: object; req?: Req }) => Promise<Row>
  delete: (args: { collection: string; id: string; req?: Req }) => Promise<Row>
  find: (args: {
    collection: string
    where?: Where
    limit?: number
    depth?: number
    req?: Req
  }) => Promise<{ docs: Row[]; totalDocs: number }>
  count: (args: { collection: string; where?: Where; req?: Req }) => Promise<{ totalDocs: number }>
  countVersions: (args: { collection: string; where?: Where }) => Promise<{ totalDocs: number }>
}

/** The Local API of a Payload whose collections have no generated types. */
export function loose(payload: Payload): LooseApi {
  return payload as unknown as LooseApi
}

export type SmallOptions = {
  /** Makes `parents.title` NOT NULL: on SQLite a change that rebuilds the table. */
  titleRequired?: boolean
  /** A column more, which is no rebuild. */
  note?: boolean
  hooks?: CollectionConfig['hooks']
}

/** A config with every kind of dependent row: child, version, array row, relation row. */
export function smallConfig(db: Config['db'], options: SmallOptions = {}): Config {
  return {
    secret: 'for tests only, for tests only, 123',
    db,
    telemetry: false,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    collections: [
      { slug: 'labels', fields: [{ name: 'name', type: 'text', unique: true }] },
      {
        slug: 'parents',
        versions: true,
        fields: [
          { name: 'title', type: 'text', required: options.titleRequired ?? false },
          {
            name: 'labels',
            type: 'relationship',
            relationTo: 'labels' as CollectionSlug,
            hasMany: true,
          },
          { name: 'links', type: 'array', fields: [{ name: 'address', type: 'text' }] },
          ...(options.note ? [{ name: 'note', type: 'text' } as const] : []),
        ],
      },
      {
        slug: 'children',
        versions: { drafts: true },
        hooks: options.hooks ?? {},
        fields: [
          { name: 'title', type: 'text' },
          { name: 'count', type: 'number' },
          { name: 'parent', type: 'relationship', relationTo: 'parents' as CollectionSlug },
        ],
      },
    ],
  }
}
