const zh = {
  allowed: (limit: number) => `未满 ${limit} 个，可以转为正式运行。`,
  count: '个可见的空白栏目',
  due: (days: number) => ` · ${days} 天内须更新`,
  fine: '没有可见的空白栏目。',
  forbidden: (limit: number) => `达到 ${limit} 个，现在不能转为正式运行。`,
  help: '发布内容，或在栏目里取消“在导航和地图中显示”。',
  live: '站点已正式运行，请尽快发布内容。',
  noDue: ' · 不限期',
  rule: (limit: number) => `检查指标：空白栏目满 ${limit} 个单项否决。`,
  title: '空白栏目',
}

const en: typeof zh = {
  allowed: (limit) => `Fewer than ${limit}: the site may go live.`,
  count: 'visible channels without an item',
  due: (days) => ` · to be updated within ${days} days`,
  fine: 'No visible channel is empty.',
  forbidden: (limit) => `${limit} or more: the site cannot go live now.`,
  help: 'Publish something, or take the channel out of navigation and site map.',
  live: 'The site is live; publish something soon.',
  noDue: ' · no term',
  rule: (limit) => ` An inspection fails a site with ${limit} empty channels.`,
  title: 'Empty channels',
}

/** Words of the count of empty channels in a language of the admin; Chinese for all but English. */
export const wordsIn = (language: string): typeof zh => (language.startsWith('en') ? en : zh)
