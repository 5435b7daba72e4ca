import { idOf } from '@/lib/ids'
import type { Article } from '@/payload-types'

/** Ids of all media an item shows: cover, list pictures, attachments, video, and uploads inside its text. */
export function mediaIn(article: Article): string[] {
  const ids = [
    idOf(article.cover),
    idOf(article.placing?.listCover),
    idOf(article.video?.file),
    ...(article.attachments ?? []).map((row) => idOf(row.file)),
    ...(article.alsoIn ?? []).map((row) => idOf(row.listCover)),
    ...uploadsIn(article.body),
  ]
  return [...new Set(ids.filter((id) => id !== null))]
}

/** Upload nodes anywhere in a Lexical state. */
function uploadsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(uploadsIn)
  if (!node || typeof node !== 'object') return []
  const record = node as Record<string, unknown>
  const own = record['type'] === 'upload' ? [idOf(record['value'])] : []
  const below = [record['root'], record['children']].flatMap(uploadsIn)
  return [...own.filter((id) => id !== null), ...below]
}
