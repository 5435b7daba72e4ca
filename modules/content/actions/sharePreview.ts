import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/person'
import { asUser } from '@/lib/as'
import { ForbiddenError } from '@/lib/errors'
import { idOf } from '@/lib/ids'
import { recordAudit } from '@/modules/audit/actions'
import { previewLink } from '@/modules/sites/actions/previewLink'
import type { PreviewLink } from '@/modules/sites/actions/previewLink'

import { mayWorkOn } from '../access'

/**
 * A link to the newest draft of an item, for somebody without an account. Who works on the item may hand it on;
 * the log says who did.
 * @throws ForbiddenError when the person only reads the item
 */
export async function sharePreview(req: PayloadRequest, id: string): Promise<PreviewLink> {
  const item = await req.payload.findByID({
    id,
    collection: 'articles',
    depth: 0,
    draft: true,
    ...asUser(req),
  })
  const person = personOf(req)
  if (!person || !(await mayWorkOn(req, person, 'draft', item))) {
    throw new ForbiddenError('只有这篇稿件的编写人员可以分享预览。')
  }
  const site = idOf(item.site) ?? ''
  const link = await previewLink(req, { show: { collection: 'articles', id }, site }, 'shared')
  const subject = { event: 'share' as const, subject: 'articles', subjectId: id }
  await recordAudit(req, { ...subject, site, title: item.title })
  return link
}
