import { stat } from 'node:fs/promises'
import { notAllowed } from '@/lib/files/advice'
import { formatByName, FORMATS, isFileFormat } from '@/lib/files/formats'
import type { FileFormat } from '@/lib/files/formats'
import { isForeignFilm } from '@/lib/files/films'
import { removeFilmMetadata } from '@/lib/files/filmMetadata'
import { sniff } from '@/lib/files/sniff'
import { refuse } from '@/lib/files/verdict'
import type { Acceptance, Refusal } from '@/lib/files/verdict'
import { judgeForeignFilm } from '../films/judge'
import { preparePicture } from '../images/process'
import type { PictureFacts } from '../images/process'
import { checkSize, DEFAULT_LIMITS } from '../model/limits'
import type { MediaLimits } from '../model/limits'

export interface UploadClaim {
  /** Formats allowed in this field; all when left out. */
  allowed?: readonly FileFormat[]
  /** Whether other films may come in, because they can be converted here. */
  converts?: boolean
  /** What the browser declared; never trusted. */
  declaredType?: null | string
  limits?: MediaLimits
  /** The original name. */
  name: string
}

export type JudgedUpload =
  | (Acceptance & {
      /** Bytes to store instead of the upload (location and other metadata removed), or null. */
      cleaned: Buffer | null
      /** A film that is shown only once it is converted. */
      converts?: true
      /** Only for pictures. */
      picture: null | PictureFacts
    })
  | Refusal

const ALL: readonly FileFormat[] = Object.keys(FORMATS).filter(isFileFormat)

/**
 * Takes a claimed name, size in bytes and limits, before any byte is stored; gives the refusal (415
 * extension, 413 too large, 422 empty) or null.
 */
export function judgeClaim(claim: UploadClaim, bytes: number): null | Refusal {
  const { allowed = ALL, converts, limits = DEFAULT_LIMITS, name } = claim
  const format = converts && isForeignFilm(name) ? 'mp4' : formatByName(name)
  if (!format || !allowed.includes(format)) return refuse(415, notAllowed(name, allowed))
  if (bytes === 0) return refuse(422, `文件“${name}”是空的，请重新选择。`)
  const over = checkSize(FORMATS[format].kind, bytes, name, limits)
  return over ? refuse(413, over) : null
}

/**
 * The one door for uploads. Takes a Buffer or a path and the claim; gives format, mime, kind, facts
 * and, for pictures, their size and cleaned bytes; or a refusal with status and Chinese sentence.
 * Order: size, content, pixels. Where films are converted, another film is accepted and says so (`converts`).
 * A film loses its metadata in place (see removeFilmMetadata). Throws only the file system's errors.
 */
export async function judgeUpload(
  input: Buffer | string,
  claim: UploadClaim,
): Promise<JudgedUpload> {
  const size = typeof input === 'string' ? (await stat(input)).size : input.length
  const refusal = judgeClaim(claim, size)
  if (refusal) return refusal
  const verdict = await sniff(input, claim)
  if (!verdict.ok) {
    // 415 is another film or codec; what is dangerous or damaged is never converted.
    const isFilm = isForeignFilm(claim.name) || formatByName(claim.name) === 'mp4'
    if (!claim.converts || !isFilm || verdict.status !== 415) return verdict
    const film = await judgeForeignFilm(input, claim.name)
    return film.ok ? { ...film, cleaned: null, picture: null } : film
  }
  if (verdict.format === 'mp4') await removeFilmMetadata(input)
  if (verdict.kind !== 'picture') return { ...verdict, cleaned: null, picture: null }
  const prepared = await preparePicture(input, claim.name)
  return prepared.ok ? { ...verdict, cleaned: prepared.data, picture: prepared.facts } : prepared
}
