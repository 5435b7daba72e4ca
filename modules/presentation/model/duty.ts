import { formatMinute, toShanghaiDay } from '@/lib/dates'

/** What a person on duty does: two of them are the notice above the header, for different reasons and times. */
export const DUTY_ACTIONS = ['grey', 'emergency', 'holiday'] as const

export type DutyAction = (typeof DUTY_ACTIONS)[number]

/** Ends that are one touch away, in days after today: 0 is tonight at 24:00. */
export const ENDS: Record<DutyAction, readonly number[]> = {
  emergency: [0, 1, 3],
  grey: [0, 1],
  holiday: [3, 7, 8],
}

/** What was chosen on the screen. */
export interface DutyChoice {
  action: DutyAction
  href: string
  /** Id of the site; empty for all of them */
  onSite: string
  pages: 'all' | 'home'
  /** As a field `datetime-local` gives it, in Shanghai; empty for now */
  from: string
  text: string
  /** The same, or days after today as {@link ENDS} has them */
  until: number | string
}

const DAY = 86_400_000

/**
 * The end of a day in Shanghai.
 *
 * @param now ISO instant
 * @param days 0 for today
 * @returns ISO instant of 24:00 of that day
 */
export function endOfDay(now: string, days: number): string {
  const midnight = Date.parse(`${toShanghaiDay(now)}T00:00:00+08:00`)
  return new Date(midnight + (days + 1) * DAY).toISOString()
}

/**
 * Takes what a field `datetime-local` holds, which is meant in Shanghai wherever the telephone is; gives the ISO
 * instant, or null when it is no time.
 */
export function instantOf(local: string): null | string {
  const time = Date.parse(`${local}:00+08:00`)
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) && !Number.isNaN(time)
    ? new Date(time).toISOString()
    : null
}

/** When a choice begins and ends, as ISO instants; null where a time is missing. */
export function spanOf(
  { from, until }: Pick<DutyChoice, 'from' | 'until'>,
  now: string,
): { endsAt: null | string; startsAt: null | string } {
  return {
    endsAt: typeof until === 'number' ? endOfDay(now, until) : instantOf(until),
    startsAt: from ? instantOf(from) : now,
  }
}

/** The row that a choice makes; the collection's own hooks judge it. */
export function switchFrom(choice: DutyChoice, now: string) {
  const { action, href, onSite, pages, text } = choice
  const words =
    action === 'grey'
      ? { kind: 'grey', pages }
      : { kind: 'notice', text: text.trim(), ...(href.trim() ? { href: href.trim() } : {}) }
  return { ...words, ...spanOf(choice, now), onSite: onSite || null }
}

/**
 * An instant as a person on duty says it: the end of a day is 24:00 of that day.
 *
 * @param iso ISO instant
 * @returns `YYYY-MM-DD HH:mm` in Shanghai
 */
export function dutyTime(iso: string): string {
  const minute = formatMinute(iso)
  if (!minute.endsWith(' 00:00')) return minute
  return `${toShanghaiDay(new Date(Date.parse(iso) - 1).toISOString())} 24:00`
}
