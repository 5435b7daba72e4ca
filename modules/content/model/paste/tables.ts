import { Collector, note } from './collector'
import type { Block, Cell } from './content'
import { isHidden } from './styles'
import type { Styles } from './styles'
import { marksOf } from './looks'
import { walkChildren } from './walk'
import type { Context } from './walk'

/** A cell of the source at its first place in the grid. */
interface Source {
  blocks: Block[]
  head: boolean
  hidden: boolean
}

type Grid = (Source | null)[][]

/** Spreadsheets merge to the end of the sheet; nothing that is read has more columns. */
const MAX_COLUMNS = 200

const spanOf = (element: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Number.parseInt(element.getAttribute(name) ?? '1', 10) || 1, 1), 1000)

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
}

/** Columns that `col` elements hide: no display or no width. */
function hiddenColumns(table: Element, styleOf: (element: Element) => Styles): Set<number> {
  const hidden = new Set<number>()
  let column = 0
  for (const col of table.querySelectorAll('col')) {
    if (col.closest('table') !== table) continue
    const span = Number.parseInt(col.getAttribute('span') ?? '1', 10) || 1
    const styles = styleOf(col)
    const width = (styles.get('width') ?? col.getAttribute('width') ?? '').trim()
    if (isHidden(styles) || /^0(?:\.0+)?(?:p[tx])?$/.test(width)) {
      for (let at = column; at < Math.min(column + span, MAX_COLUMNS); at += 1) hidden.add(at)
    }
    column += span
  }
  return hidden
}

function readCell(cell: Element, styles: Styles, context: Context): Source {
  const out = new Collector()
  const marks = marksOf(cell, styles, context.marks, () => undefined)
  const inside = { ...context, marks, pre: false }
  walkChildren(cell, out, inside)
  out.flush(inside)
  const head = cell.localName === 'th' || cell.closest('thead') !== null
  return { blocks: out.blocks, head, hidden: isHidden(styles) }
}

function place(grid: Grid, row: number, cell: Element, source: Source, styles: Styles): void {
  const line = (grid[row] ??= [])
  let column = 0
  while (line[column] !== undefined) column += 1
  // Words that only run over into the empty cells beside them are not merged (`mso-ignore: colspan`).
  const merged = !/colspan/.test(styles.get('mso-ignore') ?? '')
  const columns = spanOf(cell, 'colspan')
  for (let down = 0; down < spanOf(cell, 'rowspan') && row + down < grid.length; down += 1) {
    for (let right = 0; right < columns && column + right < MAX_COLUMNS; right += 1) {
      const target = (grid[row + down] ??= [])
      target[column + right] ??= merged || right === 0 ? source : null
    }
  }
}

const isEmpty = (source: Source | null | undefined): boolean =>
  !source || source.blocks.length === 0

/** Indices that are left when what is hidden goes, and what is empty at the end. */
function shown(
  count: number,
  hides: (at: number) => boolean,
  empty: (at: number) => boolean,
): number[] {
  const left = Array.from({ length: count }, (_, at) => at).filter((at) => !hides(at))
  while (left.length > 0 && empty(left.at(-1) ?? 0)) left.pop()
  return left
}

function isBoldCell({ blocks }: Source): boolean {
  return blocks.every(
    (block) =>
      block.kind === 'text' &&
      block.content.every((one) => one === 'break' || one.marks.includes('strong')),
  )
}

/** Rows at the top whose every word is bold are head rows, unless the whole table is bold. */
function headRows(grid: Grid, rows: readonly number[], columns: readonly number[]): number {
  const first = rows.findIndex((row) =>
    columns.some((column) => {
      const source = grid[row]?.[column]
      return source && !source.head && !isEmpty(source) && !isBoldCell(source)
    }),
  )
  return first
}

/**
 * Reads a table: cells in their grid, merged ones with their spans; what the source hides is left out and noted; a
 * table of one cell is layout and gives what is in it.
 * @param table the element
 * @param context for the words in its cells
 */
export function tableOf(table: Element, context: Context): Block[] {
  const { clipboard } = context
  const { styleOf } = clipboard.sheet
  const elements = rowsOf(table)
  const grid: Grid = elements.map(() => [])
  elements.forEach((row, at) => {
    for (const cell of row.children) {
      if (!/^t[dh]$/.test(cell.localName)) continue
      const styles = styleOf(cell)
      place(grid, at, cell, readCell(cell, styles, context), styles)
    }
  })
  const width = Math.max(0, ...grid.map((row) => row.length))
  const byCol = hiddenColumns(table, styleOf)
  const column = (at: number): Source[] => grid.flatMap((row) => (row[at] ? [row[at]] : []))
  const hidesColumn = (at: number): boolean =>
    byCol.has(at) || (column(at).length > 0 && column(at).every(({ hidden }) => hidden))
  const hidesRow = (at: number): boolean => {
    const row = elements[at]
    return row !== undefined && isHidden(styleOf(row))
  }
  const rows = shown(grid.length, hidesRow, (at) => (grid[at] ?? []).every(isEmpty))
  const columns = shown(width, hidesColumn, (at) => column(at).every(isEmpty))
  const hiddenCount = (count: number, hides: (at: number) => boolean): number =>
    Array.from({ length: count }, (_, at) => at).filter(hides).length
  for (
    let n = hiddenCount(width, hidesColumn) + hiddenCount(grid.length, hidesRow);
    n > 0;
    n -= 1
  ) {
    note(clipboard, 'hiddenCells')
  }
  return blocksOf(grid, rows, columns)
}

function blocksOf(grid: Grid, rows: readonly number[], columns: readonly number[]): Block[] {
  const heads = Math.max(headRows(grid, rows, columns), 0)
  const seen = new Set<Source>()
  const lines = rows.map((row, line) =>
    columns.flatMap((column): Cell[] => {
      const source = grid[row]?.[column]
      if (!source) return [{ blocks: [], columns: 1, head: line < heads, rows: 1 }]
      if (seen.has(source)) return []
      seen.add(source)
      return [
        {
          blocks: source.hidden ? [] : source.blocks,
          columns: columns.filter((one) => grid[row]?.[one] === source).length,
          head: source.head || line < heads,
          rows: rows.filter((one) => grid[one]?.[column] === source).length,
        },
      ]
    }),
  )
  const only = lines.length === 1 && lines[0]?.length === 1 ? lines[0][0] : undefined
  if (only) return only.blocks
  return lines.length === 0 || columns.length === 0 ? [] : [{ kind: 'table', rows: lines }]
}
