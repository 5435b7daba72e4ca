/** Addresses out of a clipboard: what is left of them when trackers, bookmarks and traps are taken off. */

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** Parameters that say where a reader came from and nothing about the page. */
const TRACKERS =
  /^(?:utm_\w+|spm|scm|from|from_source|share_\w+|scene|srcid|sharer_\w+|chksm|subscene|clicktime|enterid|ascene|devicetype|exportkey|pass_ticket|wx_header|isappinstalled|nsukey|gclid|fbclid|msclkid|yclid|bd_vid|timestamp|hmsr|hmpl|_t|vd_source|poc_token|mpshare|sessionid|search_click_id)$/i

/** Guards of mail programs and link pages that wrap the true address. */
const WRAPPERS: readonly [RegExp, string][] = [
  [/(?:^|\.)safelinks\.protection\.outlook\.com$/, 'url'],
  [/^link\.zhihu\.com$/, 'target'],
  [/^mail\.qq\.com$/, 'url'],
]

function unwrapped(url: URL): URL {
  const wrapper = WRAPPERS.find(([host]) => host.test(url.hostname))
  const inner = wrapper ? url.searchParams.get(wrapper[1]) : null
  return inner && URL.canParse(inner) ? new URL(inner) : url
}

/**
 * Cleans an address out of a clipboard. Bookmarks of the document (`#_Toc…`) and relative addresses have lost the
 * page that they belong to.
 * @param href as the source wrote it
 * @returns an absolute web, mail or telephone address without trackers and credentials, or null
 */
export function cleanHref(href: string | null): string | null {
  // Browsers skip control characters inside a scheme: `java\nscript:` is one.
  const text = [...(href ?? '')].filter((char) => char > ' ' && char !== '\u007f').join('')
  if (!URL.canParse(text)) return null
  const url = unwrapped(new URL(text))
  if (!SCHEMES.has(url.protocol)) return null
  if (!/^https?:$/.test(url.protocol)) return url.href
  url.username = ''
  url.password = ''
  const known = [...new Set(url.searchParams.keys())]
  const trackers = known.filter((name) => TRACKERS.test(name))
  for (const name of trackers) url.searchParams.delete(name)
  if (/^#(?:_|wechat_redirect|rd$|:~:)/.test(url.hash)) url.hash = ''
  return url.href
}
