import { joinSegments } from '../../../lib/net/path.ts'
import { LIBRARY_SEGMENT, searchPath } from './libraryPath.ts'

/** First segments that answer on the admin host or inside the program only, never on a site's host. */
const NOT_ON_SITES = new Set([
  'admin',
  'api',
  'feed',
  'healthz',
  'metrics',
  'ops',
  'readyz',
  'retired',
  'site',
])
/** What the admin host answers besides `/`, which is the directory of sites. */
const ON_ADMIN_HOST = new Set(['_next', 'admin', 'api', 'healthz', 'metrics', 'ops', 'readyz'])
/** Files from `public/` that browsers ask for at the root of the admin host. */
const ADMIN_FILES = new Set(['/favicon.ico', '/robots.txt'])
/** First segments below which there is no channel, so that `?page=` is not a list page's. */
const NO_CHANNEL_BELOW = new Set([
  '_next',
  'elder',
  'en',
  'files',
  'hant',
  'images',
  'leaving',
  'preview',
  'search',
  'sitemap',
  'topics',
])
/** Five digits: a channel of 100,000 pages of 20 would hold two million items. */
const LIST_PAGE = /^[1-9]\d{0,4}$/

/**
 * @param path cleaned
 * @returns its first segment in lower case, '' for `/`
 */
function firstSegment(path: string): string {
  return (path.split('/', 2)[1] ?? '').toLowerCase()
}

/**
 * @param path cleaned
 * @returns whether a site's host answers 404 to it without asking the site
 */
export function isReserved(path: string): boolean {
  // Next's own image route is off: it keys by address without host and keeps its copy after withdrawal.
  return NOT_ON_SITES.has(firstSegment(path)) || /^\/_next\/image(?:\/|$)/i.test(path)
}

/**
 * @param path cleaned
 * @returns what the admin host does with it
 */
export function onAdminHost(path: string): 'directory' | 'admin' | 'asset' | 'none' {
  if (path === '/') return 'directory'
  if (path.startsWith('/_next/') || ADMIN_FILES.has(path)) return 'asset'
  // Case counts here: Payload answers to /admin, and /ADMIN must not slip past rules for /admin.
  return ON_ADMIN_HOST.has(path.split('/', 2)[1] ?? '') ? 'admin' : 'none'
}

/**
 * Takes the path form apart, in which a consolidated site stands under the portal.
 *
 * @param path cleaned, letter case as asked
 * @returns slug and remaining path of `/s/<slug>/…`, or null for any other path
 */
export function pathForm(path: string): { slug: string; rest: string } | null {
  const [, first, slug, ...rest] = path.split('/')
  if (first?.toLowerCase() !== 's' || !slug) return null
  return { slug: slug.toLowerCase(), rest: joinSegments(rest) }
}

/**
 * Turns `?page=3` of a list into its path form, since a cached page reads no query. The first page is the
 * channel itself, which shows the newest; `page-1` counts from the oldest (docs/adr/0007). Anything but one
 * whole number of at most five digits is left to be ignored.
 *
 * @param path canonical
 * @param search the query with its question mark, or ''
 * @returns the address of the list page, the other parameters kept, or null when nothing is to do
 */
export function listPage(path: string, search: string): { path: string; search: string } | null {
  const last = path.split('/').at(-1) ?? ''
  if (path === '/' || NO_CHANNEL_BELOW.has(firstSegment(path))) return null
  if (last.includes('.') || isLibrary(path) || /^page-\d+$/.test(last)) return null
  const pairs = search.slice(1).split('&')
  const pages = pairs.filter((pair) => pair.startsWith('page='))
  const page = (pages[0] ?? '').slice('page='.length)
  if (pages.length !== 1 || !LIST_PAGE.test(page)) return null
  const others = pairs.filter((pair) => !pair.startsWith('page=')).join('&')
  return {
    path: page === '1' ? path : `${path}/page-${page}`,
    search: others === '' ? '' : `?${others}`,
  }
}

const isLibrary = (path: string): boolean => path.split('/').includes(LIBRARY_SEGMENT)

/**
 * Turns the query of a search in a list of documents into its path, as `listPage` does for pages.
 *
 * @param path canonical
 * @param search the query with its question mark, or ''
 * @returns the address of the search, or null when nothing is to do
 */
export function listSearch(path: string, search: string): { path: string; search: string } | null {
  const last = path.split('/').at(-1) ?? ''
  if (path === '/' || NO_CHANNEL_BELOW.has(firstSegment(path))) return null
  if (last.includes('.') && !isLibrary(path)) return null
  const found = searchPath(path, search)
  return found === null ? null : { path: found, search: '' }
}

const FEED = /^(?<channel>\/.*)?\/feed\.(?<format>rss|atom|json)$/
const SITE_MAP_PART = /^\/sitemap-(?<part>0|[1-9]\d{0,5})\.xml$/

/**
 * Where a public path is answered below host and variant. Texts for machines (and icons) stand below one
 * segment that no address may begin with; feeds share one route, since a channel's feed stands below a path of any depth: `/zwgk/feed.rss` is `/feed/rss/zwgk`.
 *
 * @param path canonical public path
 * @returns '' for the home page, else a path; never one that a public path below `/feed` could name
 */
export function internalPath(path: string): string {
  if (path === '/') return ''
  if (path === '/robots.txt') return '/feed/robots'
  if (path === '/sitemap.xml') return '/feed/sitemap'
  if (path === '/favicon.svg' || path === '/favicon.ico') return `/feed/icon/${path.slice(-3)}`
  const part = SITE_MAP_PART.exec(path)?.groups
  if (part) return `/feed/sitemap/${part['part']}`
  const feed = FEED.exec(path)?.groups
  return feed ? `/feed/${feed['format']}${feed['channel'] ?? ''}` : path
}
