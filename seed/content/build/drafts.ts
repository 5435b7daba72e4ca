import type { Random } from '../../random'
import type { Season, Subject } from '../parse'
import { addDays, daysBetween, inSeason, SPAN_DAYS } from '../dates'
import type { Block, SeedArticle } from '../types'

import type { Context, Writing } from './context'

/** What a builder returns: the item without its key, channel and instant. */
export type Written = Pick<SeedArticle, 'kind' | 'title'> & { body: Block[] } & Partial<SeedArticle>

/**
 * How old an item may be: `news` and `notice` keep their channels inside the update duty,
 * `standing` is a page or a person, a number is the month of the year it must appear in.
 */
export type When = 'news' | 'notice' | 'other' | 'standing' | number

/** An item that has a place but not yet a day. `id` is stable: it never depends on the day. */
export type Draft = {
  id: string
  channel: string
  subject: Subject
  when: When
  /** Id of the draft this one appears with (an interpretation and its document). */
  follows?: string
  write: (writing: Writing, day: string, context: Context) => Written
}

/** First ages of a channel's items in days, then the rest is spread over fourteen months. */
const FIRST_AGES: Record<'news' | 'notice' | 'other', [number, number][]> = {
  news: [
    [0, 3],
    [2, 7],
    [5, 12],
  ],
  notice: [
    [2, 14],
    [12, 40],
  ],
  other: [
    [6, 40],
    [35, 110],
  ],
}

/** Days that the rest of a channel spreads over: news comes by the week, the rest over fourteen months. */
const SPANS = { news: 75, notice: SPAN_DAYS, other: SPAN_DAYS }

/** The age in days of the item at `rank` (0 is the newest) among `count` of its channel. */
const ageAt = (
  when: 'news' | 'notice' | 'other',
  rank: number,
  count: number,
  random: Random,
): number => {
  const firsts = FIRST_AGES[when]
  const range = firsts[rank]
  if (range) return random.int(...range)
  const from = firsts.at(-1)?.[1] ?? 0
  const share = (rank - firsts.length + random.next()) / Math.max(1, count - firsts.length)
  return Math.round(from + share * (SPANS[when] - from - 15))
}

/** The latest day of the given month up to `today`, some days before its end. */
const inMonth = (today: string, month: number, random: Random): string => {
  let day = today
  while (Number(day.slice(5, 7)) !== month) day = addDays(day, -1)
  return addDays(day, -random.int(0, Math.min(12, Number(day.slice(8, 10)) - 1)))
}

const recentSeasonDay = (today: string, season: Season, random: Random): string => {
  const latest = inSeason(today, season)
  const earlier = addDays(latest, -random.int(0, 30))
  return inSeason(earlier, season) === earlier ? earlier : latest
}

/**
 * A day for every draft, by id. Matters of another season go to the latest such season, and
 * leave the newest places of a channel to those that fit today.
 */
export const dateDrafts = (
  drafts: readonly Draft[],
  today: string,
  randomOf: (id: string) => Random,
): Map<string, string> => {
  const days = new Map<string, string>()
  const isOffSeason = ({ subject: { season } }: Draft): boolean =>
    season !== null && inSeason(today, season) !== today
  for (const channel of new Set(drafts.map((draft) => draft.channel))) {
    const items = drafts.filter((draft) => draft.channel === channel && !draft.follows)
    const ordered = [...items.filter((one) => !isOffSeason(one)), ...items.filter(isOffSeason)]
    ordered.forEach((draft, rank) => {
      const random = randomOf(draft.id)
      const { when, subject } = draft
      if (typeof when === 'number') days.set(draft.id, inMonth(today, when, random))
      else if (when === 'standing') days.set(draft.id, addDays(today, -random.int(120, 340)))
      else if (subject.season !== null && rank > 0 && isOffSeason(draft)) {
        days.set(draft.id, recentSeasonDay(today, subject.season, random))
      } else days.set(draft.id, addDays(today, -ageAt(when, rank, ordered.length, random)))
    })
  }
  for (const draft of drafts.filter((one) => one.follows)) {
    const base = days.get(draft.follows ?? '')
    if (!base) throw new Error(`${draft.id} follows an item that is not there: ${draft.follows}`)
    const later = Math.min(randomOf(draft.id).int(0, 2), daysBetween(base, today))
    days.set(draft.id, addDays(base, later))
  }
  return days
}
