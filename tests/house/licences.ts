import ts from 'typescript'
import { importsOf } from './imports'
import { placeOf } from './rooms'
import { at, codeOf, isTest, visit } from './tree'
import type { Tree } from './tree'

interface Licence {
  specifier: RegExp
  holders: RegExp
  reason: string
}

/** Packages that only one place may import. */
const LICENCES: readonly Licence[] = [
  {
    specifier: /^@payload-config$/,
    holders: /^(?:lib\/payload\.ts|app\/\(payload\)\/|scripts\/[^/]+\.ts)/,
    reason:
      '@payload-config is for lib/payload.ts, the mount in app/(payload) and entries in scripts/',
  },
  {
    specifier: /^next\/cache$/,
    holders: /^lib\/cache\//,
    reason: 'next/cache is imported by lib/cache alone',
  },
  {
    specifier: /^(?:@payloadcms\/(?:db-|drizzle)|@libsql\/|libsql$|drizzle-|mongodb$|mongoose)/,
    holders: /^(?:config\/database(?:\.ts|\/)|migrations\/|scripts\/bench(?:\.ts|\/))/,
    reason: 'database packages are imported by config/database and migrations alone',
  },
  {
    specifier: /^server-only$/,
    holders: /^(?:lib\/payload\.ts|modules\/[^/]+\/loaders(?:\.ts|\/))/,
    reason: 'server-only throws in plain Node: loaders and lib/payload.ts alone',
  },
]

/** Packages that have no business in a room, since the Payload CLI, seeds and tests load it without Next. */
const WITHOUT_NEXT =
  /^(?:lib|access|fields|collections|config|seed|scripts|modules\/(?:model|schema|access|queries|actions|hooks|endpoints|jobs|inner))$/
const WITHOUT_REACT =
  /^(?:lib|access|fields|collections|config|seed|modules\/(?:model|schema|access|queries|actions|hooks|endpoints|jobs|inner))$/

/** Imports without a licence, one sentence each. */
export function licenceFaults(tree: Tree): string[] {
  return codeOf(tree)
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      importsOf(tree, file).flatMap(({ at: where, specifier }) => {
        const { room } = placeOf(file)
        const broken = LICENCES.filter(
          (one) => one.specifier.test(specifier) && !one.holders.test(file),
        ).map(({ reason }) => `${where}: ${reason}`)
        if (
          /^next(?:\/|$)/.test(specifier) &&
          WITHOUT_NEXT.test(room) &&
          !/^lib\/cache\//.test(file)
        ) {
          broken.push(`${where}: ${room} is loaded without Next and must not import ${specifier}`)
        }
        if (/^react(?:-dom)?(?:\/|$)/.test(specifier) && WITHOUT_REACT.test(room)) {
          broken.push(`${where}: ${room} must not import ${specifier}`)
        }
        return broken
      }),
    )
}

/** lib/env.ts reads the environment; the bootstrap, which has no modules yet, hands it on as it is. */
const READS_ENVIRONMENT =
  /^(?:lib\/env\.ts|scripts\/bootstrap(?:\.mjs|\/)|playwright\.config\.ts|e2e\/)/

/** Next replaces this name while it builds, so it must stand there as it is; it is no setting. */
const BUILD_CONSTANT = /^process\.env(?:\.NEXT_RUNTIME|\['NEXT_RUNTIME'\])$/

/** Reads of `process.env` outside lib/env.ts. */
export function environmentFaults(tree: Tree): string[] {
  const faults: string[] = []
  for (const file of codeOf(tree)) {
    if (isTest(file) || READS_ENVIRONMENT.test(file)) continue
    const source = tree.syntax(file)
    visit(source, (node) => {
      if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return
      if (!/^process(?:\.env|\['env'\])$/.test(node.getText(source))) return
      const whole = node.parent.getText(source)
      // Handed on to a child process unread.
      if (/^scripts\//.test(file) && ts.isSpreadAssignment(node.parent)) return
      if (file === 'instrumentation.ts' && BUILD_CONSTANT.test(whole)) return
      faults.push(`${at(source, node)}: the environment is read in lib/env.ts alone`)
    })
    for (const one of importsOf(tree, file)) {
      if (/^(?:node:)?process$/.test(one.specifier)) {
        faults.push(`${one.at}: the environment is read in lib/env.ts alone`)
      }
    }
  }
  return faults
}
