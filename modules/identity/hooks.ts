import type { CollectionBeforeChangeHook, CollectionBeforeLoginHook, FieldHook } from 'payload'

import { isPlatform, personOf, sitesWith } from '@/access/person'
import { ForbiddenError, RuleError } from '@/lib/errors'
import { idOf } from '@/lib/ids'

import { unitSubtree } from './model'
import { unitsOfSite } from './queries'

/** A unit cannot stand below itself. */
export const refuseUnitCycle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id = idOf((originalDoc as { id?: unknown } | undefined)?.id)
  const parent = idOf(data['parent'])
  const site = idOf(data['site'] ?? (originalDoc as { site?: unknown } | undefined)?.site)
  if (!id || !parent || !site) return data
  if (unitSubtree(await unitsOfSite(req, site), id).includes(parent)) {
    throw new RuleError('上级单位不能是本单位或它的下级单位，请另选上级。')
  }
  return data
}

/**
 * Assignments are given by the security administrator anywhere and by a webmaster on the own site only:
 * lines of other sites must come through unchanged.
 */
export const guardAssignments: FieldHook = ({ previousValue, req, value }) => {
  const person = personOf(req)
  if (!person || isPlatform(person, 'security', 'system')) return value as unknown
  const mine = new Set(sitesWith(person, 'people'))
  const foreign = (lines: unknown): string =>
    JSON.stringify(
      (Array.isArray(lines) ? lines : [])
        .filter((line) => !mine.has(idOf((line as { site?: unknown }).site) ?? ''))
        .map((line) => {
          const row = line as Record<string, unknown>
          return [idOf(row['site']), row['role'], idOf(row['unit']), row['channels'] ?? []]
        }),
    )
  if (foreign(previousValue) !== foreign(value)) {
    throw new ForbiddenError('只能分配本站的岗位；其他站点的岗位请由安全管理员办理。')
  }
  return value as unknown
}

/** A platform administrator holds no site role and the reverse (三员分立). */
export const separatePowers: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = (originalDoc ?? {}) as Record<string, unknown>
  const platformRole =
    data['platformRole'] === undefined ? before['platformRole'] : data['platformRole']
  const lines = data['assignments'] === undefined ? before['assignments'] : data['assignments']
  if (platformRole && Array.isArray(lines) && lines.length > 0) {
    throw new RuleError('系统、安全、审计管理员不得兼任站点岗位，请为其另建账号。')
  }
  return data
}

/** A locked-out account gets a sentence. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ user }) => {
  if ((user as { disabled?: boolean }).disabled) {
    throw new ForbiddenError('该账号已停用，请联系本站管理员。')
  }
  return user
}
