import type { FileFormat } from './formats'
import { refuseLocked } from './archives'
import type { FileSource } from './source'
import { contains } from './scan'
import { damaged, refuse } from './verdict'
import type { FileFacts, Refusal } from './verdict'
import { refuseMacros } from './zip'

/*
 * OLE2 compound files (doc, xls, ppt and their WPS twins), read by [MS-CFB]: only the header, the
 * directory and the first sector of the main stream, whatever the size of the file.
 */

export type CfbFinding = Refusal | { facts: FileFacts; formats: FileFormat[]; ok: true }

const END = 0xfffffffa
/** 32 entries or fewer per sector: 8,000 names are more than any document has. */
const MAX_DIRECTORY_SECTORS = 2_000
const HEADER_DIFAT = 109

interface DirectoryEntry {
  name: string
  size: number
  start: number
}

interface Volume {
  header: Buffer
  sectorSize: number
  source: FileSource
}

/** Throws RangeError where the file is cut off. */
async function sector(volume: Volume, index: number): Promise<Buffer> {
  const data = await volume.source.read((index + 1) * volume.sectorSize, volume.sectorSize)
  if (data.length < volume.sectorSize) throw new RangeError('sector cut off')
  return data
}

async function fatSectorAt(volume: Volume, index: number): Promise<number> {
  if (index < HEADER_DIFAT) return volume.header.readUInt32LE(0x4c + index * 4)
  const perSector = volume.sectorSize / 4 - 1
  let next = volume.header.readUInt32LE(0x44)
  let rest = index - HEADER_DIFAT
  while (rest >= perSector && next < END) {
    next = (await sector(volume, next)).readUInt32LE(perSector * 4)
    rest -= perSector
  }
  return next < END ? (await sector(volume, next)).readUInt32LE(rest * 4) : next
}

async function following(volume: Volume, index: number): Promise<number> {
  const perSector = volume.sectorSize / 4
  const fat = await sector(volume, await fatSectorAt(volume, Math.floor(index / perSector)))
  return fat.readUInt32LE((index % perSector) * 4)
}

async function readDirectory(volume: Volume): Promise<DirectoryEntry[]> {
  const entries: DirectoryEntry[] = []
  let index = volume.header.readUInt32LE(0x30)
  for (let count = 0; index < END; count += 1) {
    if (count > MAX_DIRECTORY_SECTORS) throw new RangeError('directory chain without end')
    const data = await sector(volume, index)
    for (let at = 0; at + 128 <= data.length; at += 128) {
      const nameBytes = data.readUInt16LE(at + 64)
      if (data[at + 66] === 0 || nameBytes < 2 || nameBytes > 64) continue
      entries.push({
        name: data.toString('utf16le', at, at + nameBytes - 2),
        size: data.readUInt32LE(at + 120),
        start: data.readUInt32LE(at + 116),
      })
    }
    index = await following(volume, index)
  }
  return entries
}

/** Streams below 4,096 bytes lie in the mini stream; no real main stream is that short. */
async function headOf(volume: Volume, entry: DirectoryEntry): Promise<Buffer> {
  return entry.size >= 4096 ? sector(volume, entry.start) : Buffer.alloc(0)
}

/** [MS-DOC] 2.5.2: FibBase.fEncrypted is bit 8 of the flags at offset 10. */
function wordIsLocked(head: Buffer): boolean {
  return head.length > 12 && (head.readUInt16LE(10) & 0x0100) !== 0
}

/** [MS-XLS] 2.4.117: a FilePass record near the start means an encrypted workbook. */
function excelIsLocked(head: Buffer): boolean {
  for (let at = 0; at + 4 <= head.length; at += 4 + head.readUInt16LE(at + 2)) {
    if (head.readUInt16LE(at) === 0x2f) return true
  }
  return false
}

/** [MS-PPT] 2.4.10: VBAInfoContainer with its atom; PowerPoint keeps macros in no directory. */
const POWERPOINT_MACROS = Buffer.from('0f00ff031400000002000004 0c000000'.replace(' ', ''), 'hex')

async function judgeEntries(volume: Volume, entries: DirectoryEntry[], name: string) {
  const find = (...wanted: string[]) => entries.find((entry) => wanted.includes(entry.name))
  if (find('EncryptedPackage', 'EncryptionInfo', 'EncryptedSummary')) return refuseLocked(name)
  if (find('_VBA_PROJECT', '_VBA_PROJECT_CUR', 'VBA')) return refuseMacros(name)
  const word = find('WordDocument')
  if (word) {
    return wordIsLocked(await headOf(volume, word))
      ? refuseLocked(name)
      : (['doc', 'wps'] satisfies FileFormat[])
  }
  const excel = find('Workbook', 'Book')
  if (excel) {
    return excelIsLocked(await headOf(volume, excel))
      ? refuseLocked(name)
      : (['xls', 'et'] satisfies FileFormat[])
  }
  if (find('PowerPoint Document')) {
    return (await contains(volume.source, POWERPOINT_MACROS))
      ? refuseMacros(name)
      : (['ppt', 'dps'] satisfies FileFormat[])
  }
  return refuse(415, `文件“${name}”不是 Word、Excel、PowerPoint 或 WPS 文档，请另存为 PDF 后上传。`)
}

/**
 * Takes a source that begins with the compound-file signature and its name; gives the formats it
 * may honestly be called (doc or wps, xls or et, ppt or dps), or a refusal (macros, password).
 */
export async function judgeCfb(source: FileSource, name: string): Promise<CfbFinding> {
  try {
    const header = await source.read(0, 512)
    const volume = { header, sectorSize: header.readUInt16LE(0x1e) === 12 ? 4096 : 512, source }
    const entries = await readDirectory(volume)
    const answer = await judgeEntries(volume, entries, name)
    return Array.isArray(answer) ? { facts: {}, formats: answer, ok: true } : answer
  } catch (error) {
    // Reads past the end of a cut-off file end here.
    if (error instanceof RangeError) return damaged(name)
    throw error
  }
}
