/** One paragraph-level piece of a body; the code that stores it turns it into rich text. */
export type Block =
  | { type: 'p' | 'h2' | 'h3' | 'quote'; text: string }
  | { type: 'list'; ordered: boolean; items: string[] }
  /** The first row is the head. */
  | { type: 'table'; rows: string[][] }
  /** `picture` is a key of seed/pictures.ts. */
  | { type: 'image'; picture: string; caption?: string }
  /** `attachment` is an index into the article's attachments. */
  | { type: 'attachment'; attachment: number }

export type ArticleKind =
  'news' | 'notice' | 'policy' | 'interpretation' | 'leader' | 'organisation' | 'link' | 'download'

export type PolicyFacts = {
  /** Scheme B of standards.md 6.3; the code contains SAMPLE, so it can never be a real one. */
  indexNo: string
  docNo: string
  issuer: string
  /** Two levels with a backslash (standards.md 1.6). */
  subject: string
  /** Days, `YYYY-MM-DD`. */
  writtenOn: string
  effectiveOn: string
  validity: 'valid' | 'amended' | 'repealed' | 'expired'
}

export type SeedAttachment = { title: string; format: 'pdf' | 'docx' | 'xlsx' | 'csv' | 'txt' }

export type SeedArticle = {
  /** Natural key, unique over all sites, independent of the day of the run. */
  key: string
  /** Path of a channel of the site's blueprint. */
  channel: string
  kind: ArticleKind
  title: string
  kicker?: string
  subtitle?: string
  summary: string
  keywords: string[]
  /** An office or a post, never a person's name. */
  author: string
  source: string
  /** ISO, UTC; inside office hours of Asia/Shanghai. */
  publishedAt: string
  body: Block[]
  policy?: PolicyFacts
  /** Key of the policy this item interprets. */
  interprets?: string
  leader?: { post: string; duties: string }
  organisation?: { duties: string; address: string; phone: string }
  link?: { url: string }
  /** Keys of seed/pictures.ts; the first is the cover. */
  pictures?: string[]
  attachments?: SeedAttachment[]
  pin?: { rank: number; untilDays: number }
  alsoPlacedOn?: { site: string; channel: string }[]
}
