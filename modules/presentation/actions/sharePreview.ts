import type { PayloadRequest } from 'payload'

import { RuleError } from '@/lib/errors'
import { recordAudit } from '@/modules/audit/actions'
import { previewLink } from '@/modules/sites/actions/previewLink'
import type { PreviewLink } from '@/modules/sites/actions/previewLink'

import { releaseState } from '../queries/release'
import type { Designed } from './design'

/**
 * A link to a site as it will look once the draft of a design is released. Who may read the draft may hand the
 * link on; the log says who did.
 * @throws RuleError when the design does not touch the site
 */
export async function shareDesign(
  req: PayloadRequest,
  show: { collection: Designed; id: string },
  site: string,
): Promise<PreviewLink> {
  const { sites } = await releaseState(req, show.collection, show.id)
  const touched = sites.find((one) => one.id === site)
  if (!touched) throw new RuleError('这个站点没有使用这项外观，请从列出的站点中选择。')
  const link = await previewLink(req, { show, site }, 'shared')
  const subject = { event: 'share' as const, subject: show.collection, subjectId: show.id }
  await recordAudit(req, { ...subject, site, title: touched.name })
  return link
}
