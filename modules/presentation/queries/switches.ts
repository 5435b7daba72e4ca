import type { Payload } from 'payload'

import { asVisitor } from '@/lib/as'

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
