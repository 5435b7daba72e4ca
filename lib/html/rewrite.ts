import { Parser } from 'htmlparser2'

/** What is done to a document; everything else stays byte for byte. */
export interface HtmlRewrite {
  /** Takes out scripts without `data-own` (structured data stays) and the preloads of scripts. */
  dropScripts?: boolean
  /** For the addresses of links and forms by their tag, but those marked `rel="alternate"` or `data-leaves`. */
  href?: (href: string, tag: string) => string
  /** For the addresses of pictures, films and their captions. */
  asset?: (address: string) => string
  /** For every text a person may see or hear; what says another `lang` than `from` stays. */
  text?: (text: string) => string
  /** The language that `text` reads, such as `zh-Hant` for a document that says so of itself. */
  from?: string
}

/** Attributes that are read out or shown. */
const SPOKEN =
  /\s(?:alt|title|aria-label|aria-description|aria-roledescription|placeholder|content|label|summary)="([^"]*)"/g
const ADDRESS = /\s(?:href|action)="([^"]*)"/g
const ASSET = /\s(?:src|srcset|poster)="([^"]*)"/gi
const SHOWS_ASSETS = new Set(['img', 'source', 'track', 'video'])
const ENTITIES: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#x27;': "'" }

const decoded = (text: string): string =>
  text.replace(/&(?:amp|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
const encoded = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')

/** Replaces the one group of `pattern` wherever it matches. */
const inside = (source: string, pattern: RegExp, change: (value: string) => string): string =>
  source.replace(pattern, (whole, value: string) =>
    whole.replace(`"${value}"`, () => `"${change(value)}"`),
  )

/** The addresses of a `srcset` one by one; a `src` is a list of one. */
const eachAddress = (list: string, change: (address: string) => string): string =>
  list
    .split(/,\s+/)
    .map((one) => one.replace(/^\S+/, (address) => change(address)))
    .join(', ')

/**
 * Rewrites a document in one pass. It reads what React prints (attributes in double quotes) and prints it
 * again unchanged but for what `how` asks.
 *
 * @param html a whole document
 * @param how what to do
 * @returns the document
 */
export function rewriteHtml(html: string, how: HtmlRewrite): string {
  const { asset, dropScripts = false, from, href, text } = how
  const out: string[] = []
  const languages: (string | undefined)[] = []
  let copied = 0
  let dropping = false

  const replace = (start: number, end: number, by: string): void => {
    out.push(html.slice(copied, start), by)
    copied = end
  }
  const isForeign = (): boolean => {
    const language = languages.findLast((one) => one !== undefined)
    return language !== undefined && language !== from
  }
  const isDropped = (name: string, attributes: Record<string, string>): boolean =>
    dropScripts &&
    (name === 'script'
      ? attributes['type'] !== 'application/ld+json' && !('data-own' in attributes)
      : name === 'link' && attributes['as'] === 'script')

  const parser = new Parser({
    onopentag(name, attributes) {
      languages.push(attributes['lang'] ?? attributes['hreflang'])
      const [start, end] = [parser.startIndex, parser.endIndex + 1]
      if (isDropped(name, attributes)) {
        replace(start, end, '')
        dropping = name === 'script'
        return
      }
      let tag = html.slice(start, end)
      if (text && !isForeign()) tag = inside(tag, SPOKEN, text)
      const isLink = name === 'a' || name === 'area' || name === 'form'
      const isFixed = attributes['rel'] === 'alternate' || 'data-leaves' in attributes
      if (href && isLink && !isFixed) {
        tag = inside(tag, ADDRESS, (value) => encoded(href(decoded(value), name)))
      }
      if (asset && SHOWS_ASSETS.has(name)) {
        tag = inside(tag, ASSET, (value) => encoded(eachAddress(decoded(value), asset)))
      }
      if (tag !== html.slice(start, end)) replace(start, end, tag)
    },
    ontext() {
      if (dropping || !text || isForeign()) return
      const [start, end] = [parser.startIndex, parser.endIndex + 1]
      replace(start, end, text(html.slice(start, end)))
    },
    onclosetag(name, isImplied) {
      languages.pop()
      if (!dropping || name !== 'script' || isImplied) return
      dropping = false
      copied = parser.endIndex + 1
    },
  })
  parser.end(html)
  out.push(html.slice(copied))
  return out.join('')
}
