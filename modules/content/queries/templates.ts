import type { PayloadRequest } from 'payload'

import { asUser } from '@/lib/as'
import { idOf, idsOf } from '@/lib/ids'
import { channelSubtrees } from '@/modules/channels/queries'
import type { ItemTemplate as Row } from '@/payload-types'

import { standardTemplates } from '../model/itemTemplates'
import type { ItemTemplate } from '../model/itemTemplates'

const viewOf = ({ body, id, kind, name, title }: Row): ItemTemplate => ({
  name,
  body,
  key: id,
  kind,
  title: title ?? '',
})

/** Whether a template is meant for a channel: for the whole site, or for a subtree the channel stands in. */
async function fits(req: PayloadRequest, row: Row, channel: null | string): Promise<boolean> {
  const channels = idsOf(row.channels)
  const site = idOf(row.onSite)
  if (channels.length === 0 || !site) return true
  return channel !== null && (await channelSubtrees(req, site, channels)).includes(channel)
}

/** The more closely a template is meant, the earlier it stands. */
const closeness = (row: Row): number => (idsOf(row.channels).length > 0 ? 2 : row.onSite ? 1 : 0)

/**
 * The templates a new item can start from, those of its channel first, then of its site, of all sites, and
 * the program's own; of several with one name the first stands.
 * @param site null while several sites are in question: then those of all sites
 * @param channel null while none is chosen: then those of single channels are left out
 */
export async function templatesFor(
  req: PayloadRequest,
  site: null | string,
  channel: null | string,
): Promise<ItemTemplate[]> {
  const shared = { onSite: { exists: false } }
  const { docs } = await req.payload.find({
    collection: 'item-templates',
    depth: 0,
    pagination: false,
    sort: 'name',
    where: site ? { or: [{ onSite: { equals: site } }, shared] } : shared,
    ...asUser(req),
  })
  const fitting: Row[] = []
  for (const row of docs) if (await fits(req, row, channel)) fitting.push(row)
  const rows = fitting.sort((one, other) => closeness(other) - closeness(one)).map(viewOf)
  const all = [...rows, ...standardTemplates]
  return all.filter(({ name }, index) => all.findIndex((one) => one.name === name) === index)
}
