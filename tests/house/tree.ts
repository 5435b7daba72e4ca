import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** The files that a rule looks at: those of the repository, or a few planted ones in a test of the rule. */
export interface Tree {
  /** Every path from the root, with slashes, sorted. */
  paths: readonly string[]
  read: (file: string) => string
  /** The syntax of a TypeScript or JavaScript file; parsed once, no type checker. */
  syntax: (file: string) => ts.SourceFile
}

const SKIPPED = new Set([
  '.data',
  '.git',
  '.next',
  'coverage',
  'node_modules',
  'playwright-report',
  'screenshots',
  'test-results',
])

/** The tree below a folder, without what is installed, built or ignored. */
export function treeOf(root: string): Tree {
  const paths: string[] = []
  const walk = (folder: string): void => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = folder ? `${folder}/${entry.name}` : entry.name
      if (SKIPPED.has(entry.name)) continue
      if (entry.isDirectory()) walk(name)
      else if (entry.isFile()) paths.push(name)
    }
  }
  walk('')
  return treeFrom(paths, (file) => readFileSync(path.join(root, file), 'utf8'))
}

/** A tree of planted files, path → text. */
export function planted(files: Record<string, string>): Tree {
  return treeFrom(Object.keys(files), (file) => files[file] ?? '')
}

function treeFrom(paths: string[], read: Tree['read']): Tree {
  const parsed = new Map<string, ts.SourceFile>()
  const syntax = (file: string): ts.SourceFile => {
    const known = parsed.get(file)
    if (known) return known
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)
    parsed.set(file, source)
    return source
  }
  return { paths: [...paths].sort(), read, syntax }
}

const isCode = (file: string): boolean => /\.(?:tsx?|mjs|js)$/.test(file)

/** Written by a program, never by hand. */
export const isGenerated = (file: string): boolean =>
  /^(?:payload-types\.ts|next-env\.d\.ts|migrations\/(?:sqlite|mongodb)\/|app\/\(payload\)\/admin\/importMap\.js)/.test(
    file,
  )

/** Test files and what only they use; free of the borders between rooms. */
export const isTest = (file: string): boolean =>
  /^tests\//.test(file) || /\.(?:test|cases|fixture)\.tsx?$/.test(file)

/** All hand-written code. */
export function codeOf(tree: Tree): string[] {
  return tree.paths.filter((file) => isCode(file) && !isGenerated(file))
}

/** Visits every node of a file, parents first. */
export function visit(source: ts.SourceFile, look: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    look(node)
    ts.forEachChild(node, walk)
  }
  walk(source)
}

/** `file:line` of a node, as an editor opens it. */
export function at(source: ts.SourceFile, node: ts.Node): string {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
  return `${source.fileName}:${line + 1}`
}
