import { FIRST_PUBLICATION, siteSeeds } from './seeds'
import type { ItemSort, SiteSeed } from './seeds'

/** Which sites there are and where each copied item stands; the same for the same numbers. */

/** A channel as the table holds it; the counters are kept up while items are placed. */
export interface ChannelRow {
  id: string
  site_id: string
  path: string
  kind: string
  layout: string
  ordering: string
  column_type: string
  live_count: number | null
  last_number: number | null
  newest_at: string | null
}

/** One item to copy. */
export interface Placed {
  sort: ItemSort
  /** ISO instant of its publication */
  at: string
  /** Channels of its placements, the home first. */
  channels: ChannelRow[]
  number: number
}

/** Share of all items that stands on the portal; the rest is spread evenly. */
const PORTAL_SHARE = 0.3
/** Items in a list arranged by hand. */
const ARRANGED = 3

/**
 * The sites of a store of `count`: the ones made through the actions, then copies, half of them districts,
 * a third departments, the others topics.
 */
export function siteList(count: number): SiteSeed[] {
  const [, district, department, topic] = siteSeeds
  const pattern = [district!, department!, district!, topic!, district!, department!]
  const sites = [...siteSeeds]
  for (let n = 1; sites.length < count; n += 1) {
    const seed = pattern[n % pattern.length]!
    const slug = `${seed.slug}${n}`
    const shortName = seed.shortName.replace('样本', `样本${n}号`)
    sites.push({
      kind: seed.kind,
      domain: seed.domain.replace(seed.slug, slug),
      name: seed.name.replace(seed.shortName, shortName),
      shortName,
      slug,
    })
  }
  return sites
}

/** Evenly spread numbers from 0 to 1, the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `count` items, oldest first: every page and arranged list gets its few, then the lists are filled. */
export function* distribute(channels: readonly ChannelRow[], count: number): Generator<Placed> {
  const random = randomFrom(20_260_101)
  const begin = FIRST_PUBLICATION + 86_400_000
  const step = (Date.now() - 60_000 - begin) / Math.max(1, count)
  const fixed = channels.flatMap((channel) =>
    channel.kind === 'page'
      ? [channel]
      : channel.ordering === 'manual'
        ? Array.from({ length: ARRANGED }, () => channel)
        : [],
  )
  const pick = listPicker(channels, random)
  for (let n = 0; n < count; n += 1) {
    const at = new Date(Math.floor(begin + n * step)).toISOString()
    const given = fixed[n]
    if (given) yield { at, channels: [given], number: n, sort: sortOf(given, 1) }
    else {
      const lists = pick()
      const sort = sortOf(lists[0]!, random())
      yield { at, channels: sort === 'twice' ? lists : lists.slice(0, 1), number: n, sort }
    }
  }
}

/** Sorts whose item stands in the wanted list; the first lists of a site are the fullest. */
function listPicker(channels: readonly ChannelRow[], random: () => number): () => ChannelRow[] {
  const sites = Map.groupBy(
    channels.filter((one) => one.kind === 'list' && one.ordering !== 'manual'),
    (one) => one.site_id,
  )
  const [portal, ...others] = [...sites.values()].map((lists) => ({
    lists,
    reach: cumulative(lists.map((_, index) => 1 / (index + 2))),
  }))
  return () => {
    const chosen =
      others.length === 0 || random() < PORTAL_SHARE
        ? portal!
        : others[Math.floor(random() * others.length)]!
    const { lists, reach } = chosen
    const at = random() * reach.at(-1)!
    const index = reach.findIndex((end) => at < end)
    return [lists[index]!, lists[(index + 1) % lists.length]!]
  }
}

const cumulative = (weights: readonly number[]): number[] => {
  let sum = 0
  return weights.map((weight) => (sum += weight))
}

/** What stands in a list of this kind; of news one in ten stands twice, in a topic, or was withdrawn. */
function sortOf(channel: ChannelRow, chance: number): ItemSort {
  if (channel.kind === 'page') return 'notice'
  if (channel.layout === 'policy') return 'policy'
  if (channel.layout === 'leaders') return 'leader'
  if (channel.layout === 'organisations') return 'organisation'
  if (channel.layout === 'links') return 'link'
  if (channel.layout === 'downloads') return 'download'
  if (channel.column_type === '政策解读') return 'interpretation'
  if (chance < 0.1) return 'twice'
  if (chance < 0.12) return 'topic'
  if (chance < 0.14) return 'withdrawn'
  return chance < 0.4 ? 'notice' : 'news'
}
