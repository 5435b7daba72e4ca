import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import { RuleError } from '@/lib/errors'
import { inTransaction } from '@/lib/inTransaction'
import { idsOf } from '@/lib/ids'
import { blueprintFor } from '@/modules/sites/model/blueprints'
import type { PageTemplate, Site, SiteDesign, Theme } from '@/payload-types'

import { contentOf } from '../model/release'
import { standardTemplate } from '../model/templates'
import { standardThemes, themeOfKind } from '../model/themes'

const reason = 'every site starts with the standard design of its kind'

/** Runs a release by the program itself: what it writes is live without a second person. */
async function byProgram<T>(req: PayloadRequest, write: () => Promise<T>): Promise<T> {
  const before = req.context['release']
  req.context['release'] = 'program'
  try {
    return await write()
  } finally {
    req.context['release'] = before
  }
}

/** The standard theme of a key; all standard themes are made when it is not there yet (natural key). */
async function ensureTheme(req: PayloadRequest, key: string): Promise<Theme> {
  const hat = asSystem(req, reason)
  const { docs } = await req.payload.find({
    collection: 'themes',
    depth: 0,
    pagination: false,
    where: { key: { in: standardThemes.map((theme) => theme.key) } },
    ...hat,
  })
  const themes = new Map(docs.map((theme) => [theme.key, theme]))
  const missing = themes.has(key) ? [] : standardThemes.filter((theme) => !themes.has(theme.key))
  for (const theme of missing) {
    const data = { ...theme, _status: 'published' as const }
    themes.set(
      theme.key,
      await req.payload.create({ collection: 'themes', data, depth: 0, ...hat }),
    )
  }
  return themes.get(key)!
}

/** The standard template of a kind, made when it is not there yet (natural key). */
async function ensureTemplate(req: PayloadRequest, kind: Site['kind']): Promise<PageTemplate> {
  const hat = asSystem(req, reason)
  const { docs } = await req.payload.find({
    collection: 'page-templates',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { key: { equals: kind } },
    ...hat,
  })
  if (docs[0]) return docs[0]
  const { blocks, name } = standardTemplate(kind)
  return req.payload.create({
    collection: 'page-templates',
    data: { name, _status: 'published', blocks, key: kind, kind },
    depth: 0,
    ...hat,
  })
}

/** Gives a site its design: template and theme of its kind, navigation of its blueprint. */
export async function designSite(req: PayloadRequest, site: Site): Promise<SiteDesign> {
  return byProgram(req, () => startingDesign(req, site))
}

async function startingDesign(req: PayloadRequest, site: Site): Promise<SiteDesign> {
  const hat = asSystem(req, reason)
  const template = await ensureTemplate(req, site.kind)
  const theme = await ensureTheme(req, themeOfKind[site.kind])
  const { navigation } = blueprintFor(site.kind, site)
  const { docs: channels } = await req.payload.find({
    collection: 'channels',
    depth: 0,
    pagination: false,
    select: { path: true },
    where: { and: [{ site: { equals: site.id } }, { parent: { exists: false } }] },
    ...hat,
  })
  return req.payload.create({
    collection: 'site-designs',
    data: {
      _status: 'published',
      navigation: navigation.flatMap(
        (path) => channels.find((channel) => channel.path === `/${path}`)?.id ?? [],
      ),
      site: site.id,
      template: template.id,
      theme: theme.id,
      title: site.shortName,
    },
    depth: 0,
    ...hat,
  })
}

/** The design documents that wait for a second person. */
export type Designed = 'page-templates' | 'site-designs' | 'themes'

/**
 * Takes the last release back: what was released before it is live again, at once and without a second
 * person, because it has been released once already. A second undo brings the newer one back.
 * @throws RuleError when there was only one release
 */
export async function undoRelease(
  req: PayloadRequest,
  collection: Designed,
  id: string,
): Promise<void> {
  const hat = asSystem(req, 'the right to change the document was checked')
  const { docs } = await req.payload.findVersions({
    collection,
    depth: 0,
    limit: 2,
    pagination: false,
    sort: '-createdAt',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    ...hat,
  })
  const before = docs[1]
  if (!before) throw new RuleError('之前没有发布过别的版本，没有可以撤销的发布。')
  req.context['reason'] = '撤销上一次发布'
  await byProgram(req, () =>
    req.payload.update({
      id,
      collection,
      data: { ...contentOf(before.version as never), _status: 'published', changedBy: [] },
      depth: 0,
      ...hat,
    }),
  )
}

/** After two channels became one, the navigation names the one that is left, once. */
export async function replaceInNavigation(
  req: PayloadRequest,
  site: string,
  from: string,
  into: string,
): Promise<void> {
  const hat = asSystem(req, 'the navigation follows the merged channel')
  const { docs } = await req.payload.find({
    collection: 'site-designs',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { and: [{ site: { equals: site } }, { navigation: { equals: from } }] },
    ...hat,
  })
  const design = docs[0]
  if (!design) return
  const ids = idsOf(design.navigation).map((id) => (id === from ? into : id))
  await byProgram(req, () =>
    req.payload.update({
      id: design.id,
      collection: 'site-designs',
      data: { _status: 'published', navigation: [...new Set(ids)] },
      depth: 0,
      ...hat,
    }),
  )
}

/**
 * Gives every site that has no design yet the standard one: those of a store from before there were designs.
 * @returns how many were given one
 */
export async function designMissing(payload: Payload): Promise<number> {
  const hat = asSystem(null, reason)
  const all = { depth: 0, pagination: false } as const
  const [{ docs: sites }, { docs: designs }] = await Promise.all([
    payload.find({ collection: 'sites', ...all, ...hat }),
    payload.find({ collection: 'site-designs', ...all, select: { key: true }, ...hat }),
  ])
  const designed = new Set(designs.map(({ key }) => key))
  const missing = sites.filter(({ id }) => !designed.has(id))
  for (const site of missing) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () => designSite(req, site))
  }
  return missing.length
}
