import type { FileSource } from './source'

/** One box of ISO/IEC 14496-12: where it and its content lie, in bytes from the start of the file. */
export interface Box {
  /** Where its size and type stand. */
  at: number
  end: number
  start: number
  type: string
}

/** A long film in fragments has thousands of top boxes; more is an attack on the reader. */
const MAX_BOXES = 50_000

/**
 * Takes a source and a range; gives the boxes that stand in it side by side, reading their headers
 * only. Throws RangeError when a box ends outside the range (the file is cut off) or has no size.
 */
export async function* boxesIn(source: FileSource, from: number, to: number): AsyncGenerator<Box> {
  let position = from
  for (let count = 0; position + 8 <= to; count += 1) {
    if (count > MAX_BOXES) throw new RangeError('too many boxes')
    const header = await source.read(position, 16)
    const short = header.readUInt32BE(0)
    const long = short === 1 ? Number(header.readBigUInt64BE(8)) : short
    const headerSize = short === 1 ? 16 : 8
    const end = short === 0 ? to : position + long
    if (end > to || end < position + headerSize) throw new RangeError('box leaves its parent')
    yield { at: position, end, start: position + headerSize, type: header.toString('latin1', 4, 8) }
    position = end
  }
}

/** Takes a source, a parent and a path of types; gives the first box there, or null. */
export async function findBox(
  source: FileSource,
  parent: Box,
  path: string[],
): Promise<Box | null> {
  const [type, ...rest] = path
  for await (const box of boxesIn(source, parent.start, parent.end)) {
    if (box.type === type) return rest.length > 0 ? findBox(source, box, rest) : box
  }
  return null
}
