import ts from 'typescript'
import { at, codeOf, visit } from './tree'
import type { Tree } from './tree'

const LOOKS_LIKE_A_TEST = /(?:\.(?:test|tests|spec|specs|e2e)\.[cm]?[jt]sx?$|(?:^|\/)__tests__\/)/
/** unit, integration (real database), browser. */
const KINDS = [
  /^(?!e2e\/).+(?<!\.int)\.test\.tsx?$/,
  /^(?!e2e\/).+\.int\.test\.ts$/,
  /^e2e\/.+\.spec\.ts$/,
]

const inTests = (file: string): boolean =>
  LOOKS_LIKE_A_TEST.test(file) || /^(?:tests|e2e)\//.test(file)

/** Files that look like tests and that no test command would run. */
export function kindFaults(tree: Tree): string[] {
  return codeOf(tree)
    .filter((file) => LOOKS_LIKE_A_TEST.test(file) && !KINDS.some((kind) => kind.test(file)))
    .map((file) => `${file}: tests are x.test.ts, x.int.test.ts or e2e/x.spec.ts`)
}

/** Tests that are switched off or alone. `skipIf` with its condition in sight is allowed. */
export function switchedOffFaults(tree: Tree): string[] {
  const faults: string[] = []
  for (const file of codeOf(tree).filter(inTests)) {
    const source = tree.syntax(file)
    visit(source, (node) => {
      if (!ts.isPropertyAccessExpression(node)) return
      const { expression, name } = node
      const isSwitch = /^(?:skip|only|todo|fails|fixme)$/.test(name.text)
      if (isSwitch && /^(?:it|test|describe|suite)(?:\.|$)/.test(expression.getText(source))) {
        faults.push(`${at(source, node)}: ${node.getText(source)}`)
      }
    })
  }
  return faults
}

function isWait(node: ts.Node, source: ts.SourceFile): boolean {
  if (ts.isImportDeclaration(node)) {
    return /^['"](?:node:)?timers\/promises['"]$/.test(node.moduleSpecifier.getText(source))
  }
  if (!ts.isCallExpression(node)) return false
  const called = node.expression.getText(source)
  if (/\.waitForTimeout$|^(?:sleep|delay|pause)$/.test(called)) return true
  // A timer that only ends a promise is a sleep; one that lets something happen is not.
  const [callback] = node.arguments
  return /(?:^|\.)setTimeout$/.test(called) && callback !== undefined && ts.isIdentifier(callback)
}

/** Tests that wait for time to pass instead of for what they test. */
export function sleepFaults(tree: Tree): string[] {
  const faults: string[] = []
  for (const file of codeOf(tree).filter(inTests)) {
    const source = tree.syntax(file)
    visit(source, (node) => {
      if (isWait(node, source)) faults.push(`${at(source, node)}: a test must not sleep`)
    })
  }
  return faults
}
