import type { SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'

import { typesetLetters } from './letters'
import type { Letter, LetterChanges } from './letters'

/** A stored node of the editor with what typesetting reads. */
export interface TypesetNode extends SerializedLexicalNode {
  children?: TypesetNode[]
  text?: string
  format?: number | string
  indent?: number
  tag?: string
}

/** What was changed: places in the text, and paragraphs. */
export interface TypesetChanges extends LetterChanges {
  blanks: number
  headings2: number
  headings3: number
}

export interface Typeset {
  nodes: TypesetNode[]
  changes: TypesetChanges
}

/** Bits of a text node's format. */
const BOLD = 1
const CODE = 16
const INLINE = new Set(['autolink', 'linebreak', 'link', 'tab', 'text'])
const BLANK = /^[\s\u00a0\u2000-\u200b\u3000]*$/u

/** A heading has at most so many letters. */
const HEADING_LENGTH = 40
/** From so many numbered lines in a row on they are a list, not headings. */
const LIST_LENGTH = 3
const SECOND = /^[一二三四五六七八九十百]+、/u
const THIRD = /^（[一二三四五六七八九十百]+）/u

/** All words below a node. */
function wordsOf(node: TypesetNode): string {
  if (node.type === 'linebreak') return '\n'
  return (node.text ?? '') + (node.children ?? []).map(wordsOf).join('')
}

const isInline = (node: TypesetNode): boolean => INLINE.has(node.type)

function isBlank(node: TypesetNode): boolean {
  return (
    node.type === 'paragraph' && (node.children ?? []).every(isInline) && BLANK.test(wordsOf(node))
  )
}

interface Owned extends Letter {
  owner: TypesetNode
}

/** Letters of the inline nodes of one block, each with its text node. */
function lettersOf(nodes: readonly TypesetNode[], inLink: boolean): Owned[] {
  return nodes.flatMap((node): Owned[] => {
    if (node.type === 'linebreak') return [{ char: '\n', kept: true, owner: node }]
    if (node.type === 'tab') return [{ char: '\t', kept: inLink, owner: node }]
    if (node.type === 'link' || node.type === 'autolink')
      return lettersOf(node.children ?? [], true)
    if (node.type !== 'text') return [{ char: '\ufffc', kept: true, owner: node }]
    const kept = inLink || (Number(node.format ?? 0) & CODE) !== 0
    // By code unit, so that a rule's places are places in the text.
    return (node.text ?? '').split('').map((char) => ({ char, kept, owner: node }))
  })
}

/** The same nodes with the words they have now; texts and tabs that lost all of them go. */
function rebuilt(
  nodes: readonly TypesetNode[],
  texts: ReadonlyMap<TypesetNode, string>,
): TypesetNode[] {
  return nodes.flatMap((node): TypesetNode[] => {
    if (node.type === 'text') {
      const text = texts.get(node) ?? ''
      return text === '' ? [] : [{ ...node, text }]
    }
    if (node.type === 'tab') return texts.get(node) === '' ? [] : [node]
    if (!node.children) return [node]
    return isInline(node) ? [{ ...node, children: rebuilt(node.children, texts) }] : [node]
  })
}

function withoutOuterBreaks(nodes: TypesetNode[]): TypesetNode[] {
  const isWord = (node: TypesetNode): boolean => node.type !== 'linebreak'
  const from = nodes.findIndex(isWord)
  return from < 0 ? [] : nodes.slice(from, nodes.findLastIndex(isWord) + 1)
}

function typesetInline(children: TypesetNode[], changes: TypesetChanges): TypesetNode[] {
  const letters = lettersOf(children, false)
  typesetLetters(letters, changes)
  const texts = new Map<TypesetNode, string>()
  for (const { char, owner } of letters) texts.set(owner, (texts.get(owner) ?? '') + char)
  return withoutOuterBreaks(rebuilt(children, texts))
}

/** A block with its words in form and its own indent taken back. */
function typesetBlock(node: TypesetNode, changes: TypesetChanges): TypesetNode {
  const children = node.children
  if (!children) return node
  const holdsWords = children.some(isInline)
  if (!holdsWords) return { ...node, children: typesetBlocks(children, changes) }
  const indents = node.type === 'paragraph' || node.type === 'heading'
  if (indents && (node.indent ?? 0) > 0) changes.indents += 1
  return { ...node, ...(indents && { indent: 0 }), children: typesetMixed(children, changes) }
}

/** Words, and between them what has blocks of its own, as the list in an item. */
function typesetMixed(children: readonly TypesetNode[], changes: TypesetChanges): TypesetNode[] {
  const set: TypesetNode[] = []
  let words: TypesetNode[] = []
  for (const child of children) {
    if (isInline(child) || !child.children) {
      words.push(child)
    } else {
      set.push(...typesetInline(words, changes), typesetBlock(child, changes))
      words = []
    }
  }
  return [...set, ...typesetInline(words, changes)]
}

/** Blocks in their form; empty paragraphs go, but a cell and a body keep one. */
function typesetBlocks(nodes: TypesetNode[], changes: TypesetChanges): TypesetNode[] {
  const full = nodes.filter((node) => !isBlank(node))
  const left = full.length === 0 ? nodes.slice(0, 1) : full
  changes.blanks += nodes.length - left.length
  // The indent of an empty paragraph is no indent.
  const uncounted = { ...changes }
  return left.map((node) => typesetBlock(node, full.length === 0 ? uncounted : changes))
}

/** The level that a line's number gives it; null for what is no heading by itself. */
function levelOf(node: TypesetNode | undefined): 'h2' | 'h3' | null {
  if (!node || !['heading', 'paragraph'].includes(node.type)) return null
  const children = node.children ?? []
  if (!children.every((one) => isInline(one) && one.type !== 'linebreak')) return null
  const words = wordsOf(node)
  if ([...words].length > HEADING_LENGTH || /[。；，]$|。/.test(words)) return null
  if (SECOND.test(words)) return 'h2'
  return THIRD.test(words) ? 'h3' : null
}

/** Whether a line stands among so many of its kind that they are a list. */
function isListed(nodes: readonly TypesetNode[], at: number, level: 'h2' | 'h3'): boolean {
  let [from, to] = [at, at]
  while (levelOf(nodes[from - 1]) === level) from -= 1
  while (levelOf(nodes[to + 1]) === level) to += 1
  return to - from + 1 >= LIST_LENGTH
}

function withoutBold(node: TypesetNode): TypesetNode {
  if (node.type === 'text') return { ...node, format: Number(node.format ?? 0) & ~BOLD }
  return node.children ? { ...node, children: node.children.map(withoutBold) } : node
}

/** 一、 becomes a heading of level 2 and （一） one of level 3. */
function withHeadings(nodes: TypesetNode[], changes: TypesetChanges): TypesetNode[] {
  return nodes.map((node, at) => {
    const level = node.type === 'paragraph' ? levelOf(node) : null
    if (!level || isListed(nodes, at, level)) return node
    changes[level === 'h2' ? 'headings2' : 'headings3'] += 1
    const { children = [], direction } = node as TypesetNode & { direction?: unknown }
    return {
      children: children.map(withoutBold),
      direction,
      format: '',
      indent: 0,
      tag: level,
      type: 'heading',
      version: 1,
    } as TypesetNode
  })
}

/**
 * 一键排版: brings a body into the form of the house. Indents and empty paragraphs go; letters and digits are half
 * width, punctuation between Chinese letters full width; a 文号 has 〔 〕; 一、 and （一） that stand alone become
 * headings. Words in links and code stay as they are. Doing it twice changes nothing more.
 * @param nodes the blocks of the editor's root as it stores them; they are not changed
 * @returns new blocks, at least one when there was one, and what was changed
 */
export function typesetBody(nodes: TypesetNode[]): Typeset {
  const changes: TypesetChanges = {
    blanks: 0,
    documentNumbers: 0,
    headings2: 0,
    headings3: 0,
    indents: 0,
    punctuation: 0,
    quotes: 0,
    spaces: 0,
    width: 0,
  }
  return { changes, nodes: withHeadings(typesetBlocks(nodes, changes), changes) }
}
