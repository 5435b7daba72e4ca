import { buffer } from 'node:stream/consumers'
import { fromBufferPromise, openPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { decodeEntryName, MAX_ENTRIES, refuseBomb, refuseCount, refuseEntry } from './archives'
import { refuseEscape, refuseLocked } from './archives'
import type { FileFormat } from './formats'
import type { FileSource } from './source'
import { damaged, pass, refuse } from './verdict'
import type { FileFacts, Refusal } from './verdict'

type ZipFormat = Extract<FileFormat, 'docx' | 'ofd' | 'pptx' | 'xlsx' | 'zip'>

export type ZipFinding = Refusal | { facts: FileFacts; format: ZipFormat; ok: true }

/** [Content_Types].xml names parts, it has no text: half a megabyte is a book of 5,000 parts. */
const MAX_CONTENT_TYPES = 1024 * 1024

const MAIN_PARTS: readonly (readonly [string, ZipFormat])[] = [
  ['wordprocessingml.document.main+xml', 'docx'],
  ['spreadsheetml.sheet.main+xml', 'xlsx'],
  ['presentationml.presentation.main+xml', 'pptx'],
  ['presentationml.slideshow.main+xml', 'pptx'],
]

function openZip(source: FileSource): Promise<ZipFile> {
  // Names are decoded here: yauzl would read Chinese ones as code page 437.
  const options = { autoClose: false, decodeStrings: false, lazyEntries: true } as const
  return typeof source.input === 'string'
    ? openPromise(source.input, options)
    : fromBufferPromise(source.input, options)
}

interface Directory {
  contentTypes: Entry | null
  names: string[]
  unpacked: number
}

async function readDirectory(zip: ZipFile, archive: string): Promise<Directory | Refusal> {
  if (zip.entryCount > MAX_ENTRIES) return refuseCount(archive)
  const found: Directory = { contentTypes: null, names: [], unpacked: 0 }
  for await (const entry of zip.eachEntry()) {
    const name = decodeEntryName(entry.fileNameRaw)
    const escape = refuseEscape(archive, name)
    if (escape) return escape
    if (entry.isEncrypted()) return refuseLocked(archive)
    if (name === '[Content_Types].xml') found.contentTypes = entry
    found.names.push(name)
    found.unpacked += entry.uncompressedSize
  }
  return refuseBomb(archive, zip.fileSize, found.unpacked) ?? found
}

async function officeFormat(zip: ZipFile, directory: Directory, archive: string) {
  const { contentTypes, names } = directory
  const macros = names.some((name) => /(^|\/)vbaProject\.bin$|\/macrosheets\//i.test(name))
  const oversized = (contentTypes?.uncompressedSize ?? 0) > MAX_CONTENT_TYPES
  if (!contentTypes || oversized) return damaged(archive)
  const xml = (await buffer(await zip.openReadStreamPromise(contentTypes))).toString('utf8')
  if (macros || /macroEnabled/i.test(xml)) return refuseMacros(archive)
  return MAIN_PARTS.find(([part]) => xml.includes(part))?.[1] ?? 'zip'
}

/** Takes a name; gives the refusal for a document that carries macros. */
export function refuseMacros(name: string): Refusal {
  return refuse(422, `“${name}”带有宏（可自动运行的代码），请另存为不带宏的文档后上传。`)
}

function judgePlainZip(directory: Directory, archive: string): null | Refusal {
  for (const name of directory.names) {
    const refusal = refuseEntry(archive, name)
    if (refusal) return refusal
  }
  return null
}

/**
 * Takes a source that begins like a zip and its name; gives which of our zip-based formats it is,
 * or a refusal (paths that escape, password, bomb, macros, programs inside). Only the directory
 * and [Content_Types].xml are read.
 */
export async function judgeZip(source: FileSource, name: string): Promise<ZipFinding> {
  let zip: null | ZipFile = null
  try {
    zip = await openZip(source)
    const directory = await readDirectory(zip, name)
    if ('ok' in directory) return directory
    const facts = { entries: directory.names.length, unpackedBytes: directory.unpacked }
    if (directory.names.includes('OFD.xml')) return { facts, format: 'ofd', ok: true }
    if (directory.contentTypes) {
      const format = await officeFormat(zip, directory, name)
      if (typeof format !== 'string') return format
      if (format !== 'zip') return { facts, format, ok: true }
    }
    const refusal = judgePlainZip(directory, name)
    return refusal ?? { ...pass(), facts, format: 'zip', ok: true }
  } catch {
    // yauzl's own sentences are English and name offsets; the file is simply not a sound zip.
    return damaged(name)
  } finally {
    zip?.close()
  }
}
