/**
 * The variants of a site: the same addresses below a prefix, the plain one without. 长者版 and 繁體 show the
 * Chinese channels, the English edition its own.
 */
export const VARIANTS = ['plain', 'elder', 'hant', 'en'] as const
export type Variant = (typeof VARIANTS)[number]

/** What a document of a variant says in `lang`. */
export const VARIANT_LANGUAGE: Record<Variant, string> = {
  elder: 'zh-CN',
  en: 'en',
  hant: 'zh-Hant',
  plain: 'zh-CN',
}

/** First segments that hold no page: they are the same for every variant and stand outside of them. */
const OUTSIDE = new Set(['_next', 'files', 'images', 'preview'])
/** Texts for machines, and the reader's script. */
const MACHINE_TEXT =
  /^\/(?:robots\.txt|reader\.js|sitemap(?:-\d+)?\.xml)$|\/feed\.(?:rss|atom|json)$/

/**
 * @param text any text, such as a segment of an internal path
 * @returns whether it names a variant
 */
export function isVariant(text: string): text is Variant {
  return VARIANTS.some((one) => one === text)
}

/**
 * @param path cleaned, letter case as asked
 * @returns the variant its first segment names, and the path below; `plain` and the path itself without one
 */
export function splitVariant(path: string): { variant: Variant; path: string } {
  const [, first = '', ...rest] = path.split('/')
  const variant = first.toLowerCase()
  return variant !== 'plain' && isVariant(variant)
    ? { path: `/${rest.join('/')}`, variant }
    : { path, variant: 'plain' }
}

/**
 * @param variant where the page is read
 * @param path public path on the plain site
 * @returns its public path in the variant, such as `/elder` or `/hant/zwgk`
 */
export function variantPath(variant: Variant, path: string): string {
  if (variant === 'plain') return path
  return path === '/' ? `/${variant}` : `/${variant}${path}`
}

/**
 * @param path canonical public path without a variant's prefix
 * @returns whether it is no page: files, pictures, feeds, site maps and the like have one address only
 */
export function isOutsideVariants(path: string): boolean {
  return OUTSIDE.has(path.split('/', 2)[1] ?? '') || MACHINE_TEXT.test(path)
}

/**
 * Keeps a link inside the variant. Addresses of other sites, of files and of another variant stay as they are.
 *
 * @param variant where the link stands
 * @param href as the page would print it on the plain site
 * @returns the address to print
 */
export function hrefIn(variant: Variant, href: string): string {
  if (variant === 'plain' || !href.startsWith('/') || href.startsWith('//')) return href
  const end = href.search(/[?#]/)
  const path = end < 0 ? href : href.slice(0, end)
  if (isOutsideVariants(path) || splitVariant(path).variant !== 'plain') return href
  return variantPath(variant, path) + href.slice(path.length)
}
