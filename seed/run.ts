import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import { asSystem } from '@/lib/as'
import { inTransaction } from '@/lib/inTransaction'
import { inOneLedger } from '@/modules/content/actions/bulkRun'
import { placeOnOtherSite } from '@/modules/content/actions/place'
import type { Site } from '@/payload-types'

import { generateContent, lastOfficeDay } from './content'
import { loadSites } from './sites'
import type { SiteSeed } from './sites'
import { storeAccounts } from './store/accounts'
import { dressSites } from './store/designs'
import { storeEnglish } from './store/english'
import { storeFilms } from './store/films'
import { storeContent, storeSite } from './store/site'

const reason = 'the seed writes the demonstration'

/** One transaction of the seed's own, told apart from people's work. */
async function once<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({ context: { bulk: true, silent: true } }, payload)
  return inTransaction(req, () => inOneLedger(req, () => work(req)))
}

/**
 * Writes the demonstration: 71 sites with their content, shared items and accounts. Deterministic for a day,
 * offline, and repeatable: what is there (by slug and natural key) is left alone.
 * @param now instant of the run; the newest items are of its office day in Shanghai
 * @param say called with a line for the person at the terminal
 */
export async function seedDemonstration(
  payload: Payload,
  now: Date,
  say: (line: string) => void,
): Promise<void> {
  const day = lastOfficeDay(now)
  const seeds = loadSites()
  const sites = new Map<string, Site>()
  let items = 0
  for (const [index, seed] of seeds.entries()) {
    const parent = seed.parentSlug ? (sites.get(seed.parentSlug)?.id ?? null) : null
    const [site, added] = await once(payload, async (req) => {
      const stored = await storeSite(req, seed, index, parent)
      const english = await storeEnglish(req, stored, day)
      const content = await storeContent(req, stored, seed, day)
      return [stored, english + content + (await storeFilms(req, stored, day))] as const
    })
    sites.set(seed.slug, site)
    items += added
    if ((index + 1) % 10 === 0 || index + 1 === seeds.length) {
      say(`${index + 1}/${seeds.length} 个站点，新写入 ${items} 条信息`)
    }
  }
  await shareItems(payload, seeds, sites, day)
  await goLive(payload, [...sites.values()])
  await once(payload, (req) => dressSites(req, [...sites.values()]))
  const jinjiang = seeds.find((seed) => seed.slug === 'jinjiang')
  await once(payload, (req) =>
    storeAccounts(
      req,
      new Map([...sites].map(([slug, site]) => [slug, site.id])),
      jinjiang?.units[0] ?? '春熙路街道',
    ),
  )
}

/** Items that stand on several sites: placed by the same action that sharing uses. */
async function shareItems(
  payload: Payload,
  seeds: readonly SiteSeed[],
  sites: ReadonlyMap<string, Site>,
  today: string,
): Promise<void> {
  for (const seed of seeds) {
    const shared = generateContent(seed, today).filter((item) => item.alsoPlacedOn?.length)
    for (const item of shared) {
      await once(payload, async (req) => {
        const hat = asSystem(req, reason)
        const { docs } = await payload.find({
          collection: 'articles',
          depth: 0,
          limit: 1,
          pagination: false,
          where: { naturalKey: { equals: item.key } },
          ...hat,
        })
        let article = docs[0]
        for (const target of item.alsoPlacedOn ?? []) {
          const site = sites.get(target.site)?.id
          if (!article || !site) continue
          const channels = await payload.find({
            collection: 'channels',
            depth: 0,
            limit: 1,
            pagination: false,
            where: {
              and: [{ site: { equals: site } }, { path: { equals: `/${target.channel}` } }],
            },
            ...hat,
          })
          const channel = channels.docs[0]?.id
          if (!channel) continue
          const liveOn = await placeOnOtherSite(req, article, { channel, site })
          article = { ...article, liveOn }
        }
      })
    }
  }
}

/** Every site goes live by the rule that refuses five empty channels. */
async function goLive(payload: Payload, sites: readonly Site[]): Promise<void> {
  for (const site of sites.filter((one) => one.state !== 'live')) {
    await once(payload, (req) =>
      payload.update({
        id: site.id,
        collection: 'sites',
        data: { state: 'live' },
        depth: 0,
        ...asSystem(req, reason),
      }),
    )
  }
}
