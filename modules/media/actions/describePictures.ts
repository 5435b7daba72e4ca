import type { PayloadRequest } from 'payload'

import { personOf } from '@/access/person'
import { asUser } from '@/lib/as'
import { FieldRuleError, ForbiddenError } from '@/lib/errors'
import type { Media } from '@/payload-types'

import { mayChangeFile } from '../access'
import { checkAlt } from '../model/alt'
import type { DescribePictures } from '../schema'

type Description = DescribePictures['pictures'][number]

async function readable(req: PayloadRequest, ids: string[]): Promise<Map<string, Media>> {
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    pagination: false,
    where: { and: [{ id: { in: ids } }, { kind: { equals: 'picture' } }] },
    ...asUser(req),
  })
  return new Map(docs.map((file) => [file.id, file]))
}

const isSame = (file: Media, { alt, decorative }: Description): boolean =>
  (file.alt ?? '') === alt && (file.decorative ?? false) === decorative

/**
 * Says what the pictures of an item show, all at once: every description passes the rule of publication
 * (issue 4, Build item 5), or nothing is changed. Unchanged pictures are not touched, so that a picture of
 * another unit that is described already stands in nobody's way. Call it inside a transaction.
 * @returns ids of the pictures that were changed
 * @throws FieldRuleError 422 with the id of the first picture whose description is refused; ForbiddenError 403
 */
export async function describePictures(
  req: PayloadRequest,
  { pictures, title }: DescribePictures,
): Promise<string[]> {
  const files = await readable(
    req,
    pictures.map(({ id }) => id),
  )
  const person = personOf(req)
  const changed: Description[] = []
  for (const picture of pictures) {
    const file = files.get(picture.id)
    if (!file) throw new ForbiddenError('有图片不在您的站点或已移入回收站，请刷新页面后重试。')
    const fileName = file.originalName ?? ''
    const fault = checkAlt(picture.alt, { decorative: picture.decorative, fileName, title })
    if (fault) throw new FieldRuleError(picture.id, `“${fileName || '未命名图片'}”：${fault}`)
    if (isSame(file, picture)) continue
    if (!(person && (await mayChangeFile(req, person, file)))) {
      throw new ForbiddenError(
        `“${fileName}”不是本单位的图片，不能修改替代文字；请联系它所属的单位或本站管理员。`,
      )
    }
    changed.push(picture)
  }
  for (const { alt, decorative, id } of changed) {
    const data = { alt: alt || null, decorative }
    await req.payload.update({ id, collection: 'media', data, depth: 0, ...asUser(req) })
  }
  return changed.map(({ id }) => id)
}
