/** What a clipboard becomes: the vocabulary of the editor, and what the editor must be told. */

/** What was left out on purpose and an editor would look for. */
export const NOTE_KINDS = [
  'hiddenCells',
  'links',
  'contents',
  'media',
  'revisions',
  'struck',
  'pageNumbers',
] as const

export type NoteKind = (typeof NOTE_KINDS)[number]

export interface PasteNote {
  kind: NoteKind
  count: number
}

/** A picture of the pasted text, in its order; `data` is the data URL, null when the clipboard had no bytes. */
export interface PastedPicture {
  alt: string
  data: string | null
}

/** A cleaned clipboard. */
export interface PastedContent {
  /**
   * p, h2–h4, ul, ol[start], li, table, tr, th and td with spans, blockquote, strong, em, u, sub, sup, a[href],
   * br, and `img[data-picture]` whose value is the index in `pictures`; it has no `src`.
   */
  html: string
  pictures: PastedPicture[]
  /** How many of the pictures have no bytes: files of another computer, parts of a mail, foreign hosts */
  missingPictures: number
  notes: PasteNote[]
}

export type Mark = 'em' | 'strong' | 'sub' | 'sup' | 'u'

export interface TextRun {
  text: string
  marks: readonly Mark[]
  href: string | null
}

/** A line break inside a block. */
export const BREAK = 'break'
export type Inline = TextRun | typeof BREAK

export type BlockTag = 'p' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'h1' | 'blockquote'

export interface TextBlock {
  kind: 'text'
  tag: BlockTag
  align: 'center' | 'right' | null
  content: Inline[]
}

export interface ItemBlock {
  kind: 'item'
  /** 0 for the outermost list */
  depth: number
  ordered: boolean
  /** The number that the source shows; 1 in bullet lists */
  number: number
  content: Inline[]
}

export interface Cell {
  head: boolean
  columns: number
  rows: number
  blocks: Block[]
}

export interface TableBlock {
  kind: 'table'
  rows: Cell[][]
}

export interface PictureBlock {
  kind: 'picture'
  index: number
}

export type Block = TextBlock | ItemBlock | TableBlock | PictureBlock
