import type { Random } from '../random'

import type { Season } from './parse'

const DAY = 86_400_000
/** Fourteen months, the span the sample content covers. */
export const SPAN_DAYS = 420

const parse = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** Moves a day `YYYY-MM-DD` by whole days. */
export const addDays = (day: string, days: number): string =>
  new Date(parse(day) + days * DAY).toISOString().slice(0, 10)

/** Whole days from `from` to `to`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((parse(to) - parse(from)) / DAY)

/** Holidays with a fixed date; those of the lunar calendar move and are left out. */
const HOLIDAY = /-(01-01|05-0[123]|10-0[1-7])$/

/** The same day, or the last working day before it: offices issue nothing on days off. */
export const workingDay = (day: string): string => {
  const weekday = new Date(parse(day)).getUTCDay()
  const isOff = weekday === 0 || weekday === 6 || HOLIDAY.test(day)
  return isOff ? workingDay(addDays(day, -1)) : day
}

/** 2026-11-24 → 2026年11月24日. */
export const inChinese = (day: string): string =>
  `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

const seasonOf = (day: string): Season => {
  const month = Number(day.slice(5, 7))
  if (month >= 3 && month <= 5) return 1
  if (month >= 6 && month <= 8) return 2
  return month >= 9 && month <= 11 ? 3 : 4
}

/** The latest day up to `day` that lies in `season`; at most nine months back. */
export const inSeason = (day: string, season: Season | null): string => {
  let found = day
  while (season !== null && seasonOf(found) !== season) found = addDays(found, -1)
  return found
}

/**
 * The instant of publication on a day: Asia/Shanghai (UTC+8, no summer time since 1991) office
 * hours 08:30 to 17:59. On `today` it is always 08:30, so that nothing is dated after the run.
 */
export const officeTime = (day: string, today: string, random: Random): string => {
  const minutes = day === today ? 30 : random.int(30, 599)
  return new Date(parse(day) + minutes * 60_000).toISOString()
}

/**
 * The day to give to generateContent at the instant `now`: today in Asia/Shanghai once the
 * offices have opened (09:00), before that yesterday.
 */
export const lastOfficeDay = (now: Date): string => {
  const shanghai = new Date(now.getTime() + 8 * 3_600_000)
  const day = shanghai.toISOString().slice(0, 10)
  return shanghai.getUTCHours() >= 9 ? day : addDays(day, -1)
}
