import { importsOf } from './imports'
import { placeOf } from './rooms'
import { codeOf, isTest } from './tree'
import type { Tree } from './tree'

/** Rooms that must run in a browser or without a database, whatever they pull in. */
const PURE = /^(?:components|themes|modules\/(?:model|schema|components))$/

/**
 * What does input or output, reads settings or needs a server. `node:url`, `node:crypto` and `node:net` compute only
 * (punycode, digests, addresses); models that use them are not sent to a browser.
 */
const IMPURE_PACKAGE =
  /^(?:node:(?!url$|crypto$|net$)|payload$|sharp$|@tus\/|@payloadcms\/(?:db-|next)|next\/(?:cache|headers|server)|server-only$|yauzl$)/
const IMPURE_FILE = /^lib\/(?:env|payload|cache\/|as$)/

/** Files of pure rooms that reach something impure, with the way there. */
export function purityFaults(tree: Tree): string[] {
  const files = new Map(codeOf(tree).map((file) => [file.replace(/\.(?:tsx?|mjs|js)$/, ''), file]))
  const wayToImpure = (file: string, seen: Set<string>): string[] | null => {
    seen.add(file)
    for (const { specifier, to, typeOnly } of importsOf(tree, file)) {
      if (typeOnly) continue
      if (to === null) {
        if (IMPURE_PACKAGE.test(specifier)) return [specifier]
        continue
      }
      if (IMPURE_FILE.test(to)) return [to]
      const next = files.get(to)
      if (next === undefined || seen.has(next)) continue
      const way = wayToImpure(next, seen)
      if (way) return [to, ...way]
    }
    return null
  }
  return [...files.values()]
    .filter((file) => !isTest(file) && PURE.test(placeOf(file).room))
    .flatMap((file) => {
      const way = wayToImpure(file, new Set())
      return way ? [`${file} must be pure and reaches ${way.join(' → ')}`] : []
    })
}
