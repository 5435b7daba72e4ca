import { refusalOf } from '@/components/admin/refusal'

/** Where pictures are sent and for which site. */
export interface UploadTarget {
  /** Address of Payload's REST API, for example `/api` */
  api: string
  site: string | null
}

/** A file with the description that the source gave it. */
export interface PictureUpload {
  file: File
  alt: string
}

/**
 * Uploads one picture into the media of a site.
 * @returns the id of the new media row, or the server's sentence; null for a sentence when it gave none
 */
export async function uploadPicture(
  { alt, file }: PictureUpload,
  { api, site }: UploadTarget,
): Promise<{ id: string } | { message: string | null }> {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt, site }))
  form.append('file', file)
  try {
    const answer = await fetch(`${api}/media`, {
      body: form,
      credentials: 'include',
      method: 'POST',
    })
    if (!answer.ok) return { message: await refusalOf(answer) }
    const { doc } = (await answer.json()) as { doc?: { id: number | string } }
    return doc ? { id: String(doc.id) } : { message: null }
  } catch {
    // No network, or an answer of a proxy: the editor says so by the file's name.
    return { message: null }
  }
}

/** Pictures in the order of their names, numbers by their value: 图2 before 图10. */
export function inOrder(files: readonly File[]): File[] {
  return [...files].sort((one, other) =>
    one.name.localeCompare(other.name, 'zh', { numeric: true }),
  )
}
