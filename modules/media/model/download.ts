import type { DownloadView } from '@/components/ui/views'
import type { Media } from '@/payload-types'

import { fileHref } from './picture'

/** A file as pages offer it: address by id with its own name, type in capitals, size in bytes. */
export function downloadOf(file: Media): DownloadView {
  const name = file.originalName || file.filename || file.id
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1] ?? ''
  return {
    href: fileHref(file.id, name),
    name,
    type: extension.toUpperCase(),
    ...(file.filesize ? { size: file.filesize } : {}),
  }
}
