import type { Payload } from 'payload'

import { idOf } from '@/lib/ids'
import { channelsOfSite } from '@/modules/channels/queries'
import {
  addressesOn,
  atAddress,
  interpretationsOf,
  sourceName,
} from '@/modules/content/queries/articles'
import { slotsNow } from '@/modules/content/queries/home'
import {
  firstPage,
  neighbours,
  newestRows,
  numberedPage,
  numberedPages,
  rowsOfTopic,
} from '@/modules/content/queries/lists'
import { siteById, siteNames } from '@/modules/sites/queries'

/** Where the rows of the measurement stand. */
export interface Place {
  site: string
  channel: string
  topic: string
}

/** The queries of each page kind as its loader sends them, for a store that was filled in one list. */
export async function queriesOfPages(
  payload: Payload,
  { channel: id, site, topic }: Place,
): Promise<Record<string, () => Promise<unknown>>> {
  const channels = await channelsOfSite(payload, site)
  const channel = channels.find((one) => one.id === id)
  if (!channel) throw new Error('The filled list is not among the channels of its site')
  const lists = channels.filter((one) => one.kind === 'list').slice(0, 12)
  const collecting = {
    ...channel,
    collects: lists.map((one) => one.id),
    kind: 'collecting' as const,
  }
  const page = Math.max(1, Math.floor(numberedPages(channel) / 2))
  const [row] = await numberedPage(payload, site, channel, page)
  if (!row) throw new Error('The filled list has no numbered page')
  const frame = () => Promise.all([siteById(payload, site), channelsOfSite(payload, site)])
  return {
    article: async () => {
      await frame()
      const at = await atAddress(payload, site, row.href)
      if (at.state !== 'live') throw new Error(`Nothing lives at ${row.href}`)
      await neighbours(payload, site, channel.id, at.placement.number)
      await sourceName(payload, idOf(at.article.source))
      const readings = await interpretationsOf(payload, [at.article.id])
      await addressesOn(payload, site, [...readings.values()].flat())
    },
    'collecting channel': () => newestRows(payload, site, collecting, 60),
    home: async () => {
      await frame()
      await siteNames(payload)
      await slotsNow(payload, site, new Date().toISOString())
      for (const one of lists) await newestRows(payload, site, one, 6)
    },
    'list, first page': async () => {
      await frame()
      await firstPage(payload, site, channel)
    },
    'numbered page': async () => {
      await frame()
      await numberedPage(payload, site, channel, page)
    },
    topic: async () => {
      await frame()
      await rowsOfTopic(payload, topic, { limit: 61 })
    },
    'policy list': async () => {
      await frame()
      const rows = await firstPage(payload, site, channel)
      const ids = rows.flatMap((one) => idOf(one.article) ?? [])
      const readings = await interpretationsOf(payload, ids)
      await addressesOn(payload, site, [...readings.values()].flat())
    },
  }
}
