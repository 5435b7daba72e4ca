import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import { env } from '@/lib/env'
import { PublicError, RuleError } from '@/lib/errors'
import { signPreview } from '@/lib/preview'
import type { Preview } from '@/lib/preview'

import { currentDirectory } from '../model/current'
import { originForStaff, previewPath } from '../model/preview'

const HOUR = 60 * 60 * 1000
/** A link that is handed on lasts three days; one in the admin's own frame outlives no working day. */
const LASTS = { frame: 12 * HOUR, shared: 72 * HOUR }

/** A preview link and the instant (ISO) at which it ends. */
export interface PreviewLink {
  url: string
  until: string
}

/**
 * A link to one draft on one site. The right to see the draft is the caller's matter.
 * @throws RuleError when the site is not there; PublicError 503 before the hosts are known
 * @param use `shared` for a link to hand on; `frame` for the admin's own, which stays the same within the hour
 */
export async function previewLink(
  req: PayloadRequest,
  { show, site: id }: Pick<Preview, 'show' | 'site'>,
  use: keyof typeof LASTS,
): Promise<PreviewLink> {
  const site = await req.payload.findByID({
    id,
    collection: 'sites',
    depth: 0,
    disableErrors: true,
    select: { domain: true, slug: true, state: true },
    ...asSystem(req, 'hosts of sites are public facts'),
  })
  const directory = currentDirectory()
  if (!site) throw new RuleError('站点不存在，请刷新页面后重试。')
  if (!directory) throw new PublicError('平台正在启动，请稍后再试。', 503)
  // The whole hour: a token in whole seconds, and one address for as long as the form is open.
  const until = new Date(Math.ceil((Date.now() + LASTS[use]) / HOUR) * HOUR).toISOString()
  const token = await signPreview({ show, site: id, until })
  return { until, url: originForStaff(directory, site, env.PORT) + previewPath(token) }
}
