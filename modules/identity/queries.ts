import type { PayloadRequest } from 'payload'

import type { Assignment } from '@/access/person'
import { asSystem } from '@/lib/as'
import { idOf } from '@/lib/ids'

import { unitSubtree } from './model'
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

/** Units an assignment reaches: a unit manager's whole subtree, a writer's own unit, none without a unit. */
export async function unitsReached(req: PayloadRequest, line: Assignment): Promise<string[]> {
  if (!line.unit) return []
  if (line.role !== 'unitManager') return [line.unit]
  return unitSubtree(await unitsOfSite(req, line.site), line.unit)
}
