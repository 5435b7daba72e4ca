import type { Access, CollectionBeforeChangeHook, CollectionSlug, Where } from 'payload'

import { asSystem, asUser } from '@/lib/as'
import { ForbiddenError } from '@/lib/errors'

import { personOf } from './person'

const LOCKS = 'payload-locked-documents'

/** Locks on documents the person may read; Payload shows everybody all of them, those of other sites too. */
export const locksWithinReach: Access = async ({ req }) => {
  if (!personOf(req)) return false
  const { docs: locks } = await req.payload.find({
    collection: LOCKS,
    depth: 0,
    pagination: false,
    ...asSystem(req, 'which of them the person may see is asked below'),
  })
  const reached: string[] = []
  const slugs = new Set(locks.flatMap((lock) => lock.document?.relationTo ?? []))
  for (const slug of slugs) {
    const ofIt = locks.filter((lock) => lock.document?.relationTo === slug)
    const { docs } = await req.payload.find({
      collection: slug as CollectionSlug,
      depth: 0,
      pagination: false,
      // Who may read nothing of a kind sees no locks on it; the forms of other kinds open all the same.
      disableErrors: true,
      select: {},
      trash: true,
      where: { id: { in: ofIt.map((lock) => lock.document?.value) } },
      ...asUser(req),
    })
    const readable = new Set(docs.map(({ id }) => id))
    reached.push(
      ...ofIt.filter((lock) => readable.has(String(lock.document?.value))).map(({ id }) => id),
    )
  }
  reached.push(...locks.filter((lock) => lock.globalSlug).map(({ id }) => id))
  // A filter that lets nothing through, not a refusal: the first screen of the admin asks for locks.
  const none: Where = { createdAt: { exists: false } }
  return reached.length > 0 ? { id: { in: reached } } : none
}

/** A lock taken over stays on its document and names the person who takes it. */
export const keepLockedDocument: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (req.payloadAPI === 'local') return data as unknown
  const documentOf = (doc: unknown): string =>
    JSON.stringify((doc as { document?: unknown } | undefined)?.document ?? null)
  const user = (data as { user?: { value?: unknown } }).user?.value
  if (documentOf(data) !== documentOf(originalDoc) || user !== req.user?.id) {
    throw new ForbiddenError('只能以自己的名义接管当前稿件的编辑。')
  }
  return data as unknown
}
