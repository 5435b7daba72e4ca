import type { RarHeader } from './rar'
import type { FileSource } from './source'

/* Block layout: technote.txt of RAR 4.20 (little endian). */
const MAIN = 0x73
const FILE = 0x74
const END = 0x7b
const UNSIGNED_32 = 2 ** 32

function fileHeader(block: Buffer, flags: number): { header: RarHeader; packed: number } {
  const large = (flags & 0x100) !== 0
  const packed = block.readUInt32LE(7) + (large ? block.readUInt32LE(32) * UNSIGNED_32 : 0)
  const unpacked = block.readUInt32LE(11) + (large ? block.readUInt32LE(36) * UNSIGNED_32 : 0)
  const start = large ? 40 : 32
  const field = block.subarray(start, start + block.readUInt16LE(26))
  // With flag 0x200 the plain name ends at a NUL and a packed Unicode form follows.
  const nul = field.indexOf(0)
  const name = nul === -1 ? field : field.subarray(0, nul)
  const locked = (flags & 0x04) !== 0
  return { header: locked ? { kind: 'locked' } : { kind: 'entry', name, unpacked }, packed }
}

/** Takes a source with a RAR 4 signature; gives its headers. Throws RangeError when cut off. */
export async function* walkRar4(source: FileSource): AsyncGenerator<RarHeader> {
  let position = 7
  while (position + 7 <= source.size) {
    const start = await source.read(position, 7)
    const type = start.readUInt8(2)
    const flags = start.readUInt16LE(3)
    const length = start.readUInt16LE(5)
    if (length < 7 || type < 0x72 || type > END) throw new RangeError('not a RAR block')
    if (type === END) return
    const block = await source.read(position, length)
    if (type === MAIN && (flags & 0x80) !== 0) yield { kind: 'locked' }
    if (type === MAIN && (flags & 0x01) !== 0) yield { kind: 'volume' }
    position += length
    if (type === FILE) {
      const { header, packed } = fileHeader(block, flags)
      yield header
      position += packed
    } else if ((flags & 0x8000) !== 0) {
      position += block.readUInt32LE(7)
    }
  }
}
