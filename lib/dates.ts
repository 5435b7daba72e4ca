/**
 * Time for people: instants are stored in UTC and read in Asia/Shanghai, whatever the time zone
 * of the process is. Pure, without I/O.
 */

const SHANGHAI = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  weekday: 'short',
})

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'weekday'

function partsOf(iso: string): Record<Part, string> {
  const instant = new Date(iso)
  if (Number.isNaN(instant.getTime())) throw new RangeError(`时间格式不正确：${iso}`)
  const parts: Record<Part, string> = {
    year: '',
    month: '',
    day: '',
    hour: '',
    minute: '',
    weekday: '',
  }
  for (const part of SHANGHAI.formatToParts(instant)) {
    if (part.type in parts) parts[part.type as Part] = part.value
  }
  return parts
}

/**
 * The day of an instant in Shanghai.
 *
 * @param iso an instant, ISO 8601 (UTC)
 * @returns `YYYY-MM-DD`
 * @throws RangeError when `iso` is not a time
 */
export function toShanghaiDay(iso: string): string {
  const { year, month, day } = partsOf(iso)
  return `${year}-${month}-${day}`
}

/**
 * The month of an instant in Shanghai, as article addresses use it.
 *
 * @param iso an instant, ISO 8601 (UTC)
 * @returns `YYYY-MM`
 * @throws RangeError when `iso` is not a time
 */
export function toShanghaiMonth(iso: string): string {
  const { year, month } = partsOf(iso)
  return `${year}-${month}`
}

/**
 * Publish time as 47号 网页设计规范 asks for it: minutes, 24-hour clock.
 *
 * @param iso an instant, ISO 8601 (UTC)
 * @returns `YYYY-MM-DD HH:mm` in Shanghai
 * @throws RangeError when `iso` is not a time
 */
export function formatMinute(iso: string): string {
  const { year, month, day, hour, minute } = partsOf(iso)
  return `${year}-${month}-${day} ${hour}:${minute}`
}

/**
 * The day of an instant as lists show it.
 *
 * @param iso an instant, ISO 8601 (UTC), or a day `YYYY-MM-DD`, which stays as it is
 * @returns `YYYY-MM-DD` in Shanghai
 * @throws RangeError when `iso` is not a time
 */
export function formatDay(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso : toShanghaiDay(iso)
}

/**
 * Month and day for narrow lists of fresh items.
 *
 * @param iso an instant, ISO 8601 (UTC), or a day `YYYY-MM-DD`
 * @returns `MM-DD` in Shanghai
 * @throws RangeError when `iso` is not a time
 */
export function formatMonthDay(iso: string): string {
  return formatDay(iso).slice(5)
}

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const WEEKDAYS: Record<string, string> = {
  Mon: '一',
  Tue: '二',
  Wed: '三',
  Thu: '四',
  Fri: '五',
  Sat: '六',
  Sun: '日',
}

function chineseNumber(value: number): string {
  if (value <= 10) return DIGITS[value] ?? ''
  const tens = Math.floor(value / 10)
  const rest = value % 10
  return `${tens > 1 ? DIGITS[tens] : ''}十${rest > 0 ? DIGITS[rest] : ''}`
}

/**
 * A day in Chinese numerals, for the date set vertically beside the headline.
 *
 * @param iso an instant, ISO 8601 (UTC)
 * @returns day and weekday in Shanghai, such as `十一月二十四日` and `星期二`
 * @throws RangeError when `iso` is not a time
 */
export function formatChineseDay(iso: string): { day: string; weekday: string } {
  const { month, day, weekday } = partsOf(iso)
  return {
    day: `${chineseNumber(Number(month))}月${chineseNumber(Number(day))}日`,
    weekday: `星期${WEEKDAYS[weekday] ?? ''}`,
  }
}

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/**
 * A day as the English edition writes it.
 *
 * @param iso an instant, ISO 8601 (UTC), or a day `YYYY-MM-DD`
 * @returns day, month and year in Shanghai, such as `24 November 2026`
 * @throws RangeError when `iso` is not a time
 */
export function formatEnglishDay(iso: string): string {
  const [year = '', month = '', day = ''] = formatDay(iso).split('-')
  return `${Number(day)} ${ENGLISH_MONTHS[Number(month) - 1]} ${year}`
}
