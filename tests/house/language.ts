import ts from 'typescript'
import { at, codeOf, isGenerated, isTest, visit } from './tree'
import type { Tree } from './tree'

/** Uses of the type `any`. */
export function anyFaults(tree: Tree): string[] {
  const faults: string[] = []
  for (const file of codeOf(tree)) {
    const source = tree.syntax(file)
    visit(source, (node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) faults.push(`${at(source, node)}: any`)
    })
  }
  return faults
}

const SUPPRESSION =
  /(?:\/\/|\/\*)\s*(?<what>eslint-disable(?:-next-line|-line)?|prettier-ignore|@ts-(?:expect-error|ignore|nocheck))(?<rest>[^\n]*)/g

/** ESLint's reason stands behind `--`, the others' behind the directive; a word is no reason. */
function excuse(what: string, rest: string): boolean {
  const text = rest.replace(/\*\/.*$/, '').trim()
  if (what.startsWith('eslint')) return (text.split('--')[1] ?? '').trim().length >= 10
  return text.replace(/^[:—-]+/, '').trim().length >= 10
}

/** Suppressions of ESLint, Prettier and TypeScript that give no reason, and the blunt ones that never may. */
export function suppressionFaults(tree: Tree): string[] {
  return codeOf(tree).flatMap((file) => {
    const text = tree.read(file)
    if (!/eslint-disable|prettier-ignore|@ts-/.test(text)) return []
    const source = tree.syntax(file)
    const quoted: [number, number][] = []
    visit(source, (node) => {
      if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) {
        quoted.push([node.getStart(source), node.end])
      }
    })
    return [...text.matchAll(SUPPRESSION)]
      .filter((match) => !quoted.some(([from, to]) => match.index >= from && match.index < to))
      .flatMap((match) => {
        const { rest = '', what = '' } = match.groups ?? {}
        const line = text.slice(0, match.index).split('\n').length
        if (/ignore$|nocheck$/.test(what) && what.startsWith('@ts')) {
          return [`${file}:${line}: ${what} is never used; @ts-expect-error with a reason is`]
        }
        return excuse(what, rest) ? [] : [`${file}:${line}: ${what} without a reason`]
      })
  })
}

/** Next, Payload and the tools ask for a default export here, nobody else does. */
const DEMANDS_DEFAULT =
  /^(?:app\/.+\/(?:page|layout|template|loading|error|not-found|default|global-error|route|sitemap|robots|opengraph-image)\.tsx?|app\/[^/]+\.tsx?|[^/]+\.config\.(?:ts|mjs)|lib\/cache\/handler\.ts|tests\/helpers\/\w+\.ts|e2e\/(?:support\/)?\w+\.ts)$/

/** Default exports where nobody demands one. */
export function defaultExportFaults(tree: Tree): string[] {
  const faults: string[] = []
  for (const file of codeOf(tree).filter((one) => !DEMANDS_DEFAULT.test(one))) {
    const source = tree.syntax(file)
    for (const statement of source.statements) {
      const isDefault =
        ts.isExportAssignment(statement) ||
        (ts.canHaveModifiers(statement) &&
          ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword))
      if (isDefault) faults.push(`${at(source, statement)}: default export`)
    }
  }
  return faults
}

/** Longest file in lines; the root configuration stays a list of what it composes (conventions 4). */
const MAX_LINES = 300
const BUDGETS: Readonly<Record<string, number>> = { 'payload.config.ts': 80 }

/** Files over their budget of lines; generated ones and data are free. */
export function budgetFaults(tree: Tree): string[] {
  return tree.paths
    .filter((file) => /\.(?:tsx?|mjs|css)$/.test(file) && !isGenerated(file))
    .flatMap((file) => {
      const lines = tree.read(file).replace(/\n$/, '').split('\n').length
      const budget = BUDGETS[file] ?? MAX_LINES
      return lines > budget ? [`${file} has ${lines} lines, ${budget} are allowed`] : []
    })
}

const hasExport = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword) ?? false)

const isFunction = (node: ts.Expression | undefined): boolean =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node))

/** Exported functions of lib, access and modules that say nothing about themselves. */
export function docstringFaults(tree: Tree): string[] {
  const faults: string[] = []
  for (const file of codeOf(tree)) {
    if (isTest(file) || !/^(?:lib|access|modules\/[^/]+\/(?!components))/.test(file)) continue
    const source = tree.syntax(file)
    for (const statement of source.statements) {
      if (!hasExport(statement)) continue
      const declares =
        ts.isFunctionDeclaration(statement) ||
        (ts.isVariableStatement(statement) &&
          statement.declarationList.declarations.some((one) => isFunction(one.initializer)))
      if (declares && ts.getJSDocCommentsAndTags(statement).length === 0) {
        faults.push(`${at(source, statement)}: exported function without a docstring`)
      }
    }
  }
  return faults
}
