import type { Payload } from 'payload'

import { asSystem } from '@/lib/as'

const reason = 'places of the test world'

/** Ids of the sites, units and channels of the test world. */
export interface Places {
  sites: { east: string; west: string; bureau: string }
  /** `bureau` › `office` and `street` on the site `east`; `westOffice` on `west`. */
  units: { bureau: string; office: string; street: string; westOffice: string }
  /** On `east` the subtree that `channelEd` holds, a channel in it, one outside; one on `west`. */
  channels: { held: string; inside: string; outside: string; west: string }
}

async function createSite(
  payload: Payload,
  kind: 'department' | 'district',
  slug: string,
  name: string,
): Promise<string> {
  const site = await payload.create({
    collection: 'sites',
    data: {
      name: `${name}（演示）`,
      domain: kind === 'district' ? `www.${slug}.gov.cn` : `${slug}.chengdu.gov.cn`,
      kind,
      languages: ['zh'],
      shortName: name,
      slug,
      sponsor: `${name}人民政府`,
      state: 'trial',
    },
    depth: 0,
    ...asSystem(null, reason),
  })
  return site.id
}

async function createUnit(
  payload: Payload,
  site: string,
  name: string,
  parent?: string,
): Promise<string> {
  const unit = await payload.create({
    collection: 'units',
    data: { name, kind: 'office', parent: parent ?? null, site },
    depth: 0,
    ...asSystem(null, reason),
  })
  return unit.id
}

async function channelAt(payload: Payload, site: string, path: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'channels',
    depth: 0,
    limit: 1,
    where: { and: [{ site: { equals: site } }, { path: { equals: path } }] },
    ...asSystem(null, reason),
  })
  const id = docs[0]?.id
  if (!id) throw new Error(`the blueprint has no channel ${path}`)
  return id
}

/** Makes two districts and a department, each with the channels of its blueprint, and their units. */
export async function createPlaces(payload: Payload): Promise<Places> {
  const east = await createSite(payload, 'district', 'east', '东岸区')
  const west = await createSite(payload, 'district', 'west', '西岸区')
  const site = await createSite(payload, 'department', 'bureau', '市示例局')
  const bureau = await createUnit(payload, east, '区教育局')
  return {
    channels: {
      held: await channelAt(payload, east, '/zwgk'),
      inside: await channelAt(payload, east, '/zwgk/tzgg'),
      outside: await channelAt(payload, east, '/xw/yw'),
      west: await channelAt(payload, west, '/zwgk/tzgg'),
    },
    sites: { bureau: site, east, west },
    units: {
      bureau,
      office: await createUnit(payload, east, '区教育局办公室', bureau),
      street: await createUnit(payload, east, '河滨街道'),
      westOffice: await createUnit(payload, west, '区政府办公室'),
    },
  }
}
