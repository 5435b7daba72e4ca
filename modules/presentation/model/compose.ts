import type { SiteDesign } from '@/payload-types'

import type { StoredBlock } from './templates'

type Override = NonNullable<SiteDesign['overrides']>[number]

/**
 * The blocks of a site's home page: its own when it composed one, else the template's with the site's changes
 * (left out, renamed, fewer or more items), each laid on the block it was made for. Blocks are known by the id that
 * they keep when the template is put in another order or gets others; a change whose block is gone does nothing.
 *
 * @param template the blocks of the released template
 * @param design what the site says, if anything
 */
export function composeHome(
  template: readonly StoredBlock[],
  design: Pick<SiteDesign, 'blocks' | 'ownHome' | 'overrides'> | null,
): StoredBlock[] {
  if (design?.ownHome) return [...(design.blocks ?? [])]
  const changes = new Map((design?.overrides ?? []).map((one) => [one.block, one]))
  const inherited = template.flatMap((block) =>
    overridden(block, block.id ? changes.get(block.id) : undefined),
  )
  return [...inherited, ...(design?.blocks ?? [])]
}

function overridden(block: StoredBlock, change: Override | undefined): StoredBlock[] {
  if (!change) return [block]
  if (change.hidden) return []
  return [
    {
      ...block,
      ...(change.title ? { title: change.title } : {}),
      ...(change.limit && 'limit' in block ? { limit: change.limit } : {}),
    } as StoredBlock,
  ]
}
