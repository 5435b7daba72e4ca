/**
 * What public components are given: plain, serialisable data. Instants are ISO 8601 in UTC,
 * days are `YYYY-MM-DD`, every `href` is ready to print.
 */

/** A link with its words. */
export interface LinkView {
  href: string
  text: string
  /** Language of the words when it is not the page's, such as `en` or `zh-Hant` */
  lang?: string
}

/** A picture with its real pixel size, so that nothing shifts while it loads. */
export interface PictureView {
  /** JPEG, PNG or GIF: what every browser shows */
  src: string
  /** WebP in several widths, for browsers that know it */
  srcSet?: string
  width: number
  height: number
  /** Empty for a decorative picture */
  alt: string
  /** A long picture from top to bottom, to be shown without a gap; the first carries the alt */
  slices?: PictureView[]
}

/** 有效性 of a policy document (standards 1.5, 1.6). */
export type Validity = 'valid' | 'amended' | 'expired' | 'repealed'

/** What a row of the policy register shows. */
export interface PolicyRowFacts {
  /** 发文字号, such as `成办发〔2026〕41号` */
  documentNumber?: string
  /** 成文日期, `YYYY-MM-DD` */
  writtenOn?: string
  validity?: Validity
  /** 解读, both ways (standards 1.5); the words say the form: 解读, 图解, 问答 */
  interpretations?: LinkView[]
}

/** 领导: shown by post only. */
export interface LeaderFacts {
  post: string
  /** 分工 */
  duties?: string
}

/** 机构 */
export interface OrganisationFacts {
  address?: string
  telephone?: string
  officeHours?: string
  duties?: string
}

/** A file offered for download. */
export interface DownloadView {
  href: string
  name: string
  /** Short upper-case type, such as `PDF` or `OFD` */
  type: string
  /** Bytes */
  size?: number
}

/** One item of any list; only `id`, `title` and `href` are always there. */
export interface ItemView {
  id: string
  title: string
  href: string
  publishedAt?: string
  summary?: string
  source?: string
  /** One short word before the title, such as `置顶` or `征集中` */
  tag?: string
  picture?: PictureView
  policy?: PolicyRowFacts
  leader?: LeaderFacts
  organisation?: OrganisationFacts
  /** The item is this one file */
  download?: DownloadView
  /** Several files of the item */
  files?: DownloadView[]
  video?: { /** Seconds */ duration?: number }
}
