import { idOf } from '@/lib/idOf'
import type { Article } from '@/payload-types'

/** The part of an item's form that asks what its pictures show; a refused publication points at it. */
export const PICTURE_WORDS = 'pictureWords'

/** Where an item shows a file. */
export type MediaPlace =
  'attachment' | 'body' | 'captions' | 'cover' | 'listCover' | 'poster' | 'video'

/** A file of an item; one that stands in several places is named once with all of them. */
export interface MediaUse {
  id: string
  places: MediaPlace[]
}

/** The parts of an item that hold files; a form gives them as far as they are filled in. */
export type MediaHolder = Pick<
  Partial<Article>,
  'alsoIn' | 'attachments' | 'body' | 'cover' | 'placing' | 'video'
>

/**
 * Every file of an item with the places where it stands, in the order in which a reader meets them. Client-safe:
 * the form of the item asks it too.
 */
export function mediaUses(item: MediaHolder): MediaUse[] {
  const found: [unknown, MediaPlace][] = [
    [item.cover, 'cover'],
    [item.placing?.listCover, 'listCover'],
    ...rowsOf(item.alsoIn).map((row): [unknown, MediaPlace] => [row.listCover, 'listCover']),
    [item.video?.file, 'video'],
    [item.video?.poster, 'poster'],
    [item.video?.captions, 'captions'],
    ...uploadsIn(item.body).map((value): [unknown, MediaPlace] => [value, 'body']),
    ...rowsOf(item.attachments).map((row): [unknown, MediaPlace] => [row.file, 'attachment']),
  ]
  const uses = new Map<string, MediaPlace[]>()
  for (const [value, place] of found) {
    const id = idOf(value)
    if (!id) continue
    const places = uses.get(id) ?? []
    uses.set(id, places.includes(place) ? places : [...places, place])
  }
  return [...uses].map(([id, places]) => ({ id, places }))
}

/** Ids of all media an item shows: cover, list pictures, video, uploads inside its text, attachments. */
export function mediaIn(item: MediaHolder): string[] {
  return mediaUses(item).map(({ id }) => id)
}

/** The admin's form says the number of rows instead of the rows while there are none. */
const rowsOf = <T>(rows: null | T[] | undefined): T[] => (Array.isArray(rows) ? rows : [])

/** Values of the upload nodes anywhere in a Lexical state. */
function uploadsIn(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(uploadsIn)
  if (!node || typeof node !== 'object') return []
  const record = node as Record<string, unknown>
  const own = record['type'] === 'upload' ? [record['value']] : []
  return [...own, ...[record['root'], record['children']].flatMap(uploadsIn)]
}
