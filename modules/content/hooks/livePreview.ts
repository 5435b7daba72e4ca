import type { LivePreviewConfig } from 'payload'

import { idOf } from '@/lib/ids'
import { previewLink } from '@/modules/sites/actions/previewLink'

/**
 * Where the form of an item shows its draft beside the fields: at the site's own host and template. Nothing
 * before the first save.
 */
export const livePreviewOfItem: NonNullable<Exclude<LivePreviewConfig['url'], string>> = async ({
  data,
  req,
}) => {
  const site = idOf(data['site'])
  if (!data['id'] || !site) return null
  const show = { collection: 'articles' as const, id: String(data['id']) }
  return (await previewLink(req, { show, site }, 'frame')).url
}
