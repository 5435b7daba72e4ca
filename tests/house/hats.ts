import ts from 'typescript'
import { placeOf } from './rooms'
import { at, codeOf, isTest, visit } from './tree'
import type { Tree } from './tree'

const METHODS = new Set([
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'restoreGlobalVersion',
  'restoreVersion',
  'update',
  'updateGlobal',
])

const isHat = (node: ts.Node, source: ts.SourceFile): boolean => {
  if (!ts.isSpreadAssignment(node)) return false
  const worn = node.expression
  if (ts.isIdentifier(worn)) return /^(?:hat|\w+Hat)$/.test(worn.text)
  return (
    ts.isCallExpression(worn) && /^as(?:Visitor|User|System)$/.test(worn.expression.getText(source))
  )
}

/** Local API calls without a hat: they would pass by access control (convention 7). */
export function hatFaults(tree: Tree): string[] {
  const faults: string[] = []
  for (const file of codeOf(tree).filter((one) => !isTest(one) && !/^(?:config|e2e)\//.test(one))) {
    const source = tree.syntax(file)
    visit(source, (node) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return
      const { expression, name } = node.expression
      if (!METHODS.has(name.text) || !/(?:^|\.)payload$/.test(expression.getText(source))) return
      const [options] = node.arguments
      const wears =
        options !== undefined &&
        ts.isObjectLiteralExpression(options) &&
        options.properties.some((property) => isHat(property, source))
      if (!wears) {
        faults.push(`${at(source, node)}: payload.${name.text} wears no hat (lib/as.ts)`)
      }
    })
  }
  return faults
}

/**
 * The database below the Local API knows neither hooks nor rights. Actions may write there (counters), guards
 * in access and hooks may read the stored row there, nobody else comes near it.
 */
export function rawDatabaseFaults(tree: Tree): string[] {
  const mayWrite = /^(?:modules\/(?:actions|jobs)|config|scripts|e2e\/fixtures)$/
  const mayRead = /^(?:modules\/(?:access|hooks)|access)$/
  const faults: string[] = []
  for (const file of codeOf(tree)) {
    const { room } = placeOf(file)
    if (isTest(file) || mayWrite.test(room)) continue
    const source = tree.syntax(file)
    visit(source, (node) => {
      if (!ts.isCallExpression(node)) return
      const method = /\bpayload\.db\.(\w+)$/.exec(node.expression.getText(source))?.[1]
      if (method === undefined || (mayRead.test(room) && /^(?:find|count)/.test(method))) return
      faults.push(`${at(source, node)}: ${room} must not call payload.db.${method}`)
    })
  }
  return faults
}
