/**
 * Who may do what on a site. Rights are held per site, and within it on channel subtrees and by unit.
 * Three platform roles, no person two of them (三员分立: system, security, audit).
 */
export const siteRoles = [
  'writer',
  'editor',
  'reviewer1',
  'reviewer2',
  'reviewer3',
  'unitManager',
  'webmaster',
  'duty',
] as const
export type SiteRole = (typeof siteRoles)[number]

export const platformRoles = ['system', 'security', 'audit'] as const
export type PlatformRole = (typeof platformRoles)[number]

/**
 * - `draft` write items of one's own unit
 * - `edit` write items of every unit of the site
 * - `publish` make items public and withdraw them
 * - `structure` channels, topics, slots
 * - `people` accounts of the site (unit managers: of their unit)
 * - `settings` the site's own record
 * - `switch` grey pages and the notice above the header, at once
 * - `purge` delete for good from the recycle bin
 */
export type Right =
  'draft' | 'edit' | 'publish' | 'structure' | 'people' | 'settings' | 'switch' | 'purge'

const rights: Record<SiteRole, readonly Right[]> = {
  writer: ['draft'],
  editor: ['draft', 'edit', 'publish'],
  reviewer1: ['draft', 'edit'],
  reviewer2: ['draft', 'edit'],
  reviewer3: ['draft', 'edit', 'publish'],
  unitManager: ['draft', 'people'],
  webmaster: ['draft', 'edit', 'publish', 'structure', 'people', 'settings', 'switch', 'purge'],
  duty: ['switch'],
}

/** Whether a role carries a right. */
export function roleHas(role: SiteRole, right: Right): boolean {
  return rights[role].includes(right)
}

export const siteRoleLabels: Record<SiteRole, { zh: string; en: string }> = {
  writer: { zh: '撰稿', en: 'Writer' },
  editor: { zh: '编辑', en: 'Editor' },
  reviewer1: { zh: '初审', en: 'First reviewer' },
  reviewer2: { zh: '复审', en: 'Second reviewer' },
  reviewer3: { zh: '终审', en: 'Final reviewer' },
  unitManager: { zh: '单位管理员', en: 'Unit manager' },
  webmaster: { zh: '站点管理员', en: 'Webmaster' },
  duty: { zh: '值班员', en: 'On duty' },
}

export const platformRoleLabels: Record<PlatformRole, { zh: string; en: string }> = {
  system: { zh: '系统管理员', en: 'System administrator' },
  security: { zh: '安全管理员', en: 'Security administrator' },
  audit: { zh: '审计管理员', en: 'Audit administrator' },
}
