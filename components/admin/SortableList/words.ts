const zh = {
  down: '下移',
  failed: '没有保存成功，请稍后再试。',
  hint: '拖动把手，或用上移、下移按钮；保存后才生效。',
  moved: (label: string, place: number, count: number) =>
    `${label}，现在是第 ${place} 项，共 ${count} 项`,
  offline: '网络不通，顺序没有保存，请稍后再试。',
  of: (step: string, label: string) => `${step}：${label}`,
  save: '保存顺序',
  saved: '顺序已保存，公众页面随即更新。',
  saving: '正在保存…',
  undo: '撤销一步',
  up: '上移',
}

const en: typeof zh = {
  down: 'Down',
  failed: 'Not saved; try again later.',
  hint: 'Drag by the handle, or use Up and Down; nothing changes before it is saved.',
  moved: (label, place, count) => `${label} is now ${place} of ${count}`,
  offline: 'No network: the order is not saved. Try again later.',
  of: (step, label) => `${step}: ${label}`,
  save: 'Save the order',
  saved: 'Saved; public pages follow.',
  saving: 'Saving…',
  undo: 'Undo one step',
  up: 'Up',
}

/** Words of a list put in order by hand in a language of the admin; Chinese for all but English. */
export const wordsIn = (language: string): typeof zh => (language.startsWith('en') ? en : zh)
