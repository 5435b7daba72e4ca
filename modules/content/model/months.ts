import { toShanghaiMonth } from '@/lib/dates'

/** Asia/Shanghai has had no summer time since 1991; midnight there is 16:00 UTC of the day before. */
const midnight = (year: number, month: number): string =>
  new Date(Date.UTC(year, month - 1, 1) - 8 * 3_600_000).toISOString()

/**
 * The instants of a month in Shanghai.
 * @param part `202611`
 * @returns from inclusive, to exclusive, ISO instants; null when it is no month
 */
export function monthRange(part: string): { from: string; to: string } | null {
  const [, years, months] = /^(\d{4})(0[1-9]|1[0-2])$/.exec(part) ?? []
  if (!years || !months) return null
  const [year, month] = [Number(years), Number(months)]
  return { from: midnight(year, month), to: midnight(year, month + 1) }
}

/** The months in Shanghai from one instant to another, as `202611`, oldest first. */
export function monthsBetween(oldest: string, newest: string): string[] {
  const number = (iso: string): number => {
    const [year = 0, month = 1] = toShanghaiMonth(iso).split('-').map(Number)
    return year * 12 + month - 1
  }
  const first = number(oldest)
  return Array.from({ length: Math.max(0, number(newest) - first + 1) }, (_, n) => {
    const at = first + n
    return `${Math.floor(at / 12)}${String((at % 12) + 1).padStart(2, '0')}`
  })
}
