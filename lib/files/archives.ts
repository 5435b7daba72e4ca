import { extensionOf } from './formats'
import { isArchiveExtension, isProgramExtension } from './programs'
import { refuse } from './verdict'
import type { Refusal } from './verdict'

/** More entries than any honest attachment has; a list this long is an attack on the reader. */
export const MAX_ENTRIES = 10_000
/** Deflate of office XML reaches about 30:1 and of empty sheets about 100:1; bombs begin at 1000:1. */
const MAX_RATIO = 200
/** Below this a high ratio does no harm. */
const RATIO_FLOOR = 64 * 1024 * 1024
/** Nothing a citizen should have to unpack is larger (bytes). */
const MAX_UNPACKED = 8 * 1024 ** 3

export interface ArchiveEntry {
  name: string
  /** Unpacked size in bytes as the directory states it. */
  unpacked: number
}

/**
 * Takes a raw entry name; gives it as text: UTF-8 when it is that, else GB18030, which Windows and
 * WPS in Chinese write without any flag.
 */
export function decodeEntryName(raw: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(raw)
    } catch {
      // The next encoding is tried.
    }
  }
  return Buffer.from(raw).toString('latin1')
}

/** Takes an entry name; gives whether unpacking it may write outside the chosen folder. */
function escapesFolder(name: string): boolean {
  const parts = name.split(/[\\/]/)
  return name.includes('\0') || /^[\\/]|^[a-z]:/i.test(name) || parts.includes('..')
}

/** Takes archive name and entry; gives the refusal for a path that leaves the folder, or null. */
export function refuseEscape(archive: string, entry: string): null | Refusal {
  return escapesFolder(entry)
    ? refuse(422, `压缩包“${archive}”里的路径“${entry}”会写到别的文件夹，请重新打包后上传。`)
    : null
}

/** Takes archive name and entry; gives the refusal for programs and packed packets, or null. */
export function refuseEntry(archive: string, entry: string): null | Refusal {
  // Windows ignores dots and spaces at the end of a name: "a.exe. " runs.
  const extension = extensionOf(entry.replace(/[. ]+$/, ''))
  if (isProgramExtension(extension)) {
    return refuse(422, `压缩包“${archive}”里有程序、脚本或带宏的文件“${entry}”，请去掉后重新打包。`)
  }
  if (isArchiveExtension(extension)) {
    return refuse(
      422,
      `压缩包“${archive}”里还套着压缩包“${entry}”，无法检查，请解开后重新打成一层。`,
    )
  }
  return null
}

/** Takes archive name, its size on disk and what it claims to unpack to (bytes); bomb or null. */
export function refuseBomb(archive: string, packed: number, unpacked: number): null | Refusal {
  const absurd = unpacked > RATIO_FLOOR && unpacked / Math.max(packed, 1) > MAX_RATIO
  return absurd || unpacked > MAX_UNPACKED
    ? refuse(413, `“${archive}”解开后大得不合常理，疑似压缩炸弹，请分成几个文件重新打包。`)
    : null
}

/** Takes archive name; gives the refusal for too many entries. */
export function refuseCount(archive: string): Refusal {
  return refuse(413, `“${archive}”里的文件超过 ${MAX_ENTRIES} 个，请分成几个压缩包上传。`)
}

/** Takes archive name; gives the refusal for a password. */
export function refuseLocked(archive: string): Refusal {
  return refuse(422, `“${archive}”设了密码，公众打不开，也无法检查，请去掉密码后重新上传。`)
}
