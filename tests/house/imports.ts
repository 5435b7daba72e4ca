import path from 'node:path'
import ts from 'typescript'
import { at, visit } from './tree'
import type { Tree } from './tree'

/** One import, re-export, dynamic import or import type of a file. */
export interface Import {
  /** `file:line` */
  at: string
  from: string
  /** Path from the root without extension, or null for a package. */
  to: string | null
  /** Name as written, e.g. `next/cache` */
  specifier: string
  typeOnly: boolean
}

const stem = (file: string): string => file.replace(/\.(?:d\.ts|tsx?|mjs|js)$/, '')

function target(specifier: string, from: string, files: ReadonlySet<string>): string | null {
  if (!specifier.startsWith('.') && !specifier.startsWith('@/')) return null
  const joined = specifier.startsWith('@/')
    ? specifier.slice(2)
    : path.posix.join(path.posix.dirname(from), specifier)
  const to = stem(joined)
  return files.has(`${to}/index`) ? `${to}/index` : to
}

function namesOf(node: ts.Node): { specifier: string; typeOnly: boolean } | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const { importClause, moduleSpecifier } = node
    const named = importClause?.namedBindings
    const everyNameIsAType =
      importClause !== undefined &&
      !importClause.name &&
      named !== undefined &&
      ts.isNamedImports(named) &&
      named.elements.length > 0 &&
      named.elements.every((element) => element.isTypeOnly)
    return {
      specifier: moduleSpecifier.text,
      typeOnly:
        importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || Boolean(everyNameIsAType),
    }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    if (!ts.isStringLiteral(node.moduleSpecifier)) return null
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument
    return ts.isStringLiteral(literal) ? { specifier: literal.text, typeOnly: true } : null
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments
    if (argument && ts.isStringLiteral(argument)) {
      return { specifier: argument.text, typeOnly: false }
    }
  }
  return null
}

interface Known {
  stems: ReadonlySet<string>
  imports: Map<string, Import[]>
}

const asked = new WeakMap<Tree, Known>()

function knownOf(tree: Tree): Known {
  const kept = asked.get(tree) ?? { imports: new Map(), stems: new Set(tree.paths.map(stem)) }
  asked.set(tree, kept)
  return kept
}

/** What a file imports, in the order of the text. */
export function importsOf(tree: Tree, file: string): Import[] {
  const { imports, stems } = knownOf(tree)
  const known = imports.get(file)
  if (known) return known
  const source = tree.syntax(file)
  const found: Import[] = []
  visit(source, (node) => {
    const names = namesOf(node)
    if (!names) return
    const to = target(names.specifier, file, stems)
    found.push({ ...names, at: at(source, node), from: file, to })
  })
  imports.set(file, found)
  return found
}
