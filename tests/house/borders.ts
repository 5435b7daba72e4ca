import { importsOf } from './imports'
import type { Import } from './imports'
import { placeOf, STREETS, tierOf } from './rooms'
import type { Place } from './rooms'
import { codeOf, isTest } from './tree'
import type { Tree } from './tree'

/** Files that stand in no room: the contract everybody may name as a type, and styles. */
const isFree = ({ to, typeOnly }: Import): boolean =>
  to === null || to.endsWith('.css') || (to === 'payload-types' && typeOnly)

function matches(rule: string, from: Place, target: Place, typeOnly: boolean): boolean {
  if (rule.startsWith('type:')) return typeOnly && matches(rule.slice(5), from, target, typeOnly)
  const [whose, door] = rule.split(':')
  if (door === undefined) return target.room === rule
  if (target.room !== `modules/${door}` || target.module === null) return false
  if (whose === 'any') return true
  const isOwn = target.module === from.module
  if (whose === 'own') return isOwn
  const [mine, theirs] = [tierOf(from.module ?? ''), tierOf(target.module)]
  return mine !== null && theirs !== null && theirs < mine
}

/** Imports that the table of rooms does not allow, one sentence each. */
export function borderFaults(tree: Tree): string[] {
  return codeOf(tree)
    .filter((file) => !isTest(file))
    .flatMap((file) => {
      const from = placeOf(file)
      const streets = STREETS[from.room]
      if (!streets) return [`${file} stands in no room of tests/house/rooms.ts`]
      return importsOf(tree, file)
        .filter((one) => !isFree(one))
        .filter((one) => {
          const target = placeOf(one.to ?? '')
          return !streets.some((rule) => matches(rule, from, target, one.typeOnly))
        })
        .map((one) => `${one.at} imports ${one.to}; ${from.room} may import ${streets.join(', ')}`)
    })
}

/** Modules that the tiers do not know: each gets its tier when it is made. */
export function tierFaults(tree: Tree): string[] {
  const modules = tree.paths.flatMap((file) => /^modules\/([^/]+)\//.exec(file)?.[1] ?? [])
  return [...new Set(modules)]
    .filter((module) => tierOf(module) === null)
    .map((module) => `modules/${module} has no tier in tests/house/rooms.ts`)
}

/** Collections refer to each other by slug: only index.ts imports them. Helpers of one folder may be shared in it. */
export function collectionFaults(tree: Tree): string[] {
  const isCollection = (file: string): boolean => /^collections\/[^/]+\/[A-Z]/.test(file)
  const folder = (file: string): string => file.slice(0, file.lastIndexOf('/'))
  return codeOf(tree)
    .filter((file) => /^collections\/.+\//.test(file) && !isTest(file))
    .flatMap((file) => importsOf(tree, file))
    .filter(
      ({ from, to }) =>
        to?.startsWith('collections/') && (isCollection(to) || folder(to) !== folder(from)),
    )
    .map(({ at, to }) => `${at} imports ${to}; collections name each other by slug`)
}

/** Every room of collections has its room of behaviour and the reverse; some rooms own no collection. */
export function pairFaults(tree: Tree): string[] {
  const without = new Set(['dashboards', 'assessment'])
  const rooms = (parent: string): Set<string> =>
    new Set(
      tree.paths.flatMap((file) => {
        const [first, second, third] = file.split('/')
        return first === parent && second !== undefined && third !== undefined ? second : []
      }),
    )
  const [declared, behaving] = [rooms('collections'), rooms('modules')]
  return [
    ...[...declared]
      .filter((room) => !behaving.has(room))
      .map((room) => `collections/${room} has no modules/${room}`),
    ...[...behaving]
      .filter((room) => !declared.has(room) && !without.has(room))
      .map((room) => `modules/${room} has no collections/${room}`),
  ]
}
