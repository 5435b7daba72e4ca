const zh = {
  automatic: (name: string) =>
    `“${name}”按时间排序。要自己排列，请先把栏目的“排序”改为“手工排序”并保存。`,
  channels: '栏目',
  lead: (name: string) => `“${name}”里公开的稿件，列表按这个顺序显示；置顶的始终在前`,
  list: (name: string) => `${name}的稿件`,
  none: '这个栏目还没有公开的稿件。',
  notFound: '没有找到这个栏目，可能已移入回收站。请从栏目的编辑页打开“排列稿件”。',
  title: '稿件排序',
}

const en: typeof zh = {
  automatic: (name) =>
    `“${name}” is ordered by time. To order it yourself, change the order of the channel and save.`,
  channels: 'Channels',
  lead: (name) => `Public items of “${name}” as the list shows them; pinned ones always come first`,
  list: (name) => `Items of ${name}`,
  none: 'No item of this channel is public yet.',
  notFound: 'This channel was not found; it may be in the bin. Open this screen from a channel.',
  title: 'Order of the items',
}

/** Words of the screen that puts items in order in a language of the admin; Chinese for all but English. */
export const wordsIn = (language: string): typeof zh => (language.startsWith('en') ? en : zh)
