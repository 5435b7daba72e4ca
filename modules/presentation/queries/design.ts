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
  /** Id of the one document that is shown as its draft; only for a preview that has been signed */
  draftOf?: string | null
}

/** The draft of the document that a signed preview shows; null when there is none or another is asked for. */
async function draftOf<Slug extends 'site-designs' | 'themes' | 'page-templates'>(
  payload: Reader,
  collection: Slug,
  id: string | null | undefined,
) {
  if (!id) return null
  return payload.findByID({
    id,
    collection,
    depth: 0,
    disableErrors: true,
    draft: true,
    ...asSystem(null, 'a signed preview shows a draft'),
  })
}

async function designOfSite(
  payload: Reader,
  site: string,
  asked: Asked,
): Promise<SiteDesign | null> {
  const { docs } = await payload.find({
    collection: 'site-designs',
    depth: 0,
    draft: false,
    limit: 1,
    pagination: false,
    where: { site: { equals: site } },
    ...asVisitor(site),
  })
  const live = docs[0] ?? null
  if (!live || live.id !== asked.draftOf) return live
  return ((await draftOf(payload, 'site-designs', live.id)) as SiteDesign | null) ?? live
}

async function byId<Slug extends 'themes' | 'page-templates'>(
  payload: Reader,
  collection: Slug,
  id: string | null,
  site: string,
  asked: Asked,
) {
  if (!id) return null
  if (id === asked.draftOf) return draftOf(payload, collection, id)
  return payload.findByID({
    id,
    collection,
    depth: 0,
    disableErrors: true,
    draft: false,
    ...asVisitor(site),
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
