/** What is photographed: a portal, a district and a department of the demonstration, and the admin. */
export interface PublicShots {
  slug: string
  /** Fixed addresses; each name becomes a file. */
  pages: Record<string, string>
  /** Lists of which the newest item is opened too. */
  items: Record<string, string>
}

const everywhere = {
  about: '/gywm',
  home: '/',
  'not-found': '/nothing-here',
  'site-map': '/sitemap',
  topics: '/topics',
}

/** The editions of a home, beside the plain one. */
const editions = { 'elder-home': '/elder', 'hant-home': '/hant' }

export const publicShots: readonly PublicShots[] = [
  {
    items: {
      article: '/yw/zwyw',
      download: '/zwfw/cyxz',
      'elder-article': '/elder/yw/zwyw',
      'elder-policy': '/elder/zwgk/zcwj',
      'en-article': '/en/news',
      'hant-article': '/hant/yw/zwyw',
      interpretation: '/zwgk/zcjd',
      leader: '/zwgk/szfld',
      organisation: '/zwgk/jgzn',
      picture: '/yw/tpxw',
      policy: '/zwgk/zcwj',
      video: '/yw/sp',
    },
    pages: {
      ...everywhere,
      ...editions,
      downloads: '/zwfw/cyxz',
      'elder-leaders': '/elder/zwgk/szfld',
      'elder-list': '/elder/yw/zwyw',
      'elder-policies': '/elder/zwgk/zcwj',
      'en-home': '/en',
      'en-list': '/en/news',
      leaders: '/zwgk/szfld',
      links: '/zj/xglj',
      list: '/yw/zwyw',
      organisations: '/zwgk/jgzn',
      pictures: '/yw/tpxw',
      policies: '/zwgk/zcwj',
      'policies-chosen': '/zwgk/zcwj/~/year-2026',
      'policies-none': '/zwgk/zcwj/~/q-没有这样的文件',
      section: '/zwgk',
      topic: '/topics/gycs',
      videos: '/yw/sp',
    },
    slug: 'chengdu',
  },
  {
    items: { article: '/xw/yw', 'en-article': '/en/news', policy: '/zwgk/zcwj' },
    pages: {
      ...everywhere,
      ...editions,
      'en-home': '/en',
      leaders: '/zwgk/ldxx',
      list: '/xw/yw',
      organisations: '/jdxz/jzml',
      pictures: '/xw/tpxw',
    },
    slug: 'jinjiang',
  },
  {
    items: { article: '/gzdt', policy: '/zwgk/bmwj' },
    pages: {
      ...everywhere,
      ...editions,
      leaders: '/zwgk/ldfg',
      list: '/gzdt',
      policies: '/zwgk/bmwj',
    },
    slug: 'edu',
  },
  // By the blueprint alone: a district, a department and what is composed by hand beside them.
  { items: {}, pages: { home: '/' }, slug: 'jintang' },
  { items: {}, pages: { home: '/' }, slug: 'gjj' },
  { items: {}, pages: { home: '/' }, slug: 'qingbaijiang' },
]

/** Screens of the admin by the account that uses them. */
export const adminShots: Record<string, Record<string, string>> = {
  'editor@jinjiang.jiyue': {
    desk: '',
    'new-item': '/collections/articles/create',
    items: '/collections/articles',
    media: '/collections/media',
  },
  'system@demo.jiyue': {
    accounts: '/collections/users',
    'new-site': '/collections/sites/create',
    sites: '/collections/sites',
  },
  'webmaster@jinjiang.jiyue': {
    bin: '/collections/articles/trash',
    channels: '/collections/channels',
    'new-channel': '/collections/channels/create',
  },
}
