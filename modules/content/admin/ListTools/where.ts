import type { Where } from 'payload'

/** What the quick filters hold; empty text where nothing is chosen. Days are `YYYY-MM-DD` in Shanghai. */
export interface Filters {
  channel: string
  status: string
  source: string
  from: string
  to: string
}

export const NO_FILTERS: Filters = { channel: '', from: '', source: '', status: '', to: '' }

const DAY = 86_400_000

const startOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString()

const dayOf = (iso: unknown): string =>
  new Date(Date.parse(String(iso)) + DAY / 3).toISOString().slice(0, 10)

/**
 * The filter of the list for what was chosen, in the form that Payload's own filter shows too.
 * `from` and `to` mean whole days in Shanghai, both included, of the last change.
 */
export function whereOf({ channel, from, source, status, to }: Filters): Where {
  const parts: Where[] = [
    ...(channel ? [{ channel: { equals: channel } }] : []),
    ...(status ? [{ _status: { equals: status } }] : []),
    ...(source ? [{ source: { equals: source } }] : []),
    ...(from ? [{ updatedAt: { greater_than_equal: startOf(from) } }] : []),
    ...(to
      ? [{ updatedAt: { less_than: new Date(Date.parse(startOf(to)) + DAY).toISOString() } }]
      : []),
  ]
  return parts.length > 0 ? { or: [{ and: parts }] } : {}
}

/** What of a list's filter the quick filters can show; anything else is left to Payload's own. */
export function filtersOf(where: Where | undefined): Filters {
  const parts = where?.or?.[0]?.and ?? []
  const rule = (field: string, operator: string): unknown =>
    parts
      .map((part) => (part[field] as Record<string, unknown> | undefined)?.[operator])
      .find((value) => value !== undefined)
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  const from = rule('updatedAt', 'greater_than_equal')
  const before = rule('updatedAt', 'less_than')
  return {
    channel: text(rule('channel', 'equals')),
    from: from ? dayOf(from) : '',
    source: text(rule('source', 'equals')),
    status: text(rule('_status', 'equals')),
    to: before ? dayOf(new Date(Date.parse(text(before)) - 1).toISOString()) : '',
  }
}
