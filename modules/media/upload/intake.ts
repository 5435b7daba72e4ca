import { copyFile, link, mkdir, rm, stat, writeFile } from 'node:fs/promises'

import type { File, PayloadRequest } from 'payload'

import { PublicError } from '@/lib/errors'
import { shortId } from '@/lib/ids'
import type { Media } from '@/payload-types'

import { canConvert } from '../films/tools'
import { SOURCE_EXTENSION } from '../model/film'
import { mediaLimits } from '../queries'
import { judgeUpload } from './judge'
import type { JudgedUpload } from './judge'
import { places, storedPath } from './places'

/** What of a row belongs to its file: set from the judged bytes alone, never from what a client says. */
export type FileFacts = Pick<
  Media,
  | 'animated'
  | 'charset'
  | 'conversion'
  | 'conversionNote'
  | 'conversionTries'
  | 'conversionUntil'
  | 'duration'
  | 'filename'
  | 'filesize'
  | 'format'
  | 'height'
  | 'kind'
  | 'mimeType'
  | 'slices'
  | 'sourceFile'
  | 'uploadKey'
  | 'width'
>

type Accepted = Extract<JudgedUpload, { ok: true }>

/** A file judged and named, not yet in the media folder. */
export interface Intake {
  cleaned: Buffer | null
  facts: FileFacts & { filename: string }
  file: File
}

/** The bytes of an upload: a path when they lie on disk already (forms, resumable uploads). */
function inputOf(file: File): Buffer | string {
  return file.tempFilePath && file.data.length === 0 ? file.tempFilePath : file.data
}

const judged = new WeakMap<File, Promise<JudgedUpload>>()

/**
 * Judges an upload once, however many ask. Ask before the transaction begins where that is possible:
 * cleaning a large photograph takes seconds, in which nobody else could write.
 */
export function judgeFile(req: PayloadRequest, file: File): Promise<JudgedUpload> {
  const verdict =
    judged.get(file) ??
    Promise.all([mediaLimits(req.payload, req), canConvert()]).then(([limits, converts]) =>
      judgeUpload(inputOf(file), {
        converts,
        declaredType: file.mimetype,
        limits,
        name: file.name,
      }),
    )
  judged.set(file, verdict)
  return verdict
}

const keys = new WeakMap<File, string>()

/** Notes which upload a file came by, so that the row tells when its last step is repeated. */
export function rememberUpload(file: File, key: string): void {
  keys.set(file, key)
}

/** Hands on a verdict that was reached while the bytes came in (resumable uploads). */
export function rememberVerdict(file: File, verdict: JudgedUpload): void {
  judged.set(file, Promise.resolve(verdict))
}

async function sizeOf(file: File, cleaned: Buffer | null): Promise<number> {
  const input = cleaned ?? inputOf(file)
  return typeof input === 'string' ? (await stat(input)).size : input.length
}

const numberIn = (value: unknown): null | number => (typeof value === 'number' ? value : null)

function shapeOf({ facts, picture }: Accepted) {
  return {
    animated: picture?.isAnimated ?? false,
    charset: typeof facts['encoding'] === 'string' ? facts['encoding'] : null,
    duration: numberIn(facts['seconds']),
    height: picture?.height ?? numberIn(facts['height']),
    slices: picture?.slices ?? null,
    width: picture?.width ?? numberIn(facts['width']),
  }
}

/**
 * Judges an upload and gives what the row says of it, under a new stored name.
 * @throws PublicError with the refusal's status and sentence
 */
export async function admit(req: PayloadRequest, file: File): Promise<Intake> {
  const verdict = await judgeFile(req, file)
  if (!verdict.ok) throw new PublicError(verdict.message, verdict.status)
  const { cleaned, converts = false, format, kind, mime } = verdict
  const filename = `${shortId(20)}.${converts ? SOURCE_EXTENSION : format}`
  return {
    cleaned,
    facts: {
      ...shapeOf(verdict),
      conversion: converts ? 'waiting' : null,
      conversionNote: null,
      conversionTries: 0,
      conversionUntil: null,
      filename,
      filesize: await sizeOf(file, cleaned),
      format,
      kind,
      mimeType: mime,
      sourceFile: converts ? filename : null,
      uploadKey: keys.get(file) ?? null,
    },
    file,
  }
}

/** Puts the bytes of an intake into the media folder; nothing stays there when it fails. */
export async function keep({ cleaned, facts, file }: Intake): Promise<void> {
  const target = storedPath(facts.filename)
  const input = cleaned ?? inputOf(file)
  await mkdir(places.media(), { recursive: true })
  try {
    if (typeof input !== 'string') await writeFile(target, input, { flag: 'wx' })
    // A second name for the same bytes takes no time, whatever the size of a film.
    else await link(input, target).catch(() => copyFile(input, target))
  } catch (error) {
    await rm(target, { force: true })
    throw error
  }
}
