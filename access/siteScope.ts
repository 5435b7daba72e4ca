import type {
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  CollectionSlug,
  Field,
  PayloadRequest,
} from 'payload'

import { RuleError } from '@/lib/errors'
import { idOf } from '@/lib/ids'

import { referencesIn } from './references'
import type { Reference } from './references'

type Doc = Record<string, unknown>

const KNOWN = 'sitesOfDocuments'

/** Whether documents of a collection belong to one site. */
function isSiteBound(req: PayloadRequest, collection: string): boolean {
  const fields = req.payload.collections[collection as CollectionSlug]?.config.flattenedFields ?? []
  return fields.some((field) => field.name === 'site' && field.type === 'relationship')
}

/** MongoDB fails on a text that cannot be an id instead of finding nothing. */
const isId = (req: PayloadRequest, id: string): boolean =>
  req.payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id)

/**
 * The sites that documents belong to; a document never changes its site, so found ones are kept on the
 * request. One query per collection at most, in the transaction of the request.
 * @returns by id the site, or null for documents of no site (sources, sites); missing documents are left out
 */
export async function sitesOfDocuments(
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  if (!Object.hasOwn(req.payload.collections, collection)) return new Map()
  const all = (req.context[KNOWN] ??= new Map()) as Map<string, Map<string, string | null>>
  const known = all.get(collection) ?? new Map<string, string | null>()
  all.set(collection, known)
  const asked = [...new Set(ids)].filter((id) => !known.has(id) && isId(req, id))
  if (asked.length > 0) {
    const { docs } = await req.payload.db.find<Doc>({
      collection: collection as CollectionSlug,
      limit: asked.length,
      pagination: false,
      req,
      where: { id: { in: asked } },
      ...(isSiteBound(req, collection) ? { select: { site: true } } : { select: {} }),
    })
    for (const doc of docs) known.set(String(doc['id']), idOf(doc['site']))
  }
  return known
}

/** A document of a site says which, and stays there (CONTEXT.md, site): 422 else. */
export const keepSite: CollectionBeforeValidateHook = ({ data, operation, originalDoc }) => {
  const before = operation === 'update' ? idOf((originalDoc as Doc | undefined)?.['site']) : null
  const asked = (data as Doc | undefined)?.['site']
  const after = asked === undefined ? idOf((originalDoc as Doc | undefined)?.['site']) : idOf(asked)
  if (!after) throw new RuleError('请先选择站点，再保存。')
  if (before && after !== before) {
    throw new RuleError('内容不能改属另一个站点；要在别的站点显示，请使用共享。')
  }
  return data as Doc
}

const keyOf = ({ collection, id }: Reference): string => `${collection} ${id}`

/**
 * Refuses references to documents of other sites and to missing ones, also in drafts and autosaves, whoever
 * writes. References the document already held stay: a purged picture must not stop a withdrawal.
 * @param fields the fields of the collection
 * @param mayCross whether the row stands for something shared from another site
 */
export function keepReferences(
  fields: readonly Field[],
  mayCross: (row: Doc) => boolean = () => false,
): CollectionBeforeChangeHook {
  return async ({ data, operation, originalDoc, req }) => {
    const row = { ...(originalDoc as Doc | undefined), ...(data as Doc) }
    if (mayCross(row)) return data as Doc
    const site = idOf(row['site'])
    const held = new Set(operation === 'update' ? referencesIn(fields, originalDoc).map(keyOf) : [])
    const asked = referencesIn(fields, data).filter((reference) => !held.has(keyOf(reference)))
    for (const collection of new Set(asked.map((reference) => reference.collection))) {
      const ofIt = asked.filter((reference) => reference.collection === collection)
      const owners = await sitesOfDocuments(
        req,
        collection,
        ofIt.map(({ id }) => id),
      )
      const bound = isSiteBound(req, collection)
      const wrong = ofIt.find(({ id }) => !owners.has(id) || (bound && owners.get(id) !== site))
      if (wrong) {
        throw new RuleError(`“${wrong.label}”引用的内容不属于本站或已不存在，请改选本站的内容。`)
      }
    }
    return data as Doc
  }
}
