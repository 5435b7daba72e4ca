import { rewriteHtml } from '../../../lib/html/rewrite.ts'
import { previewHref, previewPrefix } from './preview.ts'
import { traditional } from './traditional.ts'
import { hrefIn, isVariant, VARIANT_LANGUAGE } from './variants.ts'

/** Next writes the data for its client into every page; a page without it has been finished. */
const UNFINISHED = 'self.__next_f'

/**
 * What is done to a rendered page before it is kept and sent, in one pass: the framework's scripts go (the
 * public pages have no client components, and with the data they repeat they are two thirds of the document),
 * links stay inside the variant or the preview, and the Traditional Chinese edition is converted.
 *
 * @param path the internal path, `/site/<host>/<variant>/…`
 * @param html the document as Next rendered it
 * @returns the document as readers get it; finishing twice changes nothing
 */
export async function finishedPage(path: string, html: string): Promise<string> {
  const variant = path.split('/')[3] ?? ''
  if (!isVariant(variant) || !html.includes(UNFINISHED)) return html
  const preview = previewPrefix(path)
  if (preview) {
    const inside = (address: string): string => previewHref(preview, address)
    return rewriteHtml(html, { asset: inside, dropScripts: true, href: inside })
  }
  return rewriteHtml(html, {
    dropScripts: true,
    ...(variant === 'plain' ? {} : { href: (href) => hrefIn(variant, href) }),
    ...(variant === 'hant' ? { from: VARIANT_LANGUAGE.hant, text: await traditional() } : {}),
  })
}
