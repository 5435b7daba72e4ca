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
/** Characters up to which a cell stays on one line, so that days and names do not break */
const SHORT_CELL = 8

const NUMBER = /^[+\-−]?[\d,，]*\.?\d+\s*[%‰]?$|^[-–—]+$/u

/** Columns of numbers stand on the right, their heads too; merged cells leave a table as it is. */
function markNumbers(rows: BodyNode[], headRows: number): BodyNode[] {
  const cellsOf = (row: BodyNode) => row.children ?? []
  if (rows.some((row) => cellsOf(row).some((cell) => spanOf(cell.colSpan) ?? spanOf(cell.rowSpan))))
    return rows
  const bodyRows = rows.slice(headRows)
  const columns = Math.max(0, ...rows.map((row) => cellsOf(row).length))
  const numeric = Array.from({ length: columns }, (_, column) => {
    const texts = bodyRows.map((row) => textOf(cellsOf(row)[column] ?? EMPTY).trim())
    return texts.some((text) => /\d/.test(text)) && texts.every((text) => NUMBER.test(text))
  })
  return rows.map((row) => ({
    ...row,
    children: cellsOf(row).map((cell, column) => ({ ...cell, numeric: numeric[column] })),
  }))
}

const EMPTY: BodyNode = { type: 'tablecell', version: 1 }

function isHeadRow(row: BodyNode): boolean {
  const cells = row.children ?? []
  return cells.length > 0 && cells.every((cell) => ((cell.headerState ?? 0) & HEAD_ROW) !== 0)
}

function table({ node, nodesToJSX }: TableArgs) {
  const stored = node.children ?? []
  const firstBodyRow = stored.findIndex((row) => !isHeadRow(row))
  const headRows = firstBodyRow === -1 ? 0 : firstBodyRow
  const rows = markNumbers(stored, headRows)
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
  const text = textOf(node).trim()
  const className = cx(node.numeric && styles.number, text.length <= SHORT_CELL && styles.short)
  // An empty corner cell heads nothing.
  if (state === 0 || text === '') {
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
