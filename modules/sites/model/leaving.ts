import { createHmac, timingSafeEqual } from 'node:crypto'

import type { HostDirectory } from './directory.ts'

/**
 * The notice before a reader leaves the government's sites. A link to any other host is written as
 * `/leaving/<signature>/<address>` when a page is finished. The signature is enough to know that the link stood in
 * published content: only what finishes pages signs, it signs for one site, and a visitor's page shows nothing but
 * published content; so no list of links is kept, and nobody can make a free address pass through a site.
 */
const FIRST = 'leaving'

/** What a signed address must fit into: nginx reads 8 KB of a request line. A longer one stays as it is. */
const LONGEST = 3_000
/** 16 bytes: as hard to guess as a UUID, and 22 letters long. */
const SIGNATURE_BYTES = 16

/** Government hosts besides those of the platform: `.gov.cn` and `.政务`. */
const GOVERNMENT = /(?:^|\.)(?:gov\.cn|xn--zfr164b)$/
/** Where the statutory 党政机关网站标识 of the footer leads; the other entries there are `.gov.cn`. */
const STATUTORY = new Set(['bszs.conac.cn'])

/**
 * @param href as a page prints it
 * @param directory whose hosts are the platform's own
 * @returns the whole address when it is a web address outside of the government, else null
 */
export function outsideOf(href: string, directory: HostDirectory): string | null {
  const isWeb = /^(?:https?:)?\/\//i.test(href.trim())
  const url = isWeb ? URL.parse(href.trim(), `${directory.publicScheme}://localhost`) : null
  if (!url) return null
  const host = url.hostname.replace(/\.$/, '')
  const isOwn = directory.hosts.has(host) || host === directory.adminHost
  return isOwn || GOVERNMENT.test(host) || STATUTORY.has(host) ? null : url.href
}

/**
 * The address of the notice for a link.
 * @param site id of the site on whose page the link stands
 * @param address whole web address
 * @param secret the program's
 * @returns public path, or null for an address too long to stand in one
 */
export function leavingPath(site: string, address: string, secret: string): string | null {
  const encoded = Buffer.from(address).toString('base64url')
  if (encoded.length > LONGEST) return null
  return `/${FIRST}/${signatureOf(site, address, secret)}/${encoded}`
}

/** Whether a public path is one of notices. */
export const isLeavingPath = (path: string): boolean => path.split('/')[1] === FIRST

/**
 * @param path public path
 * @returns the address that the notice leads to; null unless the site signed exactly this
 */
export function readLeavingPath(path: string, site: string, secret: string): string | null {
  const [, , signature = '', encoded = '', ...rest] = path.split('/')
  if (rest.length > 0 || encoded.length > LONGEST) return null
  const address = Buffer.from(encoded, 'base64url').toString()
  // One spelling alone: decoding forgives much.
  if (encoded === '' || Buffer.from(address).toString('base64url') !== encoded) return null
  const given = Buffer.from(signature)
  const right = Buffer.from(signatureOf(site, address, secret))
  return given.length === right.length && timingSafeEqual(given, right) ? address : null
}

const signatureOf = (site: string, address: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(`${FIRST}\n${site}\n${address}`)
    .digest()
    .subarray(0, SIGNATURE_BYTES)
    .toString('base64url')
