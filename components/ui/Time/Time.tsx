import { formatDay, formatMinute, formatMonthDay } from '@/lib/dates'

const FORMATS = { minute: formatMinute, day: formatDay, monthDay: formatMonthDay }

export interface TimeProps {
  /** Instant (ISO, UTC) or, for `day` and `monthDay`, a day `YYYY-MM-DD` */
  value: string
  format: keyof typeof FORMATS
  className?: string
}

/** A moment in Shanghai time, with the machine-readable form beside it. */
export function Time({ value, format, className }: TimeProps) {
  return (
    <time className={className} dateTime={value}>
      {FORMATS[format](value)}
    </time>
  )
}
