import type {
  CollectionBeforeChangeHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { accountFrom, personOf } from '@/access/person'
import type { Assignment } from '@/access/person'
import { sitesOfDocuments } from '@/access/siteScope'
import { asSystem } from '@/lib/as'
import { ForbiddenError, RuleError } from '@/lib/errors'
import { idOf } from '@/lib/ids'

import { mayManage } from './access'
import { unitSubtree } from './model'
import { unitsOfSite } from './queries'

type Doc = Record<string, unknown>

/** Stands for the id of an account that is being made. */
const NEW = 'new'

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

const linesOf = (doc: Doc): Assignment[] => accountFrom({ id: NEW, ...doc })?.assignments ?? []

const rightsOf = (doc: Doc): string =>
  JSON.stringify([
    doc['email'] ?? null,
    doc['platformRole'] ?? null,
    doc['disabled'] === true,
    linesOf(doc),
  ])

/**
 * Who may make and change which account (三员分立): nobody changes the own rights; all others as
 * `mayManage` says, before and after the change. The first account of an empty store, which Payload takes
 * from anybody, is a security administrator and nothing more.
 */
export const guardAccount: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = (operation === 'update' ? originalDoc : undefined) as Doc | undefined
  const after: Doc = { id: NEW, ...before, ...(data as Doc) }
  if (!req.user) {
    return operation === 'create' && req.payloadAPI === 'REST'
      ? { ...data, assignments: [], disabled: false, platformRole: 'security' }
      : (data as Doc)
  }
  const person = personOf(req)
  if (person && before && before['id'] === person.id) {
    if (rightsOf(before) === rightsOf(after)) return data as Doc
    throw new ForbiddenError('不能修改自己的岗位、登录邮箱或停用状态，请由其他管理员办理。')
  }
  for (const account of [before, after].flatMap((doc) => accountFrom(doc) ?? [])) {
    if (person && (await mayManage(req, person, account))) continue
    throw new ForbiddenError(
      '您只能管理本站或本单位的账号；兼任其他站点或平台岗位的账号，请由安全管理员办理。',
    )
  }
  return data as Doc
}

/** Lifting a lock is managing the account too; Payload asks for the e-mail and no document. */
export const guardUnlock: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const person = personOf(req)
  if (operation !== 'unlock' || !person) return
  const email = String((args as { data?: { email?: unknown } }).data?.email ?? '')
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { email: { equals: email.toLowerCase().trim() } },
    ...asSystem(req, 'whether the person may manage the account is asked below'),
  })
  const account = accountFrom(docs[0])
  if (!account || !(await mayManage(req, person, account))) throw new ForbiddenError()
}

/** Unit and channels of a line belong to its site: Payload lets any be named. */
export const keepAssignmentsWithinSite: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const held = new Set(linesOf((originalDoc ?? {}) as Doc).map((line) => JSON.stringify(line)))
  for (const [index, line] of linesOf(data as Doc).entries()) {
    if (held.has(JSON.stringify(line))) continue
    const units = await sitesOfDocuments(req, 'units', line.unit ? [line.unit] : [])
    const channels = await sitesOfDocuments(req, 'channels', line.channels)
    const sites = await sitesOfDocuments(req, 'sites', [line.site])
    const isOwn =
      sites.has(line.site) &&
      (!line.unit || units.get(line.unit) === line.site) &&
      line.channels.every((id) => channels.get(id) === line.site)
    if (!isOwn) {
      throw new RuleError(`第 ${index + 1} 行岗位的单位或栏目不属于所选站点，请重新选择。`)
    }
  }
  return data as Doc
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

const isActiveSecurity = (doc: Doc): boolean =>
  doc['platformRole'] === 'security' && doc['disabled'] !== true

async function otherSecurityAdministrators(req: PayloadRequest, id: unknown): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: {
      and: [
        { platformRole: { equals: 'security' } },
        { disabled: { not_equals: true } },
        { id: { not_equals: id } },
      ],
    },
    ...asSystem(req, 'somebody must be left who can give rights'),
  })
  return totalDocs
}

/** The last security administrator stays: nobody else could give rights again. */
export const keepLastSecurity: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as Doc
  const steps = isActiveSecurity(before) && !isActiveSecurity({ ...before, ...(data as Doc) })
  if (steps && (await otherSecurityAdministrators(req, before['id'])) === 0) {
    throw new RuleError('这是最后一名安全管理员，不能停用或撤岗；请先指定另一名安全管理员。')
  }
  return data as Doc
}

/** Disabling ends every session at once: Payload accepts a token only while its session is listed. */
export const endSessions: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const was = (originalDoc as { disabled?: boolean } | undefined)?.disabled === true
  const row = data as Doc
  return row['disabled'] === true && !was ? { ...row, sessions: [] } : row
}

/** A locked-out account gets a sentence. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ user }) => {
  if ((user as { disabled?: boolean }).disabled) {
    throw new ForbiddenError('该账号已停用，请联系本站管理员。')
  }
  return user
}
