import type { ReleaseState } from '../../queries/release'

interface Words {
  title: string
  stands: (state: ReleaseState) => string
  next: (state: ReleaseState) => string
  touches: (sites: number) => string
  preview: (name: string) => string
  noPreview: string
  undo: string
  confirmUndo: string
  failed: string
}

const zh: Words = {
  confirmUndo: '撤销后，所有涉及的站点立即恢复到上一次发布的样子。确定撤销吗？',
  failed: '撤销没有成功，请稍后再试。',
  next: ({ canUpdate, mine, waiting }) => {
    if (!waiting) return '修改后请保存草稿，由另一人核对后发布。'
    if (!canUpdate) return '等待有权限的人员核对发布。'
    return mine ? '您参与了修改，请由另一人核对后发布。' : '请核对草稿，无误后点“发布”。'
  },
  noPreview: '没有打开预览，请稍后再试。',
  preview: (name) => `预览：${name}`,
  stands: ({ changedBy, releasedBy, waiting }) => {
    if (waiting) return `有未发布的修改（${changedBy.join('、') || '系统'}）`
    return releasedBy ? `已发布，核对人：${releasedBy}` : '已发布'
  },
  title: '发布状态',
  touches: (sites) => `涉及 ${sites} 个站点，点站名预览草稿`,
  undo: '撤销上一次发布',
}

const en: Words = {
  confirmUndo: 'All sites it touches go back to the release before, at once. Undo?',
  failed: 'The release could not be undone; please try again.',
  next: ({ canUpdate, mine, waiting }) => {
    if (!waiting) return 'Save changes as a draft; another person checks and releases them.'
    if (!canUpdate) return 'It waits for somebody with the right to release it.'
    return mine
      ? 'You made part of the change: another person must release it.'
      : 'Check the draft, then publish the changes.'
  },
  noPreview: 'The preview could not be opened; please try again.',
  preview: (name) => `Preview: ${name}`,
  stands: ({ changedBy, releasedBy, waiting }) => {
    if (waiting) return `Unreleased changes (${changedBy.join(', ') || 'system'})`
    return releasedBy ? `Released, checked by ${releasedBy}` : 'Released'
  },
  title: 'Release',
  touches: (sites) =>
    `Touches ${sites} site${sites === 1 ? '' : 's'}; press a name to preview the draft`,
  undo: 'Undo the last release',
}

/** The words of the bar in the language of the admin. */
export const wordsFor = (language: string): Words => (language.startsWith('en') ? en : zh)
