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

export const publicShots: readonly PublicShots[] = [
  {
    items: { article: '/yw/zwyw', interpretation: '/zwgk/zcjd', policy: '/zwgk/zcwj' },
    pages: {
      ...everywhere,
      downloads: '/zwfw/cyxz',
      leaders: '/zwgk/szfld',
      links: '/zj/xglj',
      list: '/yw/zwyw',
      organisations: '/zwgk/jgzn',
      pictures: '/yw/tpxw',
      policies: '/zwgk/zcwj',
    },
    slug: 'chengdu',
  },
  {
    items: { article: '/xw/yw', policy: '/zwgk/zcwj' },
    pages: {
      ...everywhere,
      leaders: '/zwgk/ldxx',
      list: '/xw/yw',
      organisations: '/jdxz/jzml',
      pictures: '/xw/tpxw',
    },
    slug: 'jinjiang',
  },
  {
    items: { article: '/gzdt', policy: '/zwgk/bmwj' },
    pages: { ...everywhere, leaders: '/zwgk/ldfg', list: '/gzdt', policies: '/zwgk/bmwj' },
    slug: 'edu',
  },
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
