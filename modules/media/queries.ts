import type { Payload, PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import { idOf } from '@/lib/ids'
import type { Media } from '@/payload-types'

import { limitsFrom } from './model/limits'
import type { MediaLimits } from './model/limits'

/** The largest upload per kind in bytes, as the platform's settings say. */
export async function mediaLimits(
  payload: Payload,
  req: PayloadRequest | null = null,
): Promise<MediaLimits> {
  const settings = await payload.findGlobal({
    slug: 'media-settings',
    depth: 0,
    ...asSystem(req, 'limits hold for everybody'),
  })
  return limitsFrom(settings)
}

/** What pages need to know of files, by id; one query. Missing and binned files are left out. */
export async function mediaByIds(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, Media>> {
  const files = await filesNamed(payload, null, ids)
  return new Map([...files].filter(([, file]) => !file.deletedAt))
}

/** Files by id within a request's transaction, binned ones included (`deletedAt` says so). */
export async function filesNamed(
  payload: Payload,
  req: PayloadRequest | null,
  ids: readonly string[],
): Promise<Map<string, Media>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    pagination: false,
    trash: true,
    where: { id: { in: [...new Set(ids)] } },
    ...asSystem(req, 'the ids come from an item that the asker may read'),
  })
  return new Map(docs.map((file) => [file.id, file]))
}

/**
 * The file, if a live item shows it on the asked site: the one rule of who may read a file in public. Nothing
 * of a closed site is served (发展指引: only the notice stays).
 * @returns `offline` while the site is suspended, which is answered as 503; null otherwise, as 404
 */
export async function fileReadableOn(
  payload: Payload,
  site: string,
  media: string,
): Promise<Media | 'offline' | null> {
  const hat = asSystem(null, 'usage rows decide, see docs/house.md section 1')
  const { docs } = await payload.find({
    collection: 'media-usages',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { and: [{ site: { equals: site } }, { media: { equals: media } }] },
    ...hat,
  })
  if (docs.length === 0) return null
  const [file, owner] = await Promise.all([
    payload.findByID({ id: media, collection: 'media', depth: 0, disableErrors: true, ...hat }),
    payload.findByID({
      id: site,
      collection: 'sites',
      depth: 0,
      disableErrors: true,
      select: { state: true },
      ...hat,
    }),
  ])
  if (owner?.state === 'suspended') return 'offline'
  return owner && owner.state !== 'closed' ? file : null
}

/** The file that a resumable upload became, by its key, or null; in the bin too, so that it is not made again. */
export async function fileOfUpload(payload: Payload, key: string): Promise<Media | null> {
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    where: { uploadKey: { equals: key } },
    ...asSystem(null, 'the key names the person who uploaded it'),
  })
  return docs[0] ?? null
}

/** What shows a file in public now. */
export interface LiveUses {
  /** Ids of the items. */
  articles: string[]
  /** Channels that list them. */
  channels: string[]
  topics: string[]
  /** Titles of the first of them, for people. */
  titles: string[]
}

/** Everything in public that shows a file, read in the transaction of the change that asks. */
export async function liveUsesOf(req: PayloadRequest, media: string): Promise<LiveUses> {
  const hat = asSystem(req, 'what stands in public is no secret')
  const usages = await req.payload.find({
    collection: 'media-usages',
    depth: 0,
    pagination: false,
    where: { media: { equals: media } },
    ...hat,
  })
  const ids = (field: 'article' | 'topic') => [
    ...new Set(usages.docs.flatMap((row) => idOf(row[field]) ?? [])),
  ]
  const articles = ids('article')
  const topics = ids('topic')
  const placements = await req.payload.find({
    collection: 'placements',
    depth: 0,
    pagination: false,
    select: { channel: true, title: true },
    where: { and: [{ article: { in: articles } }, { live: { equals: true } }] },
    ...hat,
  })
  const named = await req.payload.find({
    collection: 'topics',
    depth: 0,
    pagination: false,
    select: { name: true },
    where: { id: { in: topics } },
    ...hat,
  })
  return {
    articles,
    channels: [...new Set(placements.docs.flatMap((row) => idOf(row.channel) ?? []))],
    titles: [
      ...new Set([
        ...placements.docs.map((row) => row.title),
        ...named.docs.map((topic) => `专题：${topic.name}`),
      ]),
    ],
    topics,
  }
}

/** The name of a unit, or null without one. */
export async function unitName(req: PayloadRequest, id: null | string): Promise<null | string> {
  if (!id) return null
  const unit = await req.payload.findByID({
    id,
    collection: 'units',
    depth: 0,
    disableErrors: true,
    select: { name: true },
    ...asSystem(req, 'names of units stand in public'),
  })
  return unit?.name ?? null
}
