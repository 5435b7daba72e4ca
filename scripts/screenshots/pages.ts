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

/** Screens of the admin as one account sees them. */
export interface AdminShots {
  account: string
  /** In the dark theme too */
  dark?: boolean
  /** In English too */
  english?: boolean
  /** Fixed addresses; each name becomes a file. */
  pages: Record<string, string>
  /** Lists of which the first row is opened, and then, where it is named, its tab or what a button (a CSS selector) shows. */
  rows?: Record<string, { list: string; tab?: '/versions'; press?: string }>
}

const items = '/collections/articles'

export const adminShots: readonly AdminShots[] = [
  {
    account: 'editor@jinjiang.jiyue',
    dark: true,
    english: true,
    pages: { desk: '', items, media: '/collections/media', 'new-item': `${items}/create` },
    rows: {
      file: { list: '/collections/media' },
      item: { list: items },
      preview: { list: items, press: '#live-preview-toggler' },
      versions: { list: items, tab: '/versions' },
    },
  },
  {
    account: 'writer@jinjiang.jiyue',
    pages: { 'writer-desk': '', 'writer-items': items, 'writer-new-item': `${items}/create` },
  },
  {
    account: 'duty@jinjiang.jiyue',
    pages: { board: '/collections/duty-switches/board', 'duty-desk': '' },
  },
  {
    account: 'webmaster@jinjiang.jiyue',
    dark: true,
    english: true,
    pages: {
      bin: `${items}/trash`,
      channels: '/collections/channels',
      designs: '/collections/site-designs',
      'new-channel': '/collections/channels/create',
      order: '/collections/channels/order',
      slots: '/collections/slots',
      topics: '/collections/topics',
      units: '/collections/units',
      'webmaster-desk': '',
    },
    rows: { design: { list: '/collections/site-designs' }, site: { list: '/collections/sites' } },
  },
  {
    account: 'system@demo.jiyue',
    pages: {
      accounts: '/collections/users',
      domains: '/collections/domains',
      'new-site': '/collections/sites/create',
      sites: '/collections/sites',
      'system-desk': '',
      templates: '/collections/page-templates',
      themes: '/collections/themes',
    },
    rows: {
      template: { list: '/collections/page-templates' },
      theme: { list: '/collections/themes' },
    },
  },
  {
    account: 'security@demo.jiyue',
    pages: { 'security-accounts': '/collections/users', 'security-desk': '' },
    rows: { account: { list: '/collections/users' } },
  },
  {
    account: 'audit@demo.jiyue',
    dark: true,
    english: true,
    pages: { 'audit-desk': '', log: '/collections/audit-logs' },
    rows: { 'log-entry': { list: '/collections/audit-logs' } },
  },
]
