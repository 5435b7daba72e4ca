import { formatFileSize } from '@/lib/fileSize'

import type { DownloadView } from '../views'

/** Kinds of files that people are told of before they open one; what a browser shows as a page is none. */
const FILES =
  /\.(pdf|ofd|docx?|xlsx?|pptx?|wps|et|dps|csv|txt|rtf|zip|rar|7z|mp3|mp4|odt|ods)(?:[?#]|$)/i

/**
 * Type and size of a file in the words of a link (portal.md section 1: attachments with type and size).
 * @returns such as `（PDF，1.2 MB）`, in English ` (PDF, 1.2 MB)`; '' for a file of unknown type and size
 */
export function fileFacts(file: Pick<DownloadView, 'size' | 'type'>, english = false): string {
  const size = file.size === undefined ? '' : formatFileSize(file.size, english)
  const facts = [file.type, size].filter(Boolean).join(english ? ', ' : '，')
  if (facts === '') return ''
  return english ? ` (${facts})` : `（${facts}）`
}

/**
 * The type of the file that an address names, in capitals; '' when it names none.
 * @param href path or web address
 */
export function fileTypeOf(href: string): string {
  return FILES.exec(href)?.[1]?.toUpperCase() ?? ''
}
