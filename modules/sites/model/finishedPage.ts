import { rewriteHtml } from '../../../lib/html/rewrite.ts'
import { currentDirectory } from './current.ts'
import { leavingPath, outsideOf } from './leaving.ts'
import { previewHref, previewPrefix } from './preview.ts'
import { traditional } from './traditional.ts'
import { hrefIn, isVariant, VARIANT_LANGUAGE } from './variants.ts'

/** Next writes the data for its client into every page; a page without it has been finished. */
const UNFINISHED = 'self.__next_f'

/**
 * What is done to a rendered page before it is kept and sent, in one pass: the framework's scripts go (the
 * public pages have no client components, and with the data they repeat they are two thirds of the document),
 * links to hosts outside of the government lead to the notice first, links stay inside the variant or the preview
 * (where nothing is signed: drafts may hold any link), and the Traditional Chinese edition is converted.
 *
 * @param path the internal path, `/site/<host>/<variant>/…`
 * @param html the document as Next rendered it
 * @param secret signs the links that leave
 * @returns the document as readers get it; finishing twice changes nothing
 */
export async function finishedPage(path: string, html: string, secret: string): Promise<string> {
  const [, , host = '', variant = ''] = path.split('/')
  if (!isVariant(variant) || !html.includes(UNFINISHED)) return html
  const preview = previewPrefix(path)
  if (preview) {
    const inside = (address: string): string => previewHref(preview, address)
    return rewriteHtml(html, { asset: inside, dropScripts: true, href: inside })
  }
  return rewriteHtml(html, {
    dropScripts: true,
    href: (href, tag) =>
      hrefIn(variant, (tag === 'form' ? null : noticeOf(host, href, secret)) ?? href),
    ...(variant === 'hant' ? { from: VARIANT_LANGUAGE.hant, text: await traditional() } : {}),
  })
}

/** The notice for a link that leaves; null for every other. */
function noticeOf(host: string, href: string, secret: string): string | null {
  const directory = currentDirectory()
  const site = directory?.hosts.get(host)?.site
  const outside = directory && site ? outsideOf(href, directory) : null
  return site && outside ? leavingPath(site, outside, secret) : null
}
