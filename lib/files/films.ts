import { extensionOf } from './formats'

/** Films of other kinds by extension, taken only where the server can convert them. Client-safe data. */
const FOREIGN_FILMS: ReadonlySet<string> = new Set([
  '3gp',
  'asf',
  'avi',
  'flv',
  'm2ts',
  'm4v',
  'mkv',
  'mov',
  'mpeg',
  'mpg',
  'mts',
  'ts',
  'webm',
  'wmv',
])

/** Takes a file name; gives whether its extension is that of a film which is no MP4. */
export function isForeignFilm(name: string): boolean {
  return FOREIGN_FILMS.has(extensionOf(name))
}
