import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { FORMATS } from '@/lib/files/formats'
import type { Acceptance, Refusal } from '@/lib/files/verdict'
import { shortId } from '@/lib/ids'

import { places } from '../upload/places'
import { probeFilm } from './probe'

/** A film that is taken now and shown once it is converted. */
export type AcceptedFilm = Acceptance & { converts: true }

async function onDisk<T>(input: Buffer | string, work: (file: string) => Promise<T>): Promise<T> {
  if (typeof input === 'string') return work(input)
  const file = path.join(places.films(), `${shortId(20)}.probe`)
  await mkdir(places.films(), { recursive: true })
  try {
    await writeFile(file, input)
    return await work(file)
  } finally {
    await rm(file, { force: true })
  }
}

/**
 * Takes a film that is no H.264/AAC MP4, by path or in memory, and its name; gives what it will be once it is
 * converted, or the refusal. Asks ffprobe, so only where there is one.
 */
export async function judgeForeignFilm(
  input: Buffer | string,
  name: string,
): Promise<AcceptedFilm | Refusal> {
  const film = await onDisk(input, (file) => probeFilm(file, name))
  if (!film.ok) return film
  const { height, seconds, width } = film
  const { kind, mime } = FORMATS.mp4
  const facts = { height, seconds: Math.round(seconds), width }
  return { converts: true, facts, format: 'mp4', kind, mime, ok: true }
}
