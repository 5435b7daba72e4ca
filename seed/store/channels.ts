import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import { asSystem } from '@/lib/as'

const reason = 'the seed writes channels beside the blueprint'

type NewChannel = Omit<RequiredDataFromCollectionSlug<'channels'>, 'parent' | 'site' | 'slug'>

/** Id of the channel of a site at a path, null when there is none. */
async function channelAt(req: PayloadRequest, site: string, path: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'channels',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { and: [{ site: { equals: site } }, { path: { equals: path } }] },
    ...asSystem(req, reason),
  })
  return docs[0]?.id ?? null
}

/**
 * Id of a channel that no blueprint has, made unless it is there.
 * @param parent path of the channel above; '' for the top
 */
export async function storeChannel(
  req: PayloadRequest,
  site: string,
  { parent, slug }: { parent: string; slug: string },
  data: NewChannel,
): Promise<string> {
  const kept = await channelAt(req, site, `${parent}/${slug}`)
  if (kept) return kept
  const above = parent ? await channelAt(req, site, parent) : null
  const made = await req.payload.create({
    collection: 'channels',
    data: { ...data, parent: above, site, slug },
    depth: 0,
    ...asSystem(req, reason),
  })
  return made.id
}

/** Whether an item of a natural key is stored, in the bin too. */
export async function isStored(req: PayloadRequest, key: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    trash: true,
    where: { naturalKey: { equals: key } },
    ...asSystem(req, reason),
  })
  return totalDocs > 0
}
