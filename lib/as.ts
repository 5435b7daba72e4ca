import type { PayloadRequest } from 'payload'

/**
 * Three hats for the Local API (docs/house.md, convention 7): spread one into every call.
 * A call without a hat bypasses access control and returns never-published drafts.
 */

/** A citizen on one site: access on, nobody signed in, only that site's published content. */
export function asVisitor(site: string) {
  return { context: { visitorSite: site }, overrideAccess: false as const }
}

/** The person who sent the request: access on, same transaction. */
export function asUser(req: PayloadRequest) {
  return { overrideAccess: false as const, req, user: req.user }
}

/**
 * The program itself: access off, same transaction when there is a request.
 * @param reason why the program may do what the person may not; read by people, not by machines
 */
export function asSystem(req: PayloadRequest | null, reason: string) {
  if (reason.length < 4) throw new Error('asSystem needs a reason')
  return req ? { overrideAccess: true as const, req } : { overrideAccess: true as const }
}

/** The site a visitor's read is bound to, or null when somebody else asks. */
export function visitorSiteOf(req: PayloadRequest): string | null {
  const site = req.context?.['visitorSite']
  return typeof site === 'string' ? site : null
}

/**
 * Whether a seed or an importer writes thousands of documents (`context: { bulk: true }`): then no audit rows
 * are written, neighbours are not told, and the outbox names whole sites. The program alone may say so: the
 * flag counts without a person and in the Local API only, and REST has no way to set it.
 */
export function isBulk(req: PayloadRequest): boolean {
  return req.context?.['bulk'] === true && req.payloadAPI === 'local' && !req.user
}
