import { createHmac } from 'node:crypto'

import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'

import { payloadSecret } from './env'

/** What a preview shows as its draft; everything else on the page is what the public sees. */
const shown = z.discriminatedUnion('collection', [
  z.object({ collection: z.literal('articles'), id: z.string().min(1) }),
  z.object({ collection: z.literal('page-templates'), id: z.string().min(1) }),
  z.object({ collection: z.literal('site-designs'), id: z.string().min(1) }),
  z.object({ collection: z.literal('themes'), id: z.string().min(1) }),
])
const claims = z.object({ exp: z.number(), show: shown, site: z.string().min(1) })

/** One draft, on one site, until an instant. */
export interface Preview {
  show: z.infer<typeof shown>
  /** Id of the site on whose host it is shown */
  site: string
  /** ISO instant at which the link ends */
  until: string
}

/** A key of its own, so that no token of a session is one of a preview. */
const key = (): Uint8Array => createHmac('sha256', payloadSecret).update('preview').digest()

/** The signed form of a preview: a JSON Web Token, which stands in an address without escaping. */
export function signPreview({ show, site, until }: Preview): Promise<string> {
  return new SignJWT({ show, site })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(new Date(until))
    .sign(key())
}

/**
 * Reads a token from an address.
 * @returns null when it is forged, cut, expired or not one of a preview: to the reader that is all the same
 */
export async function readPreview(token: string): Promise<Preview | null> {
  const verified = await jwtVerify(token, key(), { algorithms: ['HS256'] }).catch(() => null)
  const read = claims.safeParse(verified?.payload)
  if (!read.success) return null
  const { exp, show, site } = read.data
  return { show, site, until: new Date(exp * 1000).toISOString() }
}
