import type { PayloadRequest } from 'payload'

/** What a document in the bin remembers: who put it there and from where. Empty for one that comes back. */
export type BinNote = {
  binnedBy: string | null
  binnedFrom: string | null
  binnedWith: string | null
}

/**
 * @param deletedAt the new mark, empty when the document comes back
 * @param from where it stood, in words
 * @param root the channel with which it went, if it did not go by itself
 */
export function binNote(
  req: PayloadRequest,
  deletedAt: string | null | undefined,
  from: string | null | undefined,
  root: string | null = null,
): BinNote {
  if (!deletedAt) return { binnedBy: null, binnedFrom: null, binnedWith: null }
  const who = req.user && 'name' in req.user ? String(req.user.name) : '系统'
  return { binnedBy: who, binnedFrom: from ?? null, binnedWith: root }
}

/** Whether a change moves a document into the bin or out of it. */
export function movesBin(
  data: { deletedAt?: string | null },
  stored: { deletedAt?: string | null } | undefined,
): boolean {
  return stored !== undefined && Boolean(data.deletedAt) !== Boolean(stored.deletedAt)
}
