import { formatFileSize } from '@/lib/fileSize'
import { FORMATS, formatByName } from '@/lib/files/formats'
import type { FileFormat, FileKind } from '@/lib/files/formats'

/** Constants and pure functions of the media room. Client-safe. */

export type MediaKind = FileKind

const MB = 1024 ** 2

export const MEDIA_KINDS = ['picture', 'document', 'audio', 'video'] as const satisfies MediaKind[]

export const KIND_LABELS: Record<MediaKind, string> = {
  audio: '音频',
  document: '附件',
  picture: '图片',
  video: '视频',
}

/** The same in English, for the admin's second language. */
export const KIND_LABELS_EN: Record<MediaKind, string> = {
  audio: 'Audio',
  document: 'Document',
  picture: 'Picture',
  video: 'Video',
}

/** Largest upload per kind in bytes; the limit itself is still allowed. */
export type MediaLimits = Record<MediaKind, number>

/** Defaults of issue 4, Build item 5; the settings of the platform override them per kind. */
export const DEFAULT_LIMITS: MediaLimits = {
  audio: 200 * MB,
  document: 200 * MB,
  picture: 30 * MB,
  video: 2 * 1024 * MB,
}

/** No setting goes beyond it (bytes). */
export const LARGEST_LIMIT = 16 * 1024 * MB

/** Takes what the settings say (bytes, any kind may be missing); gives limits for every kind. */
export function limitsWith(overrides: Partial<Record<MediaKind, null | number>> = {}): MediaLimits {
  const limits = { ...DEFAULT_LIMITS }
  for (const kind of MEDIA_KINDS) {
    const value = overrides[kind]
    if (typeof value === 'number' && value > 0) limits[kind] = value
  }
  return limits
}

/** What the settings of the platform say, in megabytes; the names of the global `media-settings`. */
export type LimitSettings = Partial<Record<`${MediaKind}MB`, null | number>>

/** Takes the settings; gives limits in bytes for every kind. */
export function limitsFrom(settings: LimitSettings): MediaLimits {
  const bytes = (kind: MediaKind): number => (settings[`${kind}MB`] ?? 0) * MB
  return limitsWith(Object.fromEntries(MEDIA_KINDS.map((kind) => [kind, bytes(kind)])))
}

/** Takes a kind; gives the formats (canonical extensions) it consists of. */
export function formatsOf(kind: MediaKind): FileFormat[] {
  return Object.entries(FORMATS)
    .filter(([, facts]) => facts.kind === kind)
    .map(([format]) => formatByName(`x.${format}`))
    .filter((format) => format !== null)
}

/** Takes a file name; gives the kind its extension belongs to, or null when we do not take it. */
export function kindByName(name: string): MediaKind | null {
  const format = formatByName(name)
  return format ? FORMATS[format].kind : null
}

/** Takes a file name; gives what stands beside its link: `PDF 文件`, or `文件` for strangers. */
export function typeLabel(name: string): string {
  const format = formatByName(name)
  return format ? FORMATS[format].label : '文件'
}

/**
 * Takes kind, size in bytes, limits and the file's name; gives null when it fits, else the Chinese
 * sentence that goes with status 413. One byte over is over.
 */
export function checkSize(
  kind: MediaKind,
  bytes: number,
  name: string,
  limits: MediaLimits = DEFAULT_LIMITS,
): null | string {
  const limit = limits[kind]
  if (bytes <= limit) return null
  const how = kind === 'document' ? '请压缩或拆分后再上传。' : '请压缩后再上传。'
  const over = formatFileSize(bytes - limit)
  return `“${name}”超过${KIND_LABELS[kind]}的上限 ${formatFileSize(limit)}（多出 ${over}），${how}`
}
