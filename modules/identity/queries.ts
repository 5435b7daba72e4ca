import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import { idOf } from '@/lib/ids'

import type { UnitNode } from './model'

/** All units of a site as a flat tree; one query. */
export async function unitsOfSite(req: PayloadRequest, site: string): Promise<UnitNode[]> {
  const found = await req.payload.find({
    collection: 'units',
    depth: 0,
    pagination: false,
    select: { parent: true },
    where: { site: { equals: site } },
    ...asSystem(req, 'the tree decides what the person may see'),
  })
  return found.docs.map((unit) => ({ id: unit.id, parent: idOf(unit.parent) }))
}
