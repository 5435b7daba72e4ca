import type { Payload, PayloadRequest } from 'payload'

import { isPlatform, personOf, sitesWith } from '@/access/person'
import { asSystem, asUser, asVisitor } from '@/lib/as'
import { idOf } from '@/lib/ids'
import type { DutySwitch } from '@/payload-types'

/** What is switched on for a page: the words for its mode and the sentence above its header. */
export interface SwitchedOn {
  grey: boolean
  notices: { text: string; href?: string }[]
}

/**
 * What is switched on for a site at an instant, its own switches and those of the whole platform.
 * @param now ISO instant
 * @param home whether the page is the home page, which alone may be grey
 */
export async function switchedOn(
  payload: Pick<Payload, 'find'>,
  site: string,
  now: string,
  home: boolean,
): Promise<SwitchedOn> {
  const { docs } = await payload.find({
    collection: 'duty-switches',
    depth: 0,
    pagination: false,
    sort: '-startsAt',
    where: { and: [{ startsAt: { less_than_equal: now } }, { endsAt: { greater_than: now } }] },
    ...asVisitor(site),
  })
  return {
    grey: docs.some(({ kind, pages }) => kind === 'grey' && (home || pages !== 'home')),
    notices: docs.flatMap(({ href, kind, text }) =>
      kind === 'notice' && text ? [{ text, ...(href ? { href } : {}) }] : [],
    ),
  }
}

/** A switch as the screen of the person on duty shows it. */
export interface SwitchLine {
  id: string
  /** Names; null without one */
  confirmedBy: string | null
  endsAt: string
  href: string | null
  kind: 'grey' | 'notice'
  /** Whether the person may end it, and confirm what somebody else threw */
  mayConfirm: boolean
  mayEnd: boolean
  /** Whether it is on now, not only planned */
  on: boolean
  pages: 'all' | 'home'
  /** Name of the site; null for all of them */
  site: string | null
  startsAt: string
  text: string | null
  thrownBy: string | null
}

/** What is on and planned for the sites of a person on duty, and where the person may throw a switch. */
export interface SwitchBoard {
  lines: SwitchLine[]
  /** Whether the person may throw a switch for all sites */
  platform: boolean
  sites: { id: string; name: string }[]
}

/**
 * What a person on duty sees; by the person's own rights.
 * @param now ISO instant
 */
export async function switchBoard(req: PayloadRequest, now: string): Promise<SwitchBoard> {
  const person = personOf(req)
  const platform = isPlatform(person, 'system')
  const held = new Set(sitesWith(person, 'switch'))
  const { docs } = await req.payload.find({
    collection: 'duty-switches',
    depth: 0,
    pagination: false,
    sort: 'startsAt',
    where: { endsAt: { greater_than: now } },
    ...asUser(req),
  })
  const named = await namesOf(req, 'sites', platform ? null : [...held, ...docs.map(siteOf)])
  const people = await namesOf(
    req,
    'users',
    docs.flatMap((one) => [idOf(one.thrownBy), idOf(one.confirmedBy)]),
  )
  const lines = docs.map((one): SwitchLine => {
    const site = siteOf(one)
    const may = platform || (site !== null && held.has(site))
    const confirmed = idOf(one.confirmedBy)
    return {
      id: one.id,
      confirmedBy: confirmed && (people.get(confirmed) ?? '—'),
      endsAt: one.endsAt,
      href: one.href ?? null,
      kind: one.kind,
      mayConfirm: may && !confirmed && idOf(one.thrownBy) !== person?.id,
      mayEnd: may,
      on: one.startsAt <= now,
      pages: one.pages ?? 'all',
      site: site && (named.get(site) ?? '—'),
      startsAt: one.startsAt,
      text: one.text ?? null,
      thrownBy: people.get(idOf(one.thrownBy) ?? '') ?? null,
    }
  })
  const sites = [...named].map(([id, name]) => ({ id, name }))
  return { lines, platform, sites: sites.filter(({ id }) => platform || held.has(id)) }
}

const siteOf = ({ onSite }: DutySwitch): string | null => idOf(onSite)

/** Short names of sites in the order of the platform, or names of people; null asks for all. */
async function namesOf(
  req: PayloadRequest,
  collection: 'sites' | 'users',
  ids: readonly (string | null)[] | null,
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    pagination: false,
    select: { name: true, shortName: true },
    sort: collection === 'sites' ? 'order' : 'name',
    ...(ids ? { where: { id: { in: ids.filter((id) => id !== null) } } } : {}),
    ...asSystem(req, 'names beside a switch are shown to those who may read it'),
  })
  return new Map(
    docs.map((one) => [one.id, 'shortName' in one && one.shortName ? one.shortName : one.name]),
  )
}
