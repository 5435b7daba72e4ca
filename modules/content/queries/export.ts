import type { PayloadRequest, Where } from 'payload'

import { asUser } from '@/lib/as'
import { formatMinute } from '@/lib/dates'

import { articleKindLabels } from '../model/article'

/** Items one file holds; more are asked for with a narrower filter. */
export const MAX_EXPORTED = 5000

/** Columns of the file, in its order. */
export const EXPORT_COLUMNS = [
  '标题',
  '类型',
  '栏目',
  '站点',
  '供稿单位',
  '来源',
  '状态',
  '首次发布',
  '更新时间',
] as const

/** The value of a relationship by one of its fields, where it was populated. */
const wordOf = (value: unknown, field: string): string =>
  value && typeof value === 'object' ? String((value as Record<string, unknown>)[field] ?? '') : ''

/**
 * The filtered list of items as rows of text, newest state of each, as the person who asks may read them.
 * Instants are shown in Asia/Shanghai.
 * @param where the filter of the list; `{}` for all
 */
export async function exportedRows(
  req: PayloadRequest,
  where: Where,
  search: string,
): Promise<{ rows: string[][]; total: number }> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'articles',
    depth: 1,
    draft: true,
    limit: MAX_EXPORTED,
    populate: {
      channels: { name: true },
      sites: { shortName: true },
      sources: { name: true },
      units: { name: true },
    },
    select: {
      _status: true,
      channel: true,
      kind: true,
      publishedAt: true,
      site: true,
      source: true,
      title: true,
      unit: true,
      updatedAt: true,
    },
    sort: '-updatedAt',
    where: { and: [where, ...(search ? [{ title: { like: search } }] : [])] },
    ...asUser(req),
  })
  const rows = docs.map((item) => [
    item.title,
    articleKindLabels[item.kind].zh,
    wordOf(item.channel, 'name'),
    wordOf(item.site, 'shortName'),
    wordOf(item.unit, 'name'),
    wordOf(item.source, 'name'),
    item._status === 'published' ? '已发布' : '草稿',
    item.publishedAt ? formatMinute(item.publishedAt) : '',
    formatMinute(item.updatedAt),
  ])
  return { rows, total: totalDocs }
}
