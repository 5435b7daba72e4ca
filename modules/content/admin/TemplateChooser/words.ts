const zh = {
  choose: '从模板开始',
  filled: (name: string) => `已按“${name}”填入标题和正文，请把【填写：…】处填好。`,
  none: '不用模板',
  replace: '用模板的内容替换已写的正文？已写的正文会丢失。',
}

const en: typeof zh = {
  choose: 'Start from a template',
  filled: (name) => `Filled in from “${name}”. Complete every 【填写：…】.`,
  none: 'No template',
  replace: 'Replace the text that is written by the template? What is written is lost.',
}

/** Words of this choice in a language of the admin; Chinese for all but English. */
export const wordsIn = (language: string): typeof zh => (language.startsWith('en') ? en : zh)
