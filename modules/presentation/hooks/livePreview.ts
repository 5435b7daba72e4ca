import type { LivePreviewConfig } from 'payload'

import { previewLink } from '@/modules/sites/actions/previewLink'

import type { Designed } from '../actions/design'
import { sitesTouched } from '../queries/release'

type Url = NonNullable<Exclude<LivePreviewConfig['url'], string>>

/**
 * Where the form of a design shows its draft beside the fields: on the first of the sites that it touches; the
 * bar above the form leads to all of them.
 */
export const livePreviewOf =
  (collection: Designed): Url =>
  async ({ data, req }) => {
    if (!data['id']) return null
    const id = String(data['id'])
    const [first] = await sitesTouched(req, collection, id)
    if (!first) return null
    return (await previewLink(req, { show: { collection, id }, site: first.id }, 'frame')).url
  }
