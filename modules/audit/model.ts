import { idOf } from '@/lib/idOf'

/** What happened, in the words of the log. */
export const auditEvents = [
  'create',
  'update',
  'publish',
  'withdraw',
  'trash',
  'restore',
  'purge',
  'move',
  'merge',
  'share',
  'signIn',
] as const
export type AuditEvent = (typeof auditEvents)[number]

export const auditEventLabels: Record<AuditEvent, { zh: string; en: string }> = {
  create: { zh: '新建', en: 'Create' },
  update: { zh: '修改', en: 'Update' },
  publish: { zh: '发布', en: 'Publish' },
  withdraw: { zh: '撤下', en: 'Withdraw' },
  trash: { zh: '移入回收站', en: 'Move to bin' },
  restore: { zh: '从回收站恢复', en: 'Restore' },
  purge: { zh: '彻底删除', en: 'Delete for good' },
  move: { zh: '移动', en: 'Move' },
  merge: { zh: '合并', en: 'Merge' },
  share: { zh: '分享预览', en: 'Share a preview' },
  signIn: { zh: '登录', en: 'Sign in' },
}

/** What a row is about, in the words of the admin; every collection that is logged stands here. */
export const auditSubjectLabels: Record<string, { zh: string; en: string }> = {
  articles: { zh: '稿件', en: 'Item' },
  channels: { zh: '栏目', en: 'Channel' },
  'duty-switches': { zh: '值班开关', en: 'Duty switch' },
  'item-templates': { zh: '稿件模板', en: 'Item template' },
  media: { zh: '媒体文件', en: 'File' },
  'page-templates': { zh: '模板', en: 'Template' },
  'site-designs': { zh: '站点外观', en: 'Site design' },
  sites: { zh: '站点', en: 'Site' },
  slots: { zh: '首页推荐位', en: 'Home slot' },
  sources: { zh: '来源', en: 'Source' },
  themes: { zh: '主题', en: 'Theme' },
  topics: { zh: '专题', en: 'Topic' },
  units: { zh: '单位', en: 'Unit' },
  users: { zh: '账号', en: 'Account' },
}

/** Fields of Payload itself and of accounts, which no form of ours names. */
export const ownFieldLabels: Record<string, { zh: string; en: string }> = {
  _status: { zh: '发布状态', en: 'Status' },
  assignments: { zh: '岗位', en: 'Assignments' },
  binnedWith: { zh: '随栏目移入回收站', en: 'Binned with' },
  deletedAt: { zh: '移入回收站的时间', en: 'Binned at' },
  email: { zh: '电子邮件', en: 'E-mail' },
  filename: { zh: '文件', en: 'File' },
  formerPaths: { zh: '原来的地址', en: 'Former paths' },
  handOrder: { zh: '手工顺序', en: 'Order by hand' },
  home: { zh: '首页', en: 'Home page' },
  liveOn: { zh: '公开的站点', en: 'Sites it is public on' },
  navigation: { zh: '导航', en: 'Navigation' },
  rank: { zh: '顺序', en: 'Order' },
  shortId: { zh: '地址编号', en: 'Short id' },
  site: { zh: '站点', en: 'Site' },
}

/** Never written into the log: secrets, and fields that change with every write. */
const SILENT = new Set([
  'updatedAt',
  'createdAt',
  'password',
  'hash',
  'salt',
  'sessions',
  'resetPasswordToken',
  'loginAttempts',
  'lockUntil',
])

type Row = Record<string, unknown>

/** Dates as text, and nothing that a stored document cannot hold. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

/** Compares what is stored: a request that asks for depth gets the document in the place of its id. */
function same(a: unknown, b: unknown): boolean {
  if (isRow(a) && isRow(b)) {
    if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false
    return Object.keys({ ...a, ...b }).every((key) => same(a[key] ?? null, b[key] ?? null))
  }
  if (isRow(a) || isRow(b)) return idOf(a) !== null && idOf(a) === idOf(b)
  return a === b
}

/**
 * Names of the top-level fields in which two states of a document differ.
 * @param before null for a new document
 */
export function changedFields(
  before: Record<string, unknown> | null | undefined,
  after: Record<string, unknown>,
): string[] {
  return Object.keys(after)
    .filter((key) => !SILENT.has(key) && !same(plain(before?.[key]), plain(after[key])))
    .sort()
}
