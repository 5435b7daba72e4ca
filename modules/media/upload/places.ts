import path from 'node:path'

import { env } from '@/lib/env'

/** A stored name: our own id and the extension of the real format, never a word of the uploader's. */
const STORED = /^[a-z0-9-]{8,64}\.[a-z0-9]{2,5}$/

/** Where files of the media room lie: below DATA_DIR and so outside `public/`. Absolute paths. */
export const places = {
  /** Films while they are looked at and converted. */
  films: (): string => path.resolve(env.DATA_DIR, 'uploads/films'),
  /** Forms are read into this folder and judged there. */
  form: (): string => path.resolve(env.DATA_DIR, 'uploads/form'),
  media: (): string => path.resolve(env.DATA_DIR, 'media'),
  renditions: (): string => path.resolve(env.DATA_DIR, 'renditions'),
  resumable: (): string => path.resolve(env.DATA_DIR, 'uploads/resumable'),
}

/**
 * @param filename as stored in the row
 * @returns the file's path on disk
 * @throws RangeError for a name that we did not make
 */
export function storedPath(filename: string): string {
  if (!STORED.test(filename)) throw new RangeError('not a stored file name')
  return path.join(places.media(), filename)
}

/** The version of a stored file: a replaced file lies under a new name, so the name is the version. */
export function versionOf(filename: string): string {
  return filename.slice(0, filename.lastIndexOf('.'))
}
