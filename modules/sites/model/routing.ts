import type { Host } from '../../../lib/net/host.ts'
import { parseHost, withPort } from '../../../lib/net/host.ts'
import { legacyPath } from '../../../lib/net/legacyPath.ts'
import { cleanPath, publicPath } from '../../../lib/net/path.ts'
import { printableTarget } from '../../../lib/net/wire.ts'
import {
  internalPath,
  isReserved,
  listPage,
  listSearch,
  onAdminHost,
  pathForm,
} from './addressRules.ts'
import type { HostDirectory, HostEntry } from './directory.ts'
import type { Plane } from './planes.ts'
import { servesHost, servesOnAdminHost } from './planes.ts'
import type { RefusalReason } from './refusal.ts'
import { REFUSALS } from './refusal.ts'
import type { Variant } from './variants.ts'
import { isOutsideVariants, splitVariant, variantPath } from './variants.ts'

export type Asked = {
  /** The believed host, in any spelling; undefined when the request has none. */
  host: string | undefined
  /** The believed scheme. */
  scheme: 'http' | 'https'
  /** The path as received, still escaped. */
  path: string
  /** The query with its question mark, or ''. */
  search: string
  /** GET when not given; other methods but HEAD are redirected by 308, which keeps them. */
  method?: string
}

export type Decision =
  /** `path` is that of the plain site, whatever the variant. */
  | { kind: 'serve'; entry: HostEntry; variant: Variant; path: string; rewrite: string }
  | { kind: 'redirect'; status: 301 | 308; location: string }
  | { kind: 'retired'; entry: HostEntry; path: string; rewrite: string }
  | { kind: 'admin' }
  | { kind: 'directory' }
  /** Build output below `/_next`: the same on every host, handed on as it is. */
  | { kind: 'asset' }
  | { kind: 'refuse'; status: 400 | 404; reason: RefusalReason }

type Address = Pick<URL, 'host' | 'pathname' | 'search'> & { scheme: 'http' | 'https' }

/**
 * What a host and path are, answered from the directory alone. A redirect names the final address at
 * once (scheme, host, port and path), so that following it never leads to another redirect.
 *
 * @param asked what `believe` and the request line say
 * @param directory the table of all hosts
 * @param plane what this process offers; a host or path of another plane is refused
 * @returns the decision; it never throws, whatever the request says
 */
export function decide(asked: Asked, directory: HostDirectory, plane: Plane = 'all'): Decision {
  const host = parseHost(asked.host)
  if (host === null) return refuse('badHost')
  if (isAdminHost(host, directory)) return decideAdmin(asked, host, plane)

  const entry = directory.hosts.get(host.host)
  if (entry === undefined) return refuse('unknownHost')
  if (!servesHost(plane, entry)) return refuse('noSitesHere')
  return entry.use === 'retired'
    ? decideRetired(asked, entry)
    : decideSite(asked, host, entry, directory)
}

/** In the demonstration the admin is `localhost`, and an address is as good as that name. */
function isAdminHost(host: Host, { adminHost }: HostDirectory): boolean {
  return host.host === adminHost || (host.kind !== 'name' && adminHost === 'localhost')
}

function decideAdmin(asked: Asked, host: Host, plane: Plane): Decision {
  const cleaned = cleanPath(asked.path)
  if (!cleaned.ok) return refuse(cleaned.fault)
  const kind = onAdminHost(cleaned.path)
  if (kind === 'none') return refuse('notOnAdminHost')
  if (!servesOnAdminHost(plane, cleaned.path)) return refuse('noAdminHere')
  if (cleaned.path === asked.path && host.tidy) return { kind }
  return redirect(asked, {
    scheme: asked.scheme,
    host: withPort(host.host, host.port),
    pathname: cleaned.path,
    search: asked.search,
  })
}

function decideRetired(asked: Asked, entry: HostEntry): Decision {
  const path = legacyPath(asked.path)
  if (path === null) return refuse('control')
  return {
    kind: 'retired',
    entry,
    path,
    rewrite: `/retired/${entry.host}${path === '/' ? '' : path}`,
  }
}

function decideSite(
  asked: Asked,
  host: Host,
  entry: HostEntry,
  directory: HostDirectory,
): Decision {
  const cleaned = cleanPath(asked.path)
  if (!cleaned.ok) return refuse(cleaned.fault)
  const found = resolve(cleaned.path, entry, directory)
  const { variant } = found
  if (isReserved(found.path)) return refuse('reserved')

  const path = publicPath(found.path)
  const outside = variant !== 'plain' && isOutsideVariants(path)
  // Build output is no public address; a variant of a variant is none either.
  if (
    variant !== 'plain' &&
    (path.startsWith('/_next') || splitVariant(path).variant !== 'plain')
  ) {
    return refuse('reserved')
  }
  const page = listPage(path, asked.search) ?? listSearch(path, asked.search)
  const target = {
    pathname: variantPath(outside ? 'plain' : variant, page?.path ?? path),
    search: page?.search ?? asked.search,
  }
  const origin = originFor(asked.scheme, host, found.entry, directory)
  const settled = origin.settled && host.tidy && found.entry === entry
  // `page` counts by itself: of `?page=1` nothing but the query changes.
  if (!settled || page || target.pathname !== asked.path) {
    return redirect(asked, { ...origin, ...target })
  }

  if (path.startsWith('/_next/')) return { kind: 'asset' }
  const rewrite = `/site/${entry.host}/${variant}${internalPath(path)}`
  return { kind: 'serve', entry, variant, path, rewrite }
}

/**
 * Takes off the variant's prefix and follows `/s/<slug>` on the portal to the site's own host, in whatever
 * order and depth they stand, in one go.
 */
function resolve(path: string, entry: HostEntry, directory: HostDirectory) {
  const found = { path, entry, variant: 'plain' as Variant }
  for (;;) {
    const split = splitVariant(found.path)
    const isNew = split.variant !== 'plain' && found.variant === 'plain'
    if (isNew) Object.assign(found, split)
    const form = found.entry.canonicalHost === directory.portalHost ? pathForm(found.path) : null
    const site = form && siblingOf(found.entry, form.slug, directory)
    if (form && site) Object.assign(found, { entry: site, path: form.rest })
    else if (!isNew) return found
  }
}

/** The site of a slug: beside a stand-in its stand-in of the same suffix, else its canonical host. */
function siblingOf(entry: HostEntry, slug: string, { hosts }: HostDirectory) {
  const suffix = entry.host.slice(entry.slug.length)
  const standIn = hosts.get(`${slug}${entry.use === 'standIn' ? suffix : '.localhost'}`)
  if (standIn?.use !== 'standIn') return undefined
  return entry.use === 'standIn' ? standIn : hosts.get(standIn.canonicalHost)
}

/**
 * Scheme, host and port a site is served under, and whether they are the ones asked. HTTPS is never
 * taken back to HTTP. A Host header without a port is no reason to redirect: an edge that strips the
 * port would loop. Stand-ins keep whatever scheme and port they are asked with.
 */
function originFor(
  scheme: Asked['scheme'],
  host: Host,
  entry: HostEntry,
  directory: HostDirectory,
) {
  if (entry.use === 'standIn') {
    return { scheme, host: withPort(entry.host, host.port), settled: host.host === entry.host }
  }
  const { publicScheme, publicPort } = directory
  if (scheme === 'https' && publicScheme === 'http') {
    const settled = host.host === entry.canonicalHost
    return { scheme, host: withPort(entry.canonicalHost, host.port), settled }
  }
  const port = publicPort ?? (publicScheme === 'https' ? 443 : 80)
  const settled =
    scheme === publicScheme &&
    host.host === entry.canonicalHost &&
    (host.port === null || host.port === port)
  return { scheme: publicScheme, host: withPort(entry.canonicalHost, publicPort), settled }
}

function redirect(asked: Asked, { scheme, host, pathname, search }: Address): Decision {
  const keepsMethod = !['GET', 'HEAD'].includes(asked.method ?? 'GET')
  const location = `${scheme}://${host}${pathname}${printableTarget(search)}`
  return { kind: 'redirect', status: keepsMethod ? 308 : 301, location }
}

function refuse(reason: RefusalReason): Decision {
  return { kind: 'refuse', status: REFUSALS[reason].status, reason }
}
