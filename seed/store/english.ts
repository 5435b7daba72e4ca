import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import type { Site } from '@/payload-types'

import { addDays } from '../content/dates'
import { englishTree } from '../content/english'
import type { EnglishItem } from '../content/english'

import { isStored, storeChannel } from './channels'
import { toLexical } from './lexical'
import { SeedMedia } from './media'
import { sourceId } from './sources'

const reason = 'the seed writes the English edition'

/**
 * Stores the small English tree of a site; channels and items that are there are left alone.
 * @param today `YYYY-MM-DD` in Shanghai
 * @returns how many items were written
 */
export async function storeEnglish(
  req: PayloadRequest,
  site: Site,
  today: string,
): Promise<number> {
  const media = new SeedMedia(req, site.id)
  let written = 0
  for (const [index, plan] of englishTree(site.slug).entries()) {
    const { columnType, description, kind, name, slug } = plan
    const channel = await storeChannel(
      req,
      site.id,
      { parent: '', slug },
      {
        name,
        columnType,
        description,
        kind,
        language: 'en',
        layout: 'rows',
        ordering: 'newest',
        pageSize: 20,
        sortKey: 5000 + index * 10,
      },
    )
    // Oldest first, so that the numbers of the list follow the days.
    for (const item of [...plan.items].sort((a, b) => b.age - a.age)) {
      if (await isStored(req, item.key)) continue
      await storeItem(req, site, channel, item, addDays(today, -item.age), media)
      written += 1
    }
  }
  return written
}

async function storeItem(
  req: PayloadRequest,
  site: Site,
  channel: string,
  item: EnglishItem,
  day: string,
  media: SeedMedia,
): Promise<void> {
  const owner = site.englishName ?? site.name
  await req.payload.create({
    collection: 'articles',
    data: {
      title: item.title,
      _status: 'published',
      author: owner,
      body: toLexical(
        item.paragraphs.map((text) => ({ text, type: 'p' as const })),
        { attachment: () => null, picture: () => null },
      ),
      channel,
      cover: item.picture ? await media.picture(item.picture) : null,
      kind: 'news',
      naturalKey: item.key,
      publishedAt: `${day}T02:00:00.000Z`,
      site: site.id,
      source: await sourceId(req, owner),
      summary: item.summary,
    },
    depth: 0,
    draft: false,
    ...asSystem(req, reason),
  })
}
