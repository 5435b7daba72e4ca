import type { ReactNode } from 'react'

import { cx } from '@/components/ui/cx'

import styles from './RichText.module.css'
import type { BodyNode } from './nodes'
import { textOf } from './nodes'

interface TableArgs {
  node: BodyNode
  nodesToJSX: (args: { nodes: BodyNode[] }) => ReactNode[]
}

/** Lexical's bits of `headerState`: the cell belongs to a head row, to a head column. */
const HEAD_ROW = 1
const HEAD_COLUMN = 2

const NUMBER = /^[\d\s,.，%‰+\-−–—]+$/u

function isHeadRow(row: BodyNode): boolean {
  const cells = row.children ?? []
  return cells.length > 0 && cells.every((cell) => ((cell.headerState ?? 0) & HEAD_ROW) !== 0)
}

function table({ node, nodesToJSX }: TableArgs) {
  const rows = node.children ?? []
  const firstBodyRow = rows.findIndex((row) => !isHeadRow(row))
  const headRows = firstBodyRow === -1 ? 0 : firstBodyRow
  return (
    <div
      className={styles.region}
      role="region"
      aria-label={node.caption ?? `表格 ${node.ordinal ?? 1}`}
      tabIndex={0}
    >
      <table>
        {node.caption && <caption>{node.caption}</caption>}
        {headRows > 0 && <thead>{nodesToJSX({ nodes: rows.slice(0, headRows) })}</thead>}
        <tbody>{nodesToJSX({ nodes: rows.slice(headRows) })}</tbody>
      </table>
    </div>
  )
}

function tablerow({ node, nodesToJSX }: TableArgs) {
  return <tr>{nodesToJSX({ nodes: node.children ?? [] })}</tr>
}

function spanOf(value: number | undefined): number | undefined {
  return value !== undefined && value > 1 ? value : undefined
}

function tablecell({ node, nodesToJSX }: TableArgs) {
  const words = nodesToJSX({ nodes: node.children ?? [] })
  const state = node.headerState ?? 0
  const spans = { colSpan: spanOf(node.colSpan), rowSpan: spanOf(node.rowSpan) }
  const text = textOf(node)
  const className = cx(/\d/.test(text) && NUMBER.test(text) && styles.number)
  // An empty corner cell heads nothing.
  if (state === 0 || text.trim() === '') {
    return (
      <td className={className} {...spans}>
        {words}
      </td>
    )
  }
  return (
    <th className={className} scope={state === HEAD_COLUMN ? 'row' : 'col'} {...spans}>
      {words}
    </th>
  )
}

/** Tables stand in a region that scrolls by itself and takes the keyboard (WCAG 2.1.1, 1.4.10). */
export const tableConverters = { table, tablerow, tablecell }
