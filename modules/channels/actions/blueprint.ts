import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import { blueprintFor } from '@/modules/sites/model/blueprints'
import type { ChannelBlueprint } from '@/modules/sites/model/blueprints'
import type { Site } from '@/payload-types'

const reason = 'the tree of a new site'

/**
 * Makes the channels of a new site from the blueprint of its kind, parents before children;
 * collecting channels are wired when all exist.
 */
export async function createFromBlueprint(req: PayloadRequest, site: Site): Promise<void> {
  const { channels } = blueprintFor(site.kind, site)
  const ids = new Map<string, string>()
  await createLevel(req, site.id, channels, null, '', ids)
  await wireCollecting(req, channels, '', ids)
}

async function createLevel(
  req: PayloadRequest,
  site: string,
  level: readonly ChannelBlueprint[],
  parent: string | null,
  above: string,
  ids: Map<string, string>,
): Promise<void> {
  for (const [index, plan] of level.entries()) {
    const channel = await req.payload.create({
      collection: 'channels',
      data: {
        name: plan.name,
        columnType: plan.columnType,
        description: plan.description,
        inNavigation: plan.navigation ?? true,
        keywords: plan.keywords,
        kind: plan.kind,
        layout: plan.layout ?? 'rows',
        ordering: plan.order ?? 'newest',
        pageSize: 20,
        parent,
        site,
        slug: plan.slug,
        sortKey: (index + 1) * 10,
        updateDutyDays: plan.updateDutyDays ?? null,
        url: plan.url ?? null,
      },
      depth: 0,
      ...asSystem(req, reason),
    })
    const path = `${above}/${plan.slug}`
    ids.set(path, channel.id)
    await createLevel(req, site, plan.children ?? [], channel.id, path, ids)
  }
}

async function wireCollecting(
  req: PayloadRequest,
  level: readonly ChannelBlueprint[],
  above: string,
  ids: Map<string, string>,
): Promise<void> {
  for (const plan of level) {
    const path = `${above}/${plan.slug}`
    const sources = (plan.collects ?? []).flatMap((source) => ids.get(`/${source}`) ?? [])
    const id = ids.get(path)
    if (id && sources.length > 0) {
      await req.payload.update({
        id,
        collection: 'channels',
        data: { collects: sources },
        depth: 0,
        ...asSystem(req, reason),
      })
    }
    await wireCollecting(req, plan.children ?? [], path, ids)
  }
}
