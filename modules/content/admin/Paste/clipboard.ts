import { cleanPastedHtml } from '../../model/paste/clean'
import type { PastedContent } from '../../model/paste/content'
import { cleanPastedText } from '../../model/paste/text'

/** The bytes of a data URL as a file. */
async function fileOf(data: string, name: string): Promise<File> {
  const blob = await (await fetch(data)).blob()
  const end = blob.type.split('/')[1] ?? 'png'
  return new File([blob], `${name}.${end === 'jpeg' ? 'jpg' : end}`, { type: blob.type })
}

/**
 * Reads and cleans what is pasted. Text of this editor and single lines are left to the editor itself.
 * @param data of the paste event; read at once, before the browser empties it
 * @returns null when the editor shall go on as without us; files of carried pictures come later
 */
export function readClipboard(data: DataTransfer): (PastedContent & { carried: File[] }) | null {
  if (data.types.includes('application/x-lexical-editor')) return null
  const html = data.getData('text/html')
  const text = data.getData('text/plain')
  const carried = [...data.files].filter(({ type }) => type.startsWith('image/'))
  if (html.trim() !== '') {
    const content = cleanPastedHtml(html)
    if (content.html !== '') return { ...content, carried }
  }
  return /\S\s*\n\s*\S/.test(text) ? { ...cleanPastedText(text), carried: [] } : null
}

/**
 * Finds the files of the pictures that the clipboard carried: as data in the text, or beside it when the numbers
 * agree, as for one picture copied from a page.
 * @returns one entry per picture
 */
export async function filesOf({
  carried,
  missingPictures,
  pictures,
}: PastedContent & { carried: readonly File[] }): Promise<(File | null)[]> {
  const beside = carried.length === missingPictures ? [...carried] : []
  return Promise.all(
    pictures.map(async ({ data }, index) =>
      data === null ? (beside.shift() ?? null) : fileOf(data, `粘贴图片${index + 1}`),
    ),
  )
}
