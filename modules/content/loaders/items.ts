import 'server-only'

import type { DownloadView, ItemView, PictureView } from '@/components/ui/views'
import { idOf } from '@/lib/ids'
import { downloadOf } from '@/modules/media/model/download'
import { pictureOf } from '@/modules/media/model/picture'
import { mediaByIds } from '@/modules/media/queries'
import type { Media } from '@/payload-types'

import { addressesOn, attachmentsOf, interpretationsOf } from '../queries/articles'
import type { Row } from '../queries/lists'
import type { PageContext } from './context'

/** Pictures of list rows by row id; one query. */
export async function coversOf(
  context: PageContext,
  rows: readonly { id: string; cover?: unknown }[],
): Promise<Map<string, PictureView>> {
  const ids = rows.flatMap((row) => idOf(row.cover) ?? [])
  const files = await mediaByIds(context.payload, ids)
  const pictures = new Map<string, PictureView>()
  for (const row of rows) {
    const file: Media | undefined = files.get(idOf(row.cover) ?? '')
    const picture = file ? pictureOf(file) : null
    if (picture) pictures.set(row.id, picture)
  }
  return pictures
}

/** Rows as list items; `pictures` reads covers, `policies` the links to interpretations, `files` attachments. */
export async function itemsOf(
  context: PageContext,
  rows: readonly Row[],
  wants: { files?: boolean; pictures?: boolean; policies?: boolean } = {},
): Promise<ItemView[]> {
  const pictures = wants.pictures ? await coversOf(context, rows) : new Map<string, PictureView>()
  const readings = wants.policies ? await readingsOf(context, rows) : new Map<string, string[]>()
  const files = wants.files ? await filesOf(context, rows) : new Map<string, DownloadView[]>()
  return rows.map((row) => ({
    ...itemOf(context, row, pictures.get(row.id), readings),
    ...downloadsOf(row, files.get(idOf(row.article) ?? '') ?? []),
  }))
}

/** Addresses of the interpretations of the policy documents among the rows, by document. */
async function readingsOf(
  context: PageContext,
  rows: readonly Row[],
): Promise<Map<string, string[]>> {
  const { payload, site } = context
  const policies = rows
    .filter((row) => row.kind === 'policy')
    .flatMap((row) => idOf(row.article) ?? [])
  const found = await interpretationsOf(payload, policies)
  const places = await addressesOn(payload, site.id, [...found.values()].flat())
  return new Map(
    [...found].map(([policy, readings]) => [
      policy,
      readings.flatMap((id) => places.get(id)?.href ?? []),
    ]),
  )
}

/** Files of the rows by item; two queries. */
async function filesOf(
  { payload }: PageContext,
  rows: readonly Row[],
): Promise<Map<string, DownloadView[]>> {
  const attached = await attachmentsOf(
    payload,
    rows.flatMap((row) => idOf(row.article) ?? []),
  )
  const media = await mediaByIds(
    payload,
    [...attached.values()].flat().map(({ file }) => file),
  )
  return new Map(
    [...attached].map(([item, files]) => [
      item,
      files.flatMap(({ file, title }) => {
        const found = media.get(file)
        const view = found && downloadOf(found)
        return view ? [{ ...view, name: title || view.name }] : []
      }),
    ]),
  )
}

/** An item with one file is that file, by its own title; with several they stand below it. */
function downloadsOf(row: Row, files: DownloadView[]): Pick<ItemView, 'download' | 'files'> {
  const [only, ...more] = files
  if (!only) return {}
  return more.length === 0 ? { download: { ...only, name: row.title } } : { files }
}

function itemOf(
  context: PageContext,
  row: Row,
  picture: PictureView | undefined,
  readings: Map<string, string[]>,
): ItemView {
  const links = readings.get(idOf(row.article) ?? '') ?? []
  return {
    href: row.kind === 'link' && row.url ? row.url : row.href,
    id: row.id,
    publishedAt: row.publishedAt,
    title: row.title,
    ...(row.summary ? { summary: row.summary } : {}),
    ...(row.pinUntil && row.pinUntil > context.now ? { tag: '置顶' } : {}),
    ...(picture ? { picture } : {}),
    ...(row.kind === 'policy'
      ? {
          policy: {
            interpretations: links.map((href, index) => ({
              href,
              text: index === 0 ? '解读' : `解读${index + 1}`,
            })),
            ...(row.docNo ? { documentNumber: row.docNo } : {}),
            ...(row.writtenOn ? { writtenOn: row.writtenOn } : {}),
            ...(row.validity ? { validity: row.validity } : {}),
          },
        }
      : {}),
    ...(row.kind === 'leader' ? { leader: { post: row.title, duties: row.summary ?? '' } } : {}),
    ...(row.kind === 'organisation' ? { organisation: { duties: row.summary ?? '' } } : {}),
  }
}
