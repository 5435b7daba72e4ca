import { formatChineseDay, formatMinute, toShanghaiDay } from '@/lib/dates'

const zh = {
  allDrafts: '全部草稿 ›',
  channels: '栏目 ›',
  day: (now: string) => {
    const { day, weekday } = formatChineseDay(now)
    return `${day}，${weekday}`
  },
  draft: '草稿，还没有公开',
  drafts: '我的草稿',
  dueIn: (days: number) => (days === 0 ? '今天到期' : `还有 ${days} 天到期`),
  duty: (days: number) => `要求每 ${days} 天更新一次`,
  empty: '空白',
  emptyCount: (count: number) => `${count} 个栏目还没有内容：`,
  emptyRule: (limit: number) => `一个站点满 ${limit} 个可见的空白栏目，检查即不合格`,
  etc: ' 等',
  fine: (count: number) => `${count} 个栏目都按期更新，没有空白栏目。`,
  health: '站点健康',
  late: (days: number) => `已超期 ${days} 天`,
  missed: '缺位',
  missedItem: (position: string, title: string | null) =>
    `首页${position}该放${title ? `《${title}》` : '的稿件'}，但它没有公开`,
  missedSince: (since: string | null) =>
    `${since ? `应从 ${formatMinute(since)} 起显示；` : ''}请发布稿件，或改换推荐位`,
  more: (count: number) => `还有 ${count} 个栏目临近或超过更新期限。`,
  named: (name: string, what: string) => `${name}：${what}`,
  noDrafts: '没有未发布的稿件。点“写稿件”开始一篇新的。',
  noPost: '您的账号还没有站点岗位。需要写稿或管理站点，请联系安全管理员分配岗位。',
  noneToday: '今天还没有发布稿件。',
  offices: {
    audit: '审计记录：谁在什么时候改了什么 ›',
    security: '管理账号：新建账号、分配岗位、停用账号 ›',
    system: '管理站点：新建站点、改域名、开通和关停 ›',
  },
  positions: { headline: '头条', pictures: '图片新闻' },
  published: '已公开，有未发布的修改',
  separator: '、',
  startFrom: '从模板开始：',
  sum: (fine: number) => `项要处理，${fine} 个栏目正常`,
  title: '我的工作台',
  titleDone: '我的工作台，稿件都已办完',
  titleLeft: (count: number) => `我的工作台，有 ${count} 篇稿件没写完`,
  today: '今天发布',
  todayCount: (count: number) => `${count} 条`,
  untitled: '（未写标题）',
  update: '更新',
  write: '写稿件',
}

const en: typeof zh = {
  allDrafts: 'All drafts ›',
  channels: 'Channels ›',
  day: (now) => toShanghaiDay(now),
  draft: 'Draft, not public yet',
  drafts: 'My drafts',
  dueIn: (days) => (days === 0 ? 'due today' : `due in ${days} days`),
  duty: (days) => `To be updated every ${days} days`,
  empty: 'Empty',
  emptyCount: (count) => `Channels without an item: ${count}. `,
  emptyRule: (limit) => `A site with ${limit} visible empty channels fails an inspection`,
  etc: ' and others',
  fine: (count) => `${count} channels are up to date, none is empty.`,
  health: 'Health of the site',
  late: (days) => `${days} days late`,
  missed: 'Missed',
  missedItem: (position, title) =>
    `${position}: ${title ? `“${title}”` : 'the item'} should stand there, but is not public`,
  missedSince: (since) =>
    `${since ? `Planned from ${formatMinute(since)}; publish` : 'Publish'} the item or change the slot`,
  more: (count) => `${count} more channels are near or past their term.`,
  named: (name, what) => `${name}: ${what}`,
  noDrafts: 'Nothing waits to be published. Begin with “New item”.',
  noPost: 'Your account has no site yet. Ask the security administrator for an assignment.',
  noneToday: 'Nothing was published today.',
  offices: {
    audit: 'Audit log: who changed what, and when ›',
    security: 'Accounts: make them, assign posts, disable them ›',
    system: 'Sites: make them, change domains, open and close them ›',
  },
  positions: { headline: 'Headline', pictures: 'Pictures' },
  published: 'Public, with changes not yet published',
  separator: ', ',
  startFrom: 'Start from: ',
  sum: (fine) => `to be done, ${fine} channels are fine`,
  title: 'My desk',
  titleDone: 'My desk: all items are done',
  titleLeft: (count) => `My desk: ${count} items to finish`,
  today: 'Published today',
  todayCount: (count) => `${count} items`,
  untitled: '(no title yet)',
  update: 'Update',
  write: 'New item',
}

/** Words of the desk in a language of the admin; Chinese for all but English. */
export const wordsIn = (language: string): typeof zh => (language.startsWith('en') ? en : zh)
