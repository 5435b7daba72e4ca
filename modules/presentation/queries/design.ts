import type { Payload } from 'payload'

import { asSystem, asVisitor } from '@/lib/as'
import { idOf } from '@/lib/ids'
import type { SiteKind } from '@/modules/sites/model/site'
import type { PageTemplate, SiteDesign, Theme } from '@/payload-types'

import { composeHome } from '../model/compose'
import { paletteOf } from '../model/palette'
import type { Palette } from '../model/palette'
import { standardTemplate } from '../model/templates'
import type { StoredBlock } from '../model/templates'
import { standardTheme, themeOfKind } from '../model/themes'

/** How a site looks, as its pages need it. */
export interface DesignView {
  /** Ids of what it is made of, for tags; null where the standard of the kind stands in */
  themeId: string | null
  templateId: string | null
  palette: Palette
  /** Ids of the channels of the main navigation, in order; empty: the channels at the root */
  navigation: string[]
  /** Name of the theme, for the preview's frame */
  themeName: string
}

type Reader = Pick<Payload, 'find' | 'findByID'>

interface Asked {
  /** Shows drafts; only for a preview that has been signed */
  draft?: boolean
}

const hatFor = (site: string, draft: boolean) =>
  draft ? asSystem(null, 'a signed preview shows drafts') : asVisitor(site)

async function designOfSite(
  payload: Reader,
  site: string,
  { draft = false }: Asked,
): Promise<SiteDesign | null> {
  const hat = hatFor(site, draft)
  const { docs } = await payload.find({
    collection: 'site-designs',
    depth: 0,
    draft,
    limit: 1,
    pagination: false,
    where: { site: { equals: site } },
    ...hat,
  })
  return docs[0] ?? null
}

async function byId<Slug extends 'themes' | 'page-templates'>(
  payload: Reader,
  collection: Slug,
  id: string | null,
  site: string,
  { draft = false }: Asked,
) {
  if (!id) return null
  const hat = hatFor(site, draft)
  return payload.findByID({
    id,
    collection,
    depth: 0,
    disableErrors: true,
    draft,
    ...hat,
  })
}

/** The design of a site with its theme; the standard of the kind where the site has none. */
export async function designOf(
  payload: Reader,
  site: { id: string; kind: SiteKind },
  asked: Asked = {},
): Promise<DesignView & { record: SiteDesign | null }> {
  const record = await designOfSite(payload, site.id, asked)
  const theme = (await byId(payload, 'themes', idOf(record?.theme), site.id, asked)) as Theme | null
  const colours = theme ?? standardTheme(themeOfKind[site.kind])
  return {
    navigation: (record?.navigation ?? []).flatMap((one) => idOf(one) ?? []),
    palette: paletteOf(colours),
    record,
    templateId: idOf(record?.template),
    themeId: theme?.id ?? null,
    themeName: colours.name,
  }
}

/** The blocks of a site's home page, composed from its template and its own changes. */
export async function homeOf(
  payload: Reader,
  site: { id: string; kind: SiteKind },
  record: SiteDesign | null,
  asked: Asked = {},
): Promise<StoredBlock[]> {
  const template = record?.ownHome
    ? null
    : ((await byId(
        payload,
        'page-templates',
        idOf(record?.template),
        site.id,
        asked,
      )) as PageTemplate | null)
  const blocks = template?.blocks ?? (record?.ownHome ? [] : standardTemplate(site.kind).blocks)
  return composeHome(blocks, record)
}
