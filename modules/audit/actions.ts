import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
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
  await req.payload.create({
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
    depth: 0,
    ...asSystem(req, 'the log is written by the program alone'),
  })
}
