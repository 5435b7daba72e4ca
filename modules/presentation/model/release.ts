/** Fields that say how a document came to be, not what it shows. */
const META = new Set([
  '_status',
  'changedBy',
  'createdAt',
  'deletedAt',
  'globalType',
  'id',
  'releasedAt',
  'releasedBy',
  'site',
  'updatedAt',
])

type Doc = Record<string, unknown>

/** Empty values mean the same however they are written: a form sends null where the store has nothing. */
function tidy(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(tidy)
  if (typeof value !== 'object') return value
  if ('id' in value && 'createdAt' in value) return (value as Doc)['id']
  const entries = Object.entries(value)
    .map(([key, one]) => [key, tidy(one)] as const)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => a.localeCompare(b))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** What a design document shows, without how it came to be. */
export const contentOf = (doc: Doc): Doc =>
  Object.fromEntries(Object.entries(doc).filter(([key]) => !META.has(key)))

/** Whether a change touches what the document shows. */
export function changesContent(before: Doc, data: Doc): boolean {
  return Object.entries(contentOf(data)).some(
    ([key, value]) => JSON.stringify(tidy(value)) !== JSON.stringify(tidy(before[key])),
  )
}
