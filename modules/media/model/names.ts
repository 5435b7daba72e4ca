import { isForeignFilm } from '@/lib/files/films'
import { formatByName } from '@/lib/files/formats'
import type { FileFormat } from '@/lib/files/formats'

const MAX_LENGTH = 150
/** Control characters, marks that turn the direction of text, and what no file system takes. */
const UNSAFE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\\/:*?"<>|]/gu

/**
 * The name under which people download a file: Chinese as it was, with the extension of what it really is.
 * @param name as typed or uploaded; a path is cut to its last part
 */
export function publicName(name: string, format: FileFormat): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const clean = last.toWellFormed().replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim()
  const dot = clean.lastIndexOf('.')
  const fits = formatByName(clean) === format && dot > 0
  const named = formatByName(clean) !== null || (format === 'mp4' && isForeignFilm(clean))
  const stem = (named ? clean.slice(0, dot) : clean).replace(/[. ]+$/, '')
  const extension = fits ? clean.slice(dot) : `.${format}`
  return `${[...(stem || '未命名')].slice(0, MAX_LENGTH).join('')}${extension}`
}
