import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import { themeOfKind } from '@/modules/presentation/model/themes'
import type { Site } from '@/payload-types'

import { composedHomes, themeFor } from '../homes'

const reason = 'the seed dresses the sites of the demonstration'

/** Gives the sites their themes and the composed ones their home pages; a site that was dressed is left alone. */
export async function dressSites(req: PayloadRequest, sites: readonly Site[]): Promise<void> {
  const hat = asSystem(req, reason)
  const { docs: themes } = await req.payload.find({
    collection: 'themes',
    depth: 0,
    pagination: false,
    select: { key: true },
    ...hat,
  })
  const idOfTheme = new Map(themes.map(({ id, key }) => [key, id]))
  const { docs: designs } = await req.payload.find({
    collection: 'site-designs',
    depth: 0,
    pagination: false,
    ...hat,
  })
  const bySite = new Map(designs.map((design) => [design.site, design]))
  for (const [index, site] of sites.entries()) {
    const design = bySite.get(site.id)
    const theme = idOfTheme.get(themeFor(site.kind, index))
    if (!design || !theme) continue
    const home = composedHomes[site.slug]
    // Somebody changed it since: theirs stays.
    if (design.ownHome || design.theme !== idOfTheme.get(themeOfKind[site.kind])) continue
    await req.payload.update({
      id: design.id,
      collection: 'site-designs',
      data: { _status: 'published', theme, ...(home ? { blocks: home, ownHome: true } : {}) },
      depth: 0,
      ...hat,
    })
  }
}
