import { fileTypeFromBuffer } from 'file-type'
import { judgeCfb } from './cfb'
import { isFileFormat } from './formats'
import type { FileFormat } from './formats'
import { judgeMp3 } from './mp3'
import { judgeMp4 } from './mp4'
import { judgePdf } from './pdf'
import { judgeRar } from './rar'
import type { FileSource } from './source'
import { refuse } from './verdict'
import type { FileFacts, Finding, Refusal } from './verdict'
import { judgeZip } from './zip'

/** What the content is: one of ours (the names it may honestly carry), or something foreign. */
export type Detection =
  Refusal | { facts: FileFacts; foreign: string; formats: FileFormat[]; ok: true }

function named(formats: FileFormat[], finding: Finding): Detection {
  return finding.ok ? { facts: finding.facts, foreign: '', formats, ok: true } : finding
}

function foreign(extension: string): Detection {
  return { facts: {}, foreign: extension, formats: [], ok: true }
}

/** AVIF may put `mif1` first and name itself among the compatible brands only. */
function brandsOf(head: Buffer): string[] {
  const end = Math.min(head.readUInt32BE(0), head.length)
  return head.toString('latin1', 8, Math.max(8, end)).match(/.{4}/gs) ?? []
}

async function detectFamily(source: FileSource, name: string, head: Buffer) {
  const brands = brandsOf(head)
  if (brands.includes('avif') || brands.includes('avis'))
    return named(['avif'], { facts: {}, ok: true })
  if (brands.some((brand) => /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand)))
    return foreign('heic')
  if (brands[0] === 'qt  ') return foreign('mov')
  return named(['mp4'], await judgeMp4(source, name))
}

/**
 * Takes a source, its name and its first 4,100 bytes; gives which container with a strong
 * signature it is (zip, OLE2, PDF, RAR, MP4 family), judged by what it contains, or null.
 */
export async function detectContainer(
  source: FileSource,
  name: string,
  head: Buffer,
): Promise<Detection | null> {
  const magic = head.toString('latin1', 0, 8)
  if (/^PK(?:\x03\x04|\x05\x06)/.test(magic)) {
    const finding = await judgeZip(source, name)
    return finding.ok ? named([finding.format], finding) : finding
  }
  if (magic === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') {
    const finding = await judgeCfb(source, name)
    return finding.ok ? named(finding.formats, finding) : finding
  }
  if (magic.startsWith('%PDF-')) return named(['pdf'], await judgePdf(source, name))
  if (magic.startsWith('Rar!\x1a\x07')) return named(['rar'], await judgeRar(source, name))
  if (magic.slice(4) === 'ftyp') return detectFamily(source, name, head)
  return null
}

/** A zip is read from its end, so any file may be one as well. */
async function isZipToo(source: FileSource): Promise<boolean> {
  const tail = await source.read(Math.max(0, source.size - 2048), 2048)
  return tail.includes('PK\x05\x06', 0, 'latin1')
}

/**
 * Takes a source, its name and its first 4,100 bytes; gives what the library `file-type` sees in the
 * head, or null. Some of its signatures are two letters long ("BM"), so texts are not asked here.
 */
export async function detectBySignature(
  source: FileSource,
  name: string,
  head: Buffer,
): Promise<Detection | null> {
  const isTagged = head.toString('latin1', 0, 3) === 'ID3'
  const type = isTagged ? { ext: 'mp3' } : await fileTypeFromBuffer(head)
  if (!type) return null
  if (type.ext === 'mp3') return named(['mp3'], await judgeMp3(source, name))
  if (type.ext === 'apng') return named(['png'], { facts: {}, ok: true })
  if (!isFileFormat(type.ext)) return foreign(type.ext)
  if (await isZipToo(source)) {
    return refuse(422, `“${name}”既是图片又是压缩包，请用看图软件另存后上传。`)
  }
  return named([type.ext], { facts: {}, ok: true })
}
