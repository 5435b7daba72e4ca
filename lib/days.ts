/**
 * Whether a text is a calendar day `YYYY-MM-DD` that exists (no 31 June). Days of law (成文日期, 施行日期)
 * are kept as such texts, without a time zone.
 */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const instant = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value)
}
