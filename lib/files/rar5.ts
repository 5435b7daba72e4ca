import type { RarHeader } from './rar'
import type { FileSource } from './source'

/* Layout: https://www.rarlab.com/technote.htm (RAR 5.0 archive format). */
const MAIN = 1
const FILE = 2
const ENCRYPTION = 4
const END = 5
/** The format's own bound of a header (2 MB). */
const MAX_HEADER = 2 * 1024 * 1024

/** Reads the variable-length integers of one header in order. Throws RangeError at its end. */
class Fields {
  at = 0
  readonly data: Buffer

  constructor(data: Buffer) {
    this.data = data
  }

  number(): number {
    let value = 0
    for (let index = 0; index < 8; index += 1) {
      const byte = this.data.readUInt8(this.at)
      this.at += 1
      value += (byte & 0x7f) * 2 ** (7 * index)
      if (byte < 0x80) return value
    }
    throw new RangeError('integer too long')
  }

  skip(count: number): void {
    this.at += count
  }
}

function fileHeader(fields: Fields, extraSize: number): RarHeader {
  const flags = fields.number()
  const unpacked = fields.number()
  fields.number()
  fields.skip((flags & 2 ? 4 : 0) + (flags & 4 ? 4 : 0))
  fields.number()
  fields.number()
  const length = fields.number()
  const name = fields.data.subarray(fields.at, fields.at + length)
  if (name.length < length) throw new RangeError('name cut off')
  return isLocked(fields.data.subarray(fields.data.length - extraSize), extraSize)
    ? { kind: 'locked' }
    : { kind: 'entry', name, unpacked }
}

/** Extra record 1 is the encryption of one file. */
function isLocked(extra: Buffer, extraSize: number): boolean {
  const fields = new Fields(extra)
  while (extraSize > 0 && fields.at < extra.length) {
    const size = fields.number()
    const next = fields.at + size
    if (fields.number() === 1) return true
    fields.at = next
  }
  return false
}

/** Takes a source with a RAR 5 signature; gives its headers. Throws RangeError when cut off. */
export async function* walkRar5(source: FileSource): AsyncGenerator<RarHeader> {
  let position = 8
  while (position < source.size) {
    const size = new Fields(await source.read(position + 4, 4))
    const length = size.number()
    if (length === 0 || length > MAX_HEADER) throw new RangeError('not a RAR header')
    const start = position + 4 + size.at
    const fields = new Fields(await source.read(start, length))
    const type = fields.number()
    const flags = fields.number()
    const extraSize = flags & 1 ? fields.number() : 0
    const dataSize = flags & 2 ? fields.number() : 0
    if (type === END) return
    if (type === ENCRYPTION) yield { kind: 'locked' }
    if (type === MAIN && (fields.number() & 1) !== 0) yield { kind: 'volume' }
    if (type === FILE) yield fileHeader(fields, extraSize)
    position = start + length + dataSize
  }
}
