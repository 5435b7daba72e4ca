import type { CollectionConfig } from 'payload'

import { personOf } from '@/access/person'
import { platformField } from '@/access/predicates'
import { platformRoleLabels, platformRoles } from '@/access/roles'
import { administers, hiddenUnless, holds } from '@/access/visibility'
import { logChange } from '@/modules/audit/hooks'
import { createUsers, readUsers, unlockUsers, updateUsers } from '@/modules/identity/access'
import {
  endSessions,
  guardAccount,
  guardUnlock,
  keepAssignmentsWithinSite,
  keepLastSecurity,
  refuseDisabled,
  separatePowers,
} from '@/modules/identity/hooks'

/** Accounts of editors and administrators; `assignments` is added by the multi-tenant plugin (config/plugins). */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { zh: '账号', en: 'Account' }, plural: { zh: '账号', en: 'Accounts' } },
  access: {
    admin: ({ req }) => personOf(req) !== null,
    create: createUsers,
    delete: () => false,
    read: readUsers,
    unlock: unlockUsers,
    update: updateUsers,
  },
  admin: {
    defaultColumns: ['name', 'email', 'platformRole', 'disabled'],
    group: { zh: '系统', en: 'System' },
    hidden: hiddenUnless(holds('people'), administers('system', 'security', 'audit')),
    useAsTitle: 'name',
  },
  auth: {
    cookies: { sameSite: 'Strict' },
    lockTime: 10 * 60 * 1000,
    maxLoginAttempts: 5,
    tokenExpiration: 8 * 60 * 60,
  },
  disableDuplicate: true,
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { zh: '姓名', en: 'Name' },
      maxLength: 40,
      required: true,
    },
    {
      name: 'platformRole',
      type: 'select',
      access: { create: platformField('security'), update: platformField('security') },
      label: { zh: '平台岗位', en: 'Platform role' },
      options: platformRoles.map((value) => ({ label: platformRoleLabels[value], value })),
    },
    {
      name: 'disabled',
      type: 'checkbox',
      admin: { position: 'sidebar' },
      defaultValue: false,
      label: { zh: '停用', en: 'Disabled' },
    },
  ],
  hooks: {
    afterChange: [logChange],
    beforeChange: [
      guardAccount,
      separatePowers,
      keepAssignmentsWithinSite,
      keepLastSecurity,
      endSessions,
    ],
    beforeLogin: [refuseDisabled],
    beforeOperation: [guardUnlock],
  },
}
