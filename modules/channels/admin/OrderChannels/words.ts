const zh = {
  back: '栏目',
  below: '下级栏目',
  belowOf: (name: string) => `“${name}”的下级栏目`,
  none: '这里还没有栏目。',
  order: '排列下级栏目',
  parent: (name: string, count: number) => `${name}（${count}）`,
  refused: '只有站点管理员可以调整栏目顺序，请联系本站管理员。',
  title: '栏目排序',
  top: '一级栏目',
  topLead: '一级栏目，导航按这个顺序显示',
  up: '上一级',
}

const en: typeof zh = {
  back: 'Channels',
  below: 'Channels below',
  belowOf: (name) => `Channels below “${name}”`,
  none: 'There is no channel here yet.',
  order: 'Put the channels below in order',
  parent: (name, count) => `${name} (${count})`,
  refused: 'Only the webmaster puts channels in order; ask the webmaster.',
  title: 'Order of the channels',
  top: 'Top channels',
  topLead: 'Top channels; the navigation shows them in this order',
  up: 'One level up',
}

/** Words of the screen that puts channels in order in a language of the admin; Chinese for all but English. */
export const wordsIn = (language: string): typeof zh => (language.startsWith('en') ? en : zh)
