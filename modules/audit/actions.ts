import type { PayloadRequest } from 'payload'

import { idOf } from '@/lib/ids'

import type { AuditEvent } from './model'

export interface AuditEntry {
  event: AuditEvent
  subject: string
  subjectId: string
  title: string
  site?: string | null
  fields?: string[]
  reason?: string | null
}

/**
 * Writes one row of the log in the transaction of the request (docs/house.md, convention 11):
 * when the change is rolled back, its row is too.
 */
export async function recordAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  const person = req.user
  // Below the hooks: the collection has none, and this is written with every change.
  await req.payload.db.create({
    collection: 'audit-logs',
    data: {
      actor: idOf(person),
      actorName: person && 'name' in person ? String(person.name) : '系统',
      address: req.headers?.get('x-real-ip') ?? null,
      event: entry.event,
      fields: entry.fields ?? [],
      reason: entry.reason ?? null,
      site: entry.site ?? null,
      subject: entry.subject,
      subjectId: entry.subjectId,
      title: entry.title.slice(0, 200),
    },
    req,
    returning: false,
  })
}
