/** The stored shape of the body: nodes of Lexical as Payload writes them. */
import type { SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'

/** Any node, with the attributes this room reads; every one of them may be missing. */
export interface BodyNode extends SerializedLexicalNode {
  children?: BodyNode[]
  /** Alignment of a block; bit mask of a text */
  format?: string | number
  indent?: number
  tag?: string
  text?: string
  listType?: string
  /** First number of an ordered list */
  start?: number
  checked?: boolean
  value?: unknown
  fields?: {
    url?: string | null
    linkType?: string | null
    newTab?: boolean | null
    doc?: unknown
    caption?: string | null
  } | null
  headerState?: number
  colSpan?: number
  rowSpan?: number
  /** Set by `prepareBody` on a table */
  caption?: string
  ordinal?: number
  /** Set on the cells of a column of numbers */
  numeric?: boolean
}

/**
 * The words of a node and all below it.
 *
 * @param node any node
 * @returns plain text without separators
 */
export function textOf(node: BodyNode): string {
  return (node.text ?? '') + (node.children ?? []).map(textOf).join('')
}

const CAPTION = /^(附?表|续表)\s*[\d一二三四五六七八九十]*/u
const CAPTION_LENGTH = 40

function isEmptyParagraph(node: BodyNode): boolean {
  const holdsMore = (node.children ?? []).some(
    (child) => child.type !== 'text' && child.type !== 'linebreak',
  )
  return node.type === 'paragraph' && !holdsMore && textOf(node).trim() === ''
}

function captionOf(node: BodyNode | undefined): string | undefined {
  if (node?.type !== 'paragraph') return undefined
  const text = textOf(node).trim()
  return CAPTION.test(text) && text.length <= CAPTION_LENGTH ? text : undefined
}

/**
 * Makes a body ready to be shown: empty paragraphs go, headings begin at level 2 and skip no level
 * (the page's own title is level 1), a short line `表 1 …` above a table becomes its caption, and
 * tables are numbered so that each scrollable region has a name of its own.
 *
 * @param nodes top-level nodes; they are not changed
 * @returns new top-level nodes
 */
export function prepareBody(nodes: BodyNode[]): BodyNode[] {
  const prepared: BodyNode[] = []
  let level = 1
  let tables = 0
  for (const node of nodes) {
    if (isEmptyParagraph(node)) continue
    if (node.type === 'heading') {
      const wanted = Math.max(2, Number(/^h([1-6])$/.exec(node.tag ?? '')?.[1] ?? 2))
      level = Math.min(wanted, level + 1)
      prepared.push({ ...node, tag: `h${level}` })
    } else if (node.type === 'table') {
      tables += 1
      const caption = captionOf(prepared.at(-1))
      if (caption) prepared.pop()
      prepared.push({ ...node, caption, ordinal: tables })
    } else {
      prepared.push(node)
    }
  }
  return prepared
}
