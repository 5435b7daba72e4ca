import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { asSystem } from '@/lib/as'

import { convertNextFilm } from './actions/convertFilms'
import { canConvert } from './films/tools'
import { resumableUploads } from './upload/endpoint'
import { places } from './upload/places'

/** A form is read within minutes; what is older belongs to a process that died (ms). */
const FORM_AGE = 24 * 60 * 60 * 1000
/** A file is written before its transaction commits, which takes seconds; an hour is far beyond (ms). */
const ORPHAN_AGE = 60 * 60 * 1000
/** Stored names asked for in one query. */
const BATCH = 200

async function olderThan(folder: string, age: number, now: number): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const old: string[] = []
  for (const name of names) {
    const facts = await stat(path.join(folder, name)).catch(() => null)
    if (facts?.isFile() && now - facts.mtimeMs > age && now - facts.ctimeMs > age) old.push(name)
  }
  return old
}

async function withoutRow(payload: Payload, names: string[]): Promise<string[]> {
  const known = new Set<string>()
  for (let at = 0; at < names.length; at += BATCH) {
    const asked = names.slice(at, at + BATCH)
    const { docs } = await payload.find({
      collection: 'media',
      depth: 0,
      pagination: false,
      select: { filename: true, originalFile: true, sourceFile: true },
      trash: true,
      where: {
        or: ['filename', 'originalFile', 'sourceFile'].map((name) => ({ [name]: { in: asked } })),
      },
      ...asSystem(null, 'a stored file belongs to whichever site'),
    })
    for (const { filename, originalFile, sourceFile } of docs) {
      for (const name of [filename, originalFile, sourceFile]) if (name) known.add(name)
    }
  }
  return names.filter((name) => !known.has(name))
}

/**
 * Removes what a process that died left on the disk: forms half read, films half
 * converted, resumable uploads past their day, stored
 * files whose row was never committed. Binned files stay. For a timer.
 * @param now milliseconds since 1970
 * @returns how many files went
 */
export async function sweepFiles(payload: Payload, now = Date.now()): Promise<number> {
  const forms = await olderThan(places.form(), FORM_AGE, now)
  const films = await olderThan(places.films(), FORM_AGE, now)
  const stored = await olderThan(places.media(), ORPHAN_AGE, now)
  const orphans = await withoutRow(payload, stored)
  for (const name of forms) await rm(path.join(places.form(), name), { force: true })
  for (const name of films) await rm(path.join(places.films(), name), { force: true })
  for (const name of orphans) await rm(path.join(places.media(), name), { force: true })
  return forms.length + films.length + orphans.length + (await resumableUploads(payload).sweep())
}

const working = new WeakSet<Payload>()

/**
 * Converts the films that wait, one after the other and never two at once in a process; the lease in the row keeps
 * other processes away. Without ffmpeg nothing is done. For a timer.
 * @returns how many were worked on
 */
export async function convertFilms(payload: Payload): Promise<number> {
  if (working.has(payload)) return 0
  working.add(payload)
  try {
    let done = 0
    if (await canConvert()) while (await convertNextFilm(payload)) done += 1
    return done
  } finally {
    working.delete(payload)
  }
}
