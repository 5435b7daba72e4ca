import type { Collection, Document } from 'mongodb'

/** What a query examines. */
export interface Examined {
  keys: number
  documents: number
}

/** A reading command as mongoose sends it. */
export interface Question {
  filter: Document
  sort: Record<string, number>
  /** 0: all */
  limit: number
}

type Key = Record<string, number>
type Clause = [field: string, condition: unknown]
type Store = Pick<Collection, 'countDocuments' | 'find' | 'indexes'>

/** Indexes that are tried for a query. */
const TRIED = 3

const RANGE = new Set(['$gt', '$gte', '$lt', '$lte', '$in'])

/**
 * How many keys and documents MongoDB examines for a query, counted from what the bounds of the indexes hold.
 * For servers whose `explain` does not say: the stand-in of the tests takes no index as soon as a filter names
 * `$and`, under which Payload puts every condition (`{a: 1}` is an IXSCAN there and `{$and: [{a: 1}]}` a COLLSCAN;
 * MongoDB brings both into one form before it plans), and its `executionStats` ignore limit and sort.
 *
 * The rules are those of MongoDB's documentation (equality, sort, range): an index is walked between the bounds of
 * its leading equalities and one range; where what follows the equalities is the sort, the walk ends as soon as
 * `limit` documents match the rest of the filter, else all between the bounds are read and sorted. Of the indexes
 * with the most bounds the one with the fewest keys counts, as in the trial of MongoDB's planner.
 */
export async function examinedByBounds(store: Store, question: Question): Promise<Examined> {
  const indexes = (await store.indexes()) as { key: Key }[]
  const walks = indexes.flatMap(({ key }) => walkOf(key, question) ?? [])
  if (walks.length === 0) return { documents: await store.countDocuments({}), keys: 0 }
  walks.sort((a, b) => b.bounds.length - a.bounds.length || Number(b.sorted) - Number(a.sorted))
  const tried = await Promise.all(
    walks.slice(0, TRIED).map((walk) => keysOf(store, question, walk)),
  )
  const keys = Math.min(...tried)
  return { documents: keys, keys }
}

interface Walk {
  bounds: Clause[]
  /** The order of the index, in the direction of the sort. */
  order: Key
  /** Whether the walk gives the order that is asked for. */
  sorted: boolean
}

/** The conditions that all hold, with nested `$and` brought to one level; `$or` and the like are no bounds. */
export function clausesOf(filter: Document): Clause[] {
  return Object.entries(filter).flatMap(([name, value]): Clause[] =>
    name === '$and' ? (value as Document[]).flatMap(clausesOf) : [[name, value]],
  )
}

const operatorsOf = (condition: unknown): Document | null =>
  typeof condition === 'object' &&
  condition !== null &&
  Object.keys(condition).length > 0 &&
  Object.keys(condition).every((name) => name.startsWith('$'))
    ? condition
    : null

function isEquality([, condition]: Clause): boolean {
  const operators = operatorsOf(condition)
  if (!operators) return true
  if ('$eq' in operators) return true
  return Array.isArray(operators['$in']) && operators['$in'].length === 1
}

const isRange = ([, condition]: Clause): boolean =>
  Object.keys(operatorsOf(condition) ?? { none: 0 }).every((name) => RANGE.has(name))

/** How an index would be walked for a question; null when it serves neither filter nor sort. */
export function walkOf(key: Key, { filter, sort }: Question): Walk | null {
  const clauses = clausesOf(filter)
  const fields = Object.keys(key)
  const bounds: Clause[] = []
  let at = 0
  for (; at < fields.length; at += 1) {
    const equal = clauses.find((clause) => clause[0] === fields[at] && isEquality(clause))
    if (!equal) break
    bounds.push(equal)
  }
  const ranges = clauses.filter((clause) => clause[0] === fields[at] && isRange(clause))
  const bound = new Set(bounds.map(([field]) => field))
  const wanted = Object.entries(sort).filter(([field]) => !bound.has(field))
  const rest = fields.slice(at, at + wanted.length)
  const turned = (field: string, direction: number) => (key[field] === direction ? 1 : -1)
  const turns = new Set(wanted.map(([field, direction]) => turned(field, direction)))
  const sorted = wanted.every(([field], n) => rest[n] === field) && turns.size <= 1
  if (bounds.length === 0 && ranges.length === 0 && !(sorted && wanted.length > 0)) return null
  const turn = sorted ? ([...turns][0] ?? 1) : 1
  const order = Object.fromEntries(fields.map((field) => [field, (key[field] ?? 1) * turn]))
  return { bounds: [...bounds, ...ranges], order, sorted }
}

async function keysOf(store: Store, { filter, limit }: Question, walk: Walk): Promise<number> {
  const between = allOf(walk.bounds)
  if (!walk.sorted || limit === 0) return store.countDocuments(between)
  const ids = async (where: Document, most: number) =>
    (
      await store
        .find(where, { limit: most, projection: { _id: 1 }, sort: walk.order as Record<string, 1> })
        .toArray()
    ).map((row) => String(row._id))
  const matching = await ids(filter, limit)
  // Every document between the bounds fits the rest of the filter, as mostly: no more are walked.
  const first = await ids(between, limit)
  if (first.join() === matching.join()) return first.length
  const last = matching.length === limit ? matching.at(-1) : undefined
  const walked = await ids(between, 0)
  return last === undefined ? walked.length : walked.indexOf(last) + 1
}

/** One condition for all; without `$and`, which the stand-in answers by a walk through the collection. */
function allOf(clauses: readonly Clause[]): Document {
  const named = Map.groupBy(clauses, ([field]) => field)
  if ([...named.values()].every((same) => same.length === 1)) return Object.fromEntries(clauses)
  return { $and: clauses.map(([field, condition]) => ({ [field]: condition })) }
}
