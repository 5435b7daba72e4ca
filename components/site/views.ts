/** What the frame of every public page is given: plain data, addresses ready to print. */
import type { LinkView } from '../ui/views'

export type SiteKind = 'portal' | 'district' | 'department' | 'topic'

/** The facts of a site that stand on each of its pages (standards 1.2). */
export interface SiteView {
  /** 网站名称, as filed */
  name: string
  /** Name of the wordmark, when it is shorter than the filed name */
  shortName?: string
  englishName?: string
  kind: SiteKind
  /** The theme's colours as CSS declarations, checked when the theme was saved */
  palette?: string
  /** The name as an outline, drawn once by the server */
  wordmark?: { name: string; path: string; width: number; height: number }
  /** Words of themes/modes.css, such as `grey` */
  mode?: string
  /** Canonical host, without scheme */
  domain: string
  /** 网站标识码; missing while the site is being prepared */
  siteCode?: string
  /** 主办单位 */
  organiser: string
  /** 承办单位 */
  operator?: string
  /** 联系方式 */
  contact?: string
  /** The telephone alone, which needs no language */
  telephone?: string
  /** ICP备案编号, as printed */
  icpNumber?: string
  /** 公安备案, as printed, such as `川公网安备 51010002000001号` */
  policeNumber?: string
  /** The 32 hexadecimal digits of the CONAC mark */
  conacId?: string
}

/** An entry of the main navigation. */
export interface NavigationItem extends LinkView {
  /** `page` on the page itself, `true` on a page inside it */
  current?: 'page' | 'true'
}

/** The search box: a form that works without script. */
export interface SearchView {
  /** Default `/search` */
  action?: string
  placeholder?: string
  /** Words already in the box */
  query?: string
  hotWords?: LinkView[]
}

/** A step of 当前位置; the last one is the page itself and has no address. */
export interface Crumb {
  text: string
  href?: string
}

/** Another edition of the page. */
export interface VersionView extends LinkView {
  variant: 'plain' | 'elder' | 'hant' | 'en'
}

/** All the frame needs beside the page itself. */
export interface ShellView {
  /** An unpublished draft under a signed link: until when (ISO instant), and where the admin is that shows it */
  preview?: { admin: string; until: string }
  /** Sentences above the header, switched on for a time */
  notices?: { text: string; href?: string }[]
  site: SiteView
  navigation: NavigationItem[]
  /** Upper governments, on the left of the utility line */
  upper?: LinkView[]
  /** Editions of the page (长者版, 繁體, English), on the right; an entry only when it exists */
  versions?: VersionView[]
  /** The edition shown; default `plain` */
  variant?: VersionView['variant']
  search?: SearchView
  crumbs?: Crumb[]
  /** Further links of the footer, after 网站地图, 关于我们 and 网站声明 */
  footerLinks?: LinkView[]
  /** Where 关于我们 and 网站声明 stand; default `/about` and `/statement` */
  aboutHref?: string
  statementHref?: string
  /** Absolute canonical address of this page, for 我为政府网站找错 */
  pageUrl: string
  /** The home page has the large masthead and the handscroll */
  home?: boolean
  /** Demonstration content: 演示数据 stays in sight */
  demo?: boolean
}
