const zh = {
  choose: '请选择栏目',
  label: '栏目',
  none: '没有您负责的栏目，请联系本站管理员。',
  nothing: (search: string) => `没有名称含“${search}”的栏目。`,
  reading: '正在读取栏目…',
  siteFirst: '请先选择站点',
}

const en: typeof zh = {
  choose: 'Choose a channel',
  label: 'Channels',
  none: 'No channel is in your charge; ask the webmaster.',
  nothing: (search) => `No channel is named “${search}”.`,
  reading: 'Reading the channels…',
  siteFirst: 'Choose a site first',
}

/** Words of the tree picker in a language of the admin; Chinese for all but English. */
export const wordsIn = (language: string): typeof zh => (language.startsWith('en') ? en : zh)
