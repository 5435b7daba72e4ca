import 'server-only'

import { templateTag } from '@/modules/outbox/model'
import type { StoredBlock } from '@/modules/presentation/model/templates'
import { homeOf } from '@/modules/presentation/queries/design'

import type { PageContext } from './context'

/** The blocks a home page is made of, and the tags of where they come from; the blocks fill themselves. */
export interface HomePlan {
  blocks: StoredBlock[]
  tags: string[]
}

/** The plan of a site's home page: its template with the site's own changes. */
export async function loadHome(context: PageContext): Promise<HomePlan> {
  const { design, payload, preview, site } = context
  const blocks = await homeOf(payload, site, design.record, { draftOf: preview?.show.id ?? null })
  return { blocks, tags: design.templateId ? [templateTag(design.templateId)] : [] }
}
