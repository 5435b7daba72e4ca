import 'server-only'

import { cache } from 'react'

import type { ShellView } from '@/components/site/views'
import { idOf } from '@/lib/ids'
import { getPayload } from '@/lib/payload'
import { readPreview } from '@/lib/preview'
import type { Preview } from '@/lib/preview'
import { currentDirectory } from '@/modules/sites/model/current'
import type { Article } from '@/payload-types'

import { mediaIn } from '../model/mediaIn'
import { draftOf } from '../queries/draft'
import { pageContext } from './context'
import type { PageContext } from './context'
import { shellOf } from './frame'
import { articlePart, found, pageAt } from './page'
import type { LoadedPage } from './page'

/** A link that is worth nothing any more, in the frame of the site. */
export interface EndedPreview {
  result: 'ended'
  shell: ShellView
}

/**
 * What a preview link shows. Of an item that is one page, and its links lead to the public site; of a design
 * it is every page of the site.
 * @param token as it stands in the address
 * @param path below the token, `/` for the link itself
 */
export const loadPreview = cache(
  async (host: string, token: string, path: string): Promise<LoadedPage | EndedPreview> => {
    const preview = await readPreview(token)
    const context = preview && (await pageContext(host, 'plain', preview))
    if (!preview || !context) return ended(host)
    if (preview.show.collection !== 'articles') return pageAt(context, path)
    if (path !== '/') return { away: true, result: 'redirect', to: path }
    return (await itemPage(context, preview)) ?? ended(host)
  },
)

async function ended(host: string): Promise<EndedPreview | { result: 'unknownSite' }> {
  const context = await pageContext(host, 'plain')
  if (!context) return { result: 'unknownSite' }
  const crumbs = [{ href: '/', text: '首页' }, { text: '预览' }]
  return { result: 'ended', shell: await shellOf(context, '/preview', crumbs) }
}

/** The draft in the frame of its channel; null when the item left the site, its channel or the store. */
async function itemPage(context: PageContext, preview: Preview): Promise<LoadedPage | null> {
  const item = await draftItem(preview)
  const channel = idOf(item?.channel)
  const edition = editionOf(context, channel)
  const own = edition.channels.find(({ id }) => id === channel)
  if (!item || !own) return null
  const place = { number: own.lastNumber + 1, publishedAt: item.publishedAt ?? context.now }
  const part = await articlePart(edition, own.path, own, { article: item, placement: place })
  return found(edition, own.path, { ...part, jsonLd: [] })
}

/** An item in an English channel is shown in the frame of that edition. */
function editionOf(context: PageContext, channel: string | null): PageContext {
  const { channels, otherChannels } = context
  if (!otherChannels.some(({ id }) => id === channel)) return context
  return { ...context, channels: otherChannels, otherChannels: channels, variant: 'en' }
}

async function draftItem({ show, site }: Preview): Promise<Article | null> {
  if (show.collection !== 'articles') return null
  const item = await draftOf(await getPayload(), show.id)
  return item && idOf(item.site) === site ? item : null
}

/** A file that is asked for below a preview link, as the loaders of files take it. */
interface AskedFile {
  site: string
  id: string
  /** The draft holds it, so it is shown though nothing live does */
  draft: boolean
}

/**
 * What is asked for by a file's address below a preview link; null when the host is no site's. A link that is
 * worth nothing leaves the file to what is live.
 * @param host as the internal path says it
 */
export async function previewFile(
  host: string,
  token: string,
  id: string,
): Promise<AskedFile | null> {
  const site = currentDirectory()?.hosts.get(decodeURIComponent(host))?.site
  if (!site) return null
  const preview = await readPreview(token)
  const item = preview?.site === site ? await draftItem(preview) : null
  return { draft: item !== null && mediaIn(item).includes(id), id, site }
}
