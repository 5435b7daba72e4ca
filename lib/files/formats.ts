/** What a file is for: decides its limit and how it is shown. */
export type FileKind = 'audio' | 'document' | 'picture' | 'video'

interface FormatFacts {
  kind: FileKind
  /** Chinese name for people. */
  label: string
  /** What we send as Content-Type; never what the browser declared. */
  mime: string
}

const office = 'application/vnd.openxmlformats-officedocument'

/** Every format the store takes, by its one canonical extension. Client-safe data. */
export const FORMATS = {
  avif: { kind: 'picture', label: 'AVIF 图片', mime: 'image/avif' },
  gif: { kind: 'picture', label: 'GIF 图片', mime: 'image/gif' },
  jpg: { kind: 'picture', label: 'JPG 图片', mime: 'image/jpeg' },
  png: { kind: 'picture', label: 'PNG 图片', mime: 'image/png' },
  webp: { kind: 'picture', label: 'WebP 图片', mime: 'image/webp' },
  csv: { kind: 'document', label: 'CSV 表格', mime: 'text/csv' },
  doc: { kind: 'document', label: 'Word 文档', mime: 'application/msword' },
  docx: { kind: 'document', label: 'Word 文档', mime: `${office}.wordprocessingml.document` },
  dps: { kind: 'document', label: 'WPS 演示', mime: 'application/wps-office.dps' },
  et: { kind: 'document', label: 'WPS 表格', mime: 'application/wps-office.et' },
  ofd: { kind: 'document', label: 'OFD 版式文件', mime: 'application/ofd' },
  pdf: { kind: 'document', label: 'PDF 文件', mime: 'application/pdf' },
  ppt: { kind: 'document', label: 'PowerPoint 演示', mime: 'application/vnd.ms-powerpoint' },
  pptx: {
    kind: 'document',
    label: 'PowerPoint 演示',
    mime: `${office}.presentationml.presentation`,
  },
  rar: { kind: 'document', label: 'RAR 压缩包', mime: 'application/vnd.rar' },
  txt: { kind: 'document', label: '文本文件', mime: 'text/plain' },
  vtt: { kind: 'document', label: '字幕文件', mime: 'text/vtt' },
  wps: { kind: 'document', label: 'WPS 文字', mime: 'application/wps-office.wps' },
  xls: { kind: 'document', label: 'Excel 表格', mime: 'application/vnd.ms-excel' },
  xlsx: { kind: 'document', label: 'Excel 表格', mime: `${office}.spreadsheetml.sheet` },
  zip: { kind: 'document', label: 'ZIP 压缩包', mime: 'application/zip' },
  mp3: { kind: 'audio', label: 'MP3 音频', mime: 'audio/mpeg' },
  mp4: { kind: 'video', label: 'MP4 视频', mime: 'video/mp4' },
} as const satisfies Record<string, FormatFacts>

export type FileFormat = keyof typeof FORMATS

/** Takes a format name from outside; gives whether it is one of ours. */
export function isFileFormat(value: string): value is FileFormat {
  return Object.hasOwn(FORMATS, value)
}

/** Takes a file name; gives its extension in lower case without the dot, `''` when it has none. */
export function extensionOf(name: string): string {
  const match = /\.([^./\\]+)$/.exec(name.trim())
  return match?.[1]?.toLowerCase() ?? ''
}

/** Takes a file name; gives the format its extension promises (`jpeg` is `jpg`), or null. */
export function formatByName(name: string): FileFormat | null {
  const extension = extensionOf(name)
  const canonical = extension === 'jpeg' || extension === 'jpe' ? 'jpg' : extension
  return isFileFormat(canonical) ? canonical : null
}
