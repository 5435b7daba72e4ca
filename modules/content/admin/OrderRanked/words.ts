const zh = {
  back: '返回列表',
  headline: '头条',
  make: '新建一条',
  none: '这里还没有内容，建好后可以排序。',
  pictures: '图片新闻',
  refused: '您的岗位不能调整这里的顺序，请联系本站管理员。',
  slots: '首页推荐位',
  slotsLead: '首页按这个顺序显示；不在起止时间内的自动跳过',
  slotsTitle: '推荐位排序',
  topics: '专题',
  topicsLead: '专题页和首页按这个顺序显示；新建的专题在最前',
  topicsTitle: '专题排序',
}

const en: typeof zh = {
  back: 'Back to the list',
  headline: 'Headline',
  make: 'Make one',
  none: 'Nothing is here yet; it can be ordered when something is.',
  pictures: 'Pictures',
  refused: 'Your assignment does not cover the order here; ask the webmaster.',
  slots: 'Home slots',
  slotsLead: 'The home page shows them in this order; those outside their time are skipped',
  slotsTitle: 'Order of the home slots',
  topics: 'Topics',
  topicsLead: 'The topics page and the home page show them in this order; new ones come first',
  topicsTitle: 'Order of the topics',
}

/** Words of the screens that put slots and topics in order in a language of the admin; Chinese for all but English. */
export const wordsIn = (language: string): typeof zh => (language.startsWith('en') ? en : zh)
