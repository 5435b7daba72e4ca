// @ts-check
/**
 * `node --import ./scripts/typescript.mjs x.ts`: the program's modules without Next and without a bundler. Node
 * strips the types by itself; this adds the alias `@/`, file names without an ending, and the type imports that
 * Payload writes into migrations as if they were values. Measured: the configuration is loaded in 2.1 s; by tsx
 * 4.22 in 12 s, most of it spent on resolving the packages.
 */
import { existsSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url).href
const migrations = new URL('migrations/', root).href
const ENDINGS = ['.ts', '.tsx', '/index.ts']

/**
 * The file a specifier of the program means; null for packages.
 * @param {string} specifier
 * @param {string | undefined} parent
 */
function ownFile(specifier, parent) {
  if (specifier === '@payload-config') return new URL('payload.config.ts', root).href
  const aliased = specifier.startsWith('@/')
  const relative = specifier.startsWith('.') && parent && !parent.includes('/node_modules/')
  if (!aliased && !relative) return null
  const url = aliased ? new URL(specifier.slice(2), root) : new URL(specifier, parent)
  const path = fileURLToPath(url)
  return url.href + (ENDINGS.find((ending) => existsSync(path + ending)) ?? '')
}

registerHooks({
  load(url, context, next) {
    if (!url.startsWith(migrations) || !url.endsWith('.ts')) return next(url, context)
    const source = readFileSync(new URL(url), 'utf8')
    const typed = source.replace(/^import [^]*?from/gm, (clause) =>
      clause.replace(/\bMigrate(?:Up|Down)Args\b/g, 'type $&'),
    )
    return { format: 'module-typescript', shortCircuit: true, source: typed }
  },
  resolve(specifier, context, next) {
    return next(ownFile(specifier, context.parentURL) ?? specifier, context)
  },
})
