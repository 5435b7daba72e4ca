import path from 'node:path'
import ts from 'typescript'
import { importsOf } from './imports'
import { at, codeOf, isTest, visit } from './tree'
import type { Tree } from './tree'

/** Decisions are numbered once, without gaps, and named as a sentence. */
export function decisionFaults(tree: Tree): string[] {
  const names = tree.paths.flatMap((file) => /^docs\/adr\/([^/]+)$/.exec(file)?.[1] ?? [])
  const wrong = names.filter((name) => !/^\d{4}-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.test(name))
  const numbers = names.map((name) => name.slice(0, 4))
  return [
    ...wrong.map((name) => `docs/adr/${name}: the name is NNNN-decision-as-a-sentence.md`),
    ...numbers.flatMap((number, index) =>
      Number(number) === index + 1 ? [] : [`docs/adr/${names[index]}: number ${index + 1} is next`],
    ),
  ]
}

/** Relative links of the papers that lead nowhere. */
export function linkFaults(tree: Tree): string[] {
  const known = new Set(tree.paths.flatMap((file) => [file, ...parents(file)]))
  return tree.paths
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      [...tree.read(file).matchAll(/\]\((?!\w+:|#)(?<to>[^)\s#]+)[^)]*\)/g)].flatMap((match) => {
        const to = path.posix.join(path.posix.dirname(file), match.groups?.['to'] ?? '')
        return known.has(to.replace(/\/$/, ''))
          ? []
          : [`${file} links to ${to}, which is not there`]
      }),
    )
}

function parents(file: string): string[] {
  const folder = path.posix.dirname(file)
  return folder === '.' ? ['.'] : [folder, ...parents(folder)]
}

/** Values of `.env.example`, each with whether a comment explains it. */
export function environmentExample(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/^(?<name>[A-Z][A-Z0-9_]*)=(?<value>.*)$/gm)]
  return Object.fromEntries(
    pairs.map(({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? '']),
  )
}

/** IPv4 listeners of nginx that have no twin on [::], over all templates, configurations and generators. */
export function nginxFaults(tree: Tree): string[] {
  return tree.paths
    .filter((file) => /^deploy\//.test(file) && !isTest(file))
    .flatMap((file) => {
      const text = tree.read(file)
      const all = [
        ...text.matchAll(/\blisten (?!\[::\]:)(?<what>[^\s;'"`]+)(?<rest>[^;'"`\n]*[;'"`\n])/g),
      ]
      return all
        .filter(({ groups }) => {
          const port = (groups?.['what'] ?? '').replace(/^(?:\d+\.){3}\d+:|^\*:/, '')
          return (
            /^(?:\d|\$\{)/.test(port) && !text.includes(`listen [::]:${port}${groups?.['rest']}`)
          )
        })
        .map(([whole]) => `${file}: “${whole.trim()}” has no twin on [::]`)
    })
}

/** Paths of admin components (`/modules/x/admin/Panel#Panel`) that lead to no export. */
export function adminComponentFaults(tree: Tree): string[] {
  const faults: string[] = []
  for (const file of codeOf(tree).filter((one) => !isTest(one))) {
    const source = tree.syntax(file)
    visit(source, (node) => {
      if (!ts.isStringLiteralLike(node)) return
      const found =
        /^\/?(?<path>(?:modules|components|app|blocks|fields)\/[\w./-]+)#(?<name>\w+)$/.exec(
          node.text,
        )
      if (!found) return
      const { name = '', path: to = '' } = found.groups ?? {}
      const target = ['', '.tsx', '.ts', '/index.tsx', '/index.ts']
        .map((end) => `${to}${end}`)
        .find((one) => tree.paths.includes(one))
      if (!target) faults.push(`${at(source, node)}: ${to} is not there`)
      else if (
        !new RegExp(`export (?:async )?(?:function|const) ${name}\\b`).test(tree.read(target))
      ) {
        faults.push(`${at(source, node)}: ${target} does not export ${name}`)
      }
    })
  }
  return faults
}

const MATRIX = 'tests/access.matrix.int.test.ts'
/** Rows of the globals, which have no site and no documents. */
const GLOBALS = 'tests/access.globals.int.test.ts'

/** Slugs of all collections. */
function slugsOf(tree: Tree): string[] {
  return codeOf(tree)
    .filter((file) => /^collections\/[^/]+\/[A-Z]\w*\.ts$/.test(file))
    .flatMap(
      (file) => /^ {2}slug: '(?<slug>[a-z-]+)'/m.exec(tree.read(file))?.groups?.['slug'] ?? [],
    )
}

/** Collections without a row in the access matrix. The table may stand in files of tests/ that it imports. */
export function matrixFaults(tree: Tree): string[] {
  if (!tree.paths.includes(MATRIX)) return [`${MATRIX} is not there`]
  const files = [
    MATRIX,
    ...tree.paths.filter((file) => file === GLOBALS),
    ...importsOf(tree, MATRIX).flatMap(({ to }) =>
      to?.startsWith('tests/') ? tree.paths.filter((file) => file === `${to}.ts`) : [],
    ),
  ]
  const named = new Set<string>()
  for (const file of files) {
    visit(tree.syntax(file), (node) => {
      if (
        ts.isPropertyAssignment(node) &&
        (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))
      ) {
        named.add(node.name.text)
        if (ts.isStringLiteral(node.initializer)) named.add(node.initializer.text)
      }
    })
  }
  return slugsOf(tree)
    .filter((slug) => !named.has(slug))
    .map((slug) => `${slug} has no row in ${MATRIX}`)
}
