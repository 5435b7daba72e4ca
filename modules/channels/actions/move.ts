import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import { idOf } from '@/lib/ids'
import type { Channel } from '@/payload-types'

import type { MoveChannelInput } from '../schema'
import { channelById, demandStructure } from './order'

const reason = 'the paths below a moved channel'

/**
 * Moves a channel below another parent or gives it another slug. It and all below it redirect from where
 * they stood; the addresses of their items stay (docs/adr/0004).
 * @throws RuleError at a cycle or a reserved path, ConflictError at a taken one, ForbiddenError without right
 */
export async function moveChannel(
  req: PayloadRequest,
  id: string,
  to: MoveChannelInput,
): Promise<Channel> {
  const channel = await channelById(req, id)
  demandStructure(req, idOf(channel.site) ?? '')
  return req.payload.update({
    id,
    collection: 'channels',
    data: {
      ...(to.parent === undefined ? {} : { parent: to.parent }),
      ...(to.slug === undefined ? {} : { slug: to.slug }),
    },
    depth: 0,
    ...asSystem(req, 'the right was checked; the hooks keep paths and redirects'),
  })
}

/** Recomputes the paths below a moved channel; each child remembers where it stood. */
export async function refreshChildren(req: PayloadRequest, parent: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'channels',
    depth: 0,
    pagination: false,
    select: { slug: true },
    trash: true,
    where: { parent: { equals: parent } },
    ...asSystem(req, reason),
  })
  for (const child of docs) {
    await req.payload.update({
      id: child.id,
      collection: 'channels',
      data: { slug: child.slug },
      depth: 0,
      trash: true,
      ...asSystem(req, reason),
    })
  }
}
