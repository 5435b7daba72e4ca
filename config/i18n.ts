import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import type { Config } from 'payload'

type Words = { [key: string]: string | Words }

/** Words of Payload's Chinese admin that are not the words of an editor's office, longest first. */
const WORDING: readonly [RegExp, string][] = [
  [/取消发布/g, '撤下'],
  [/垃圾箱/g, '回收站'],
  [/重新登入|登入/g, '登录'],
  [/已成功登出|成功登出/g, '已退出登录'],
  [/登出/g, '退出登录'],
  [/永久删除/g, '彻底删除'],
  [/此文档\s?|该文档|这个文档|此 \{\{label\}\}/g, '这一条'],
  [/文档/g, '内容'],
  [/过滤(?:条件|器)?/g, '筛选'],
  [/即将将/g, '即将把'],
  [/区块/g, '板块'],
  [/「/g, '“'],
  [/」/g, '”'],
  [/\.\.\./g, '…'],
  // Payload leaves a blank between Chinese words and the name put in; Chinese has none.
  [/([\u4e00-\u9fff]) (?=\{\{|<\d)/g, '$1'],
  [/(\}\}|<\/\d>) (?=[\u4e00-\u9fff])/g, '$1'],
]

const reword = (text: string): string =>
  WORDING.reduce((words, [from, to]) => words.replace(from, to), text)

/**
 * Brings a tree of translations into the words of this house.
 * @returns a new tree with the same keys
 */
export function rewordAll(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? reword(value) : rewordAll(value),
    ]),
  )
}

/** Sentences that rewording alone does not bring into form. */
const own = {
  authentication: {
    account: '我的账号',
    loggedOutInactivity: '您较长时间没有操作，已退出登录；请重新登录后继续。',
    login: '登录',
  },
  error: {
    followingFieldsInvalid_one: '请先填好或改正：',
    followingFieldsInvalid_other: '请先填好或改正：',
    notAllowedToAccessPage: '您没有打开这个页面的权限，请联系本站管理员。',
    notAllowedToPerformAction: '您没有这项操作的权限，请联系本站管理员。',
    correctInvalidFields: '请先改正标出的内容。',
    notFound: '没有找到，可能已被删除，或您无权查看。',
    // One sentence for two cases: the frame says it to people who are signed in, too.
    unauthorized: '您没有登录，或没有这项权限。',
    unauthorizedAdmin: '您的账号不能进入管理后台，请联系本站管理员。',
    unknown: '没有办成，请稍后再试；多次失败请联系平台管理员。',
    unspecific: '没有办成，请稍后再试；多次失败请联系平台管理员。',
    userLocked: '登录失败次数过多，账号已暂时锁定，请十分钟后再试。',
    valueMustBeUnique: '已有相同的内容，请换一个。',
  },
  fields: {
    addUpload: '添加文件',
    chooseBetweenCustomTextOrDocument: '填写网址，或链接到本站的一篇稿件。',
    chooseDocumentToLink: '选择要链接的稿件',
    chooseFromExisting: '从已有文件中选择',
    customURL: '网址',
    enterURL: '网址',
    internalLink: '本站稿件',
    removeUpload: '移除文件',
    selectExistingLabel: '选择已有的{{label}}',
    swapUpload: '换一个文件',
    textToDisplay: '显示的文字',
    toggleBlock: '展开或收起',
  },
  general: {
    all: '全部',
    backToDashboard: '回到首页',
    createNew: '新建',
    createNewLabel: '新建{{label}}',
    creating: '新建',
    creatingNewLabel: '正在新建{{label}}',
    dashboard: '工作台',
    deletedAt: '删除时间',
    editing: '编辑',
    enterAValue: '输入后按回车',
    filters: '筛选',
    noLabel: '（无）',
    noResults: '还没有{{label}}，或没有符合筛选的{{label}}。',
    noResultsDescription: '还没有新建，或没有符合筛选的。',
    noResultsFound: '没有内容',
    nothingFound: '没有找到这个页面',
    // The cell of a checkbox that was never touched asks for the word of its value.
    null: '否',
    of: '／共',
    payloadSettings: '界面设置',
    perPage: '每页 {{limit}} 条',
    // Payload joins several fields by “, ” and “ 或 ”, so the sentence ends with them.
    searchBy: '查找：{{label}}',
    selectValue: '请选择',
    sorryNotFound: '地址可能有误，或内容已经移走；请从左侧菜单重新进入。',
    updatedAt: '更新时间',
    createdAt: '创建时间',
  },
  upload: {
    dragAndDrop: '把文件拖到这里',
    dragAndDropHere: '或把文件拖到这里',
  },
  validation: {
    required: '这一项必须填写。',
    shorterThanMax: '不能超过 {{maxLength}} 个字。',
    longerThanMin: '不能少于 {{minLength}} 个字。',
  },
  version: {
    aboutToRestore: '这一条{{label}}将恢复到{{versionDate}}时的内容。',
    aboutToUnpublish: '撤下后公众立即看不到这一条，原地址会说明内容已撤下。确定撤下吗？',
    changed: '已修改',
    comparingAgainst: '对照的版本',
    confirmUnpublish: '确认撤下',
    currentlyViewing: '正在查看的版本',
    draftHasPublishedVersion: '草稿（曾发布）',
    modifiedOnly: '只看改动',
    noRowsFound: '没有{{label}}',
    previousVersion: '上一个版本',
    publishChanges: '发布',
    unpublishedSuccessfully: '已撤下。',
    unpublishing: '正在撤下…',
  },
}

/** Lays the entries of one tree over another. */
function over(base: Words, top: Words): Words {
  const laid = Object.entries(top).map(([key, value]) => {
    const below = base[key]
    return [
      key,
      typeof value === 'object' && typeof below === 'object' ? over(below, value) : value,
    ]
  })
  return { ...base, ...Object.fromEntries(laid) } as Words
}

const translations = over(rewordAll(zh.translations as Words), own) as typeof zh.translations

const english = over(en.translations as Words, {
  general: { payloadSettings: 'Settings of the screen' },
}) as typeof en.translations

/** Languages of the admin: Chinese first and for everybody who asks for neither, English second. */
export const i18n: Config['i18n'] = {
  fallbackLanguage: 'zh',
  supportedLanguages: { en: { ...en, translations: english }, zh: { ...zh, translations } },
}
