import { stringify } from 'csv-stringify/sync'
import writeXlsx from 'write-excel-file/node'

/** Kinds of files a list is handed out as, with their media types. */
export const EXPORT_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type ExportFormat = keyof typeof EXPORT_TYPES

/** Characters with which a spreadsheet takes a cell for a formula (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u

/** A cell that a spreadsheet shows and never computes: what begins like a formula gets an apostrophe. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/**
 * A table as a file.
 * @param rows cells as text; the first row holds the names of the columns
 */
export async function tableFile(
  format: ExportFormat,
  rows: readonly (readonly string[])[],
): Promise<Buffer> {
  const safe = rows.map((row) => row.map(harmless))
  // Excel reads UTF-8 only where the file begins with a byte order mark.
  if (format === 'csv') return Buffer.from(stringify(safe, { bom: true }), 'utf8')
  const [head = [], ...body] = safe
  return writeXlsx(
    [
      head.map((value) => ({ fontWeight: 'bold' as const, type: String, value })),
      ...body.map((row) => row.map((value) => ({ type: String, value }))),
    ],
    { columns: head.map((_, index) => ({ width: index === 0 ? 60 : 18 })), sheet: '稿件' },
  ).toBuffer()
}
