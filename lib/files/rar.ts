import { decodeEntryName, MAX_ENTRIES, refuseBomb, refuseCount, refuseEntry } from './archives'
import { refuseEscape, refuseLocked } from './archives'
import type { ArchiveEntry } from './archives'
import { walkRar4 } from './rar4'
import { walkRar5 } from './rar5'
import type { FileSource } from './source'
import { damaged, pass, refuse } from './verdict'
import type { Finding } from './verdict'

/** What the walkers of both generations report, header by header. */
export type RarHeader =
  { kind: 'entry'; name: Uint8Array; unpacked: number } | { kind: 'locked' } | { kind: 'volume' }

const RAR5 = '526172211a070100'

function judgeEntry(archive: string, entry: ArchiveEntry) {
  return refuseEscape(archive, entry.name) ?? refuseEntry(archive, entry.name)
}

async function judgeHeaders(source: FileSource, name: string): Promise<Finding> {
  const head = await source.read(0, 8)
  const headers = head.toString('hex') === RAR5 ? walkRar5(source) : walkRar4(source)
  let entries = 0
  let unpacked = 0
  for await (const header of headers) {
    if (header.kind === 'locked') return refuseLocked(name)
    if (header.kind === 'volume') {
      return refuse(422, `“${name}”是分卷压缩包，请合成一个压缩包（不分卷）后上传。`)
    }
    entries += 1
    if (entries > MAX_ENTRIES) return refuseCount(name)
    unpacked += header.unpacked
    const refusal = judgeEntry(name, { ...header, name: decodeEntryName(header.name) })
    if (refusal) return refusal
  }
  if (entries === 0) return damaged(name)
  return refuseBomb(name, source.size, unpacked) ?? pass({ entries, unpackedBytes: unpacked })
}

/**
 * Takes a source that begins like a RAR (4 or 5) and its name; lists its headers without unpacking
 * and refuses passwords, volumes, programs, packets in packets, escaping paths and bombs.
 */
export async function judgeRar(source: FileSource, name: string): Promise<Finding> {
  try {
    return await judgeHeaders(source, name)
  } catch (error) {
    if (error instanceof RangeError) return damaged(name)
    throw error
  }
}
