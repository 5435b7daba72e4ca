export interface ByteRange {
  /** Last byte, inclusive. */
  end: number
  start: number
}

/**
 * Takes a Range header and the size in bytes; gives the one range asked for, `unsatisfiable` (416),
 * or null: no header, another unit, several ranges or a malformed one are answered with the whole
 * file, which RFC 9110, 14.2 allows and which cannot be used to make the server work.
 */
export function parseRange(
  header: null | string,
  size: number,
): 'unsatisfiable' | ByteRange | null {
  const match = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return null
  const first = match[1] ?? ''
  const last = match[2] ?? ''
  if (first === '') {
    const length = Number(last)
    if (length === 0 || size === 0) return 'unsatisfiable'
    return { end: size - 1, start: Math.max(0, size - length) }
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return null
  if (start >= size) return 'unsatisfiable'
  return { end: last === '' ? size - 1 : Math.min(Number(last), size - 1), start }
}
