import type { Payload, Where } from 'payload'

import { asVisitor } from '@/lib/as'
import type { ChannelView } from '@/modules/channels/queries'
import { LIBRARY_FACETS } from '@/modules/sites/model/libraryPath'
import type { LibraryFacet } from '@/modules/sites/model/libraryPath'

import { normaliseDocNo } from '../model/article'
import { FACET_COLUMNS } from '../model/library'
import type { Register } from '../model/library'
import { rowsBetween } from './lists'
import type { Row } from './lists'

/** Documents read at once, by their number in the channel; nearly every channel has fewer in all. */
const WINDOW = 5_000
/** Windows that one page reads before it says how far it has come. */
const WINDOWS = 4
/** Words of a search that count; each must stand in the title or in a number. */
const WORDS = 5

/** What a page of the library asks for. */
export interface LibraryQuestion {
  /** Values by facet, as rows hold them */
  values: Partial<Record<LibraryFacet, string>>
  words: string
  /** Documents with a number below this one */
  before: number
  /** Documents at most */
  limit: number
}

/** Documents, newest first, and the number below which the next page goes on; null at the end. */
export interface LibraryRows {
  rows: Row[]
  next: number | null
  /** Not all of the list was looked through: there was not a page's worth among so many */
  isCut: boolean
}

/** How many live documents of a channel have which value: kept by the ledger, so that no page counts. */
export async function registerOf(
  payload: Payload,
  site: string,
  channel: string,
): Promise<Register> {
  const doc = await payload.findByID({
    id: channel,
    collection: 'channels',
    depth: 0,
    disableErrors: true,
    select: { register: true },
    ...asVisitor(site),
  })
  return (doc?.register ?? {}) as Register
}

/**
 * Policy documents of a channel by value and words: key ranges of the numbers in the channel, newest first, so
 * that a page reads a bounded part of one index whatever is chosen, and needs no index for each facet.
 */
export async function documentsOf(
  payload: Payload,
  site: string,
  channel: ChannelView,
  { before, limit, values, words }: LibraryQuestion,
): Promise<LibraryRows> {
  const where = [
    { channel: { equals: channel.id } },
    { kind: { equals: 'policy' } },
    ...LIBRARY_FACETS.flatMap((facet): Where[] => {
      const value = values[facet]
      return value === undefined ? [] : [{ [FACET_COLUMNS[facet]]: { equals: value } }]
    }),
    ...words.split(' ').filter(Boolean).slice(0, WORDS).map(standsIn),
  ]
  const rows: Row[] = []
  let below = Math.min(before, channel.lastNumber + 1)
  for (let window = 0; window < WINDOWS && rows.length <= limit && below > 1; window += 1) {
    const from = Math.max(0, below - 1 - WINDOW)
    const wanted = limit + 1 - rows.length
    rows.push(...(await rowsBetween(payload, site, where, { below, from, limit: wanted })))
    if (rows.length <= limit) below = from + 1
  }
  if (rows.length > limit) {
    const shown = rows.slice(0, limit)
    return { isCut: false, next: shown.at(-1)!.number, rows: shown }
  }
  const isCut = below > 1
  return { isCut, next: isCut ? below : null, rows }
}

/** A word in the title or in a number, whose brackets people type in many ways. */
function standsIn(word: string): Where {
  const number = normaliseDocNo(word)
  return {
    or: [
      { title: { contains: word } },
      { docNo: { contains: number } },
      { indexNo: { contains: word } },
    ],
  }
}
