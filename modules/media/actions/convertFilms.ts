import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'

import { createLocalReq } from 'payload'
import type { File, Payload, Where } from 'payload'

import { asSystem } from '@/lib/as'
import type { Media } from '@/payload-types'

import { convertFilm } from '../films/convert'
import type { Conversion } from '../films/convert'
import { mediaLimits } from '../queries'
import { judgeFile } from '../upload/intake'
import { places, storedPath } from '../upload/places'

/** Who converts says so anew before it ends (ms); after a crash somebody else takes the film then. */
const LEASE = 2 * 60_000
const RENEWAL = 20_000
/** Tries of a film that was interrupted or met a full disk. */
const TRIES = 3

const INTERRUPTED =
  '转码失败：几次都被中断，请联系系统管理员，或导出为 H.264/AAC 的 MP4 后重新上传。'
const reason = 'the program converts what editors uploaded'

type Film = Media & { sourceFile: string }

const inTurn = (now: number): Where => ({
  or: [
    { conversion: { equals: 'waiting' } },
    {
      and: [
        { conversion: { equals: 'running' } },
        { conversionUntil: { less_than: new Date(now).toISOString() } },
      ],
    },
  ],
})

type State = Pick<Media, 'conversion' | 'conversionNote' | 'conversionTries' | 'conversionUntil'>

/** Changes the state of a film past the hooks, if it is still in the state that the caller knows; tells whether. */
async function mark(payload: Payload, film: Film, known: Where, data: State): Promise<boolean> {
  const where = {
    and: [{ id: { equals: film.id } }, { sourceFile: { equals: film.sourceFile } }, known],
  }
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    pagination: false,
    select: { filename: true },
    trash: true,
    where,
    ...asSystem(null, reason),
  })
  if (docs.length === 0) return false
  const row = await payload.db.updateOne({ collection: 'media', data, where })
  return Boolean(row)
}

const lease = (): string => new Date(Date.now() + LEASE).toISOString()
const mine: Where = { conversion: { equals: 'running' } }

/** Takes the film that waits longest, so that nobody else does; null when none waits. */
async function claim(payload: Payload, now: number): Promise<Film | null> {
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    pagination: false,
    sort: 'updatedAt',
    where: { and: [inTurn(now), { sourceFile: { exists: true } }] },
    ...asSystem(null, reason),
  })
  const film = docs[0] as Film | undefined
  if (!film) return null
  const tries = (film.conversionTries ?? 0) + 1
  if (tries > TRIES) {
    await mark(payload, film, inTurn(now), { conversion: 'failed', conversionNote: INTERRUPTED })
    return claim(payload, now)
  }
  const data: State = { conversion: 'running', conversionTries: tries, conversionUntil: lease() }
  return (await mark(payload, film, inTurn(now), data)) ? { ...film, conversionTries: tries } : null
}

/** Converts while the lease is renewed; stops when the film was replaced, taken or deleted. */
async function work(payload: Payload, film: Film, target: string): Promise<Conversion> {
  const gone = new AbortController()
  const renewal = setInterval(() => {
    mark(payload, film, mine, { conversionUntil: lease() })
      .then((still) => still || gone.abort())
      .catch((err: unknown) => payload.logger.warn({ err, msg: 'a lease could not be renewed' }))
  }, RENEWAL)
  try {
    const { video } = await mediaLimits(payload)
    return await convertFilm(storedPath(film.sourceFile), target, video, gone.signal)
  } finally {
    clearInterval(renewal)
  }
}

/** Puts the converted film in the place of the uploaded one: same row, same address. */
async function replace(payload: Payload, film: Film, target: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  const file: File = {
    data: Buffer.alloc(0),
    mimetype: 'video/mp4',
    name: film.originalName ?? 'video.mp4',
    size: 0,
    tempFilePath: target,
  }
  // Before the transaction: nobody else could write meanwhile.
  await judgeFile(req, file)
  await payload.update({
    id: film.id,
    collection: 'media',
    context: { converted: film.sourceFile },
    data: {},
    depth: 0,
    file,
    trash: true,
    ...asSystem(req, reason),
  })
}

/**
 * Converts the film that waits longest (issue 5, Build item 5): H.264/AAC takes the place of what was uploaded, which
 * is kept until then. A crash leaves a lease that ends, so the film is taken up again. Nothing stays of the work.
 *
 * @param now milliseconds since 1970
 * @returns the id of the film that was worked on, or null when none waits
 */
export async function convertNextFilm(payload: Payload, now = Date.now()): Promise<null | string> {
  const film = await claim(payload, now)
  if (!film) return null
  const target = path.join(places.films(), film.sourceFile)
  await mkdir(places.films(), { recursive: true })
  try {
    const done = await work(payload, film, target)
    if (done.ok) await replace(payload, film, target)
    else await giveUp(payload, film, done)
  } catch (err) {
    // Replaced or deleted while it was converted: then there is nothing to put anywhere.
    const again: State = { conversion: 'waiting', conversionUntil: null }
    const still = await mark(payload, film, mine, again)
    if (still) payload.logger.error({ err, msg: `film ${film.id} could not be converted` })
  } finally {
    await rm(target, { force: true })
  }
  return film.id
}

type Failed = Extract<Conversion, { ok: false }>

async function giveUp(payload: Payload, film: Film, { detail, final, message }: Failed) {
  const over = final || (film.conversionTries ?? 0) >= TRIES
  payload.logger.warn({ detail, msg: `film ${film.id} could not be converted` })
  const state: State = over
    ? { conversion: 'failed', conversionNote: message, conversionUntil: null }
    : // After a while: a full disk is not empty at once.
      { conversion: 'running', conversionNote: message, conversionUntil: lease() }
  await mark(payload, film, mine, state)
}
