import type { BlockTag, Mark } from './content'
import { BREAK } from './content'
import { note } from './collector'
import type { Clipboard, Collector, Form } from './collector'
import { cleanHref } from './links'
import { formOf, marksOf } from './looks'
import { htmlMarker, leadOf, numberingOf, wordList } from './numbering'
import { isBackgroundPicture, pictureOf } from './pictures'
import type { Styles } from './styles'
import { isHidden } from './styles'
import { tableOf } from './tables'

/** What holds for everything below an element. */
export interface Context extends Form {
  clipboard: Clipboard
  marks: readonly Mark[]
  href: string | null
  /** Depth of the list that is being read; -1 outside */
  listDepth: number
  pre: boolean
  inCell: boolean
}

const DROPPED = new Set(
  'script style head title meta link xml template noscript canvas form input button select textarea option map area rp rt hr colgroup col'.split(
    ' ',
  ),
)
const PLAYED = /^(?:iframe|video|audio|object|embed|mpvoice|qqmusic|mp-common-\w+|mp-\w+)$/
const BLOCKS = new Set(
  'p div section article header footer aside main nav h1 h2 h3 h4 h5 h6 blockquote pre dl dt dd figure figcaption address center li tr td th caption fieldset details summary body'.split(
    ' ',
  ),
)
/** What Word puts beside the text: comments, running heads. */
const BESIDE = /^(?:comment-list|comment|header|footer)$/i

/** Reads everything below an element in its order. */
export function walkChildren(parent: Node, out: Collector, context: Context): void {
  let inMarker = false
  for (const child of parent.childNodes) {
    if (child.nodeType === child.COMMENT_NODE) {
      const text = child.nodeValue ?? ''
      if (/^\s*\[if !supportLists\]/i.test(text)) inMarker = true
      else if (/^\s*\[endif\]/i.test(text)) inMarker = false
    } else if (!inMarker) {
      walk(child, out, context)
    }
  }
}

function walk(node: Node, out: Collector, context: Context): void {
  if (node.nodeType === node.TEXT_NODE) addText(node.nodeValue ?? '', out, context)
  else if (node.nodeType === node.ELEMENT_NODE) walkElement(node as Element, out, context)
}

function addText(text: string, out: Collector, { href, marks, pre }: Context): void {
  const lines = pre ? text.replace(/\r\n?/g, '\n').split('\n') : [text]
  lines.forEach((line, index) => {
    if (index > 0) out.add(BREAK)
    if (line !== '') out.add({ href, marks, text: line })
  })
}

/** Whether an element says nothing of the text; what an editor would miss is noted. */
function isLeftOut(element: Element, styles: Styles, clipboard: Clipboard): boolean {
  const name = element.localName
  const classes = element.getAttribute('class') ?? ''
  if (PLAYED.test(name)) note(clipboard, 'media')
  else if (name === 'del' || /\b(?:MsoCommentReference|msoDel)\b/.test(classes)) {
    note(clipboard, 'revisions')
  } else if (/\bMsoToc\d/i.test(classes)) note(clipboard, 'contents')
  else {
    return (
      DROPPED.has(name) ||
      isHidden(styles) ||
      BESIDE.test(styles.get('mso-element') ?? '') ||
      /^ignore$/i.test(styles.get('mso-list') ?? '')
    )
  }
  return true
}

function walkElement(element: Element, out: Collector, outer: Context): void {
  const { clipboard } = outer
  const styles = clipboard.sheet.styleOf(element)
  const name = element.localName
  if (isLeftOut(element, styles, clipboard)) return
  const context: Context = {
    ...outer,
    marks: marksOf(element, styles, outer.marks, () => note(clipboard, 'struck')),
    pre: outer.pre || name === 'pre' || /^pre/.test(styles.get('white-space') ?? ''),
  }
  if (name === 'br') {
    out.add(BREAK)
    if (/always/.test(styles.get('page-break-before') ?? '')) out.flush(context)
  } else if (/^(?:img|v:imagedata)$/.test(name) || isBackgroundPicture(element, styles)) {
    putPicture(element, styles, out, context)
    // The parser takes what follows an unclosed v:imagedata for its content.
    if (name === 'v:imagedata') walkChildren(element, out, context)
  } else if (name === 'svg') return
  else if (name === 'a') walkChildren(element, out, { ...context, href: hrefOf(element, context) })
  else if (name === 'table' && !context.inCell) walkTable(element, out, context)
  else if (name === 'ul' || name === 'ol' || name === 'menu') {
    walkList(element, styles, out, context)
  } else if (BLOCKS.has(name) || name === 'table') walkBlock(element, styles, out, context)
  else walkChildren(element, out, context)
}

function hrefOf(element: Element, { clipboard, href: outer }: Context): string | null {
  const given = element.getAttribute('href')?.trim() ?? ''
  if (given === '') return outer
  const href = cleanHref(given)
  if (href === null && !given.startsWith('#')) note(clipboard, 'links')
  return href
}

function putPicture(element: Element, styles: Styles, out: Collector, context: Context): void {
  const isElement = /^(?:img|v:imagedata)$/.test(element.localName)
  const picture = isElement ? pictureOf(element, styles) : { alt: '', data: null }
  if (!picture) return
  const { pictures } = context.clipboard
  pictures.push(picture)
  out.put({ index: pictures.length - 1, kind: 'picture' }, context)
}

function walkTable(element: Element, out: Collector, context: Context): void {
  out.flush(context)
  const cells = element.querySelectorAll('td, th')
  const only = cells[0]
  // A table of one cell, whatever is in it, is the layout of its page.
  if (only && [...cells].every((cell) => cell === only || only.contains(cell))) {
    walkBlock(only, context.clipboard.sheet.styleOf(only), out, context)
    return
  }
  const caption = element.querySelector(':scope > caption')
  if (caption) walkBlock(caption, context.clipboard.sheet.styleOf(caption), out, context)
  const inside: Context = { ...context, align: null, inCell: true, item: null, listDepth: -1 }
  for (const block of tableOf(element, { ...inside, tag: 'p' })) out.put(block, context)
}

/** A paragraph or a box of paragraphs; in Word's lists the number stands in the paragraph. */
function walkBlock(element: Element, styles: Styles, out: Collector, outer: Context): void {
  out.flush(outer)
  const context: Context = { ...outer, ...formOf(element, styles, outer) }
  const place = wordList(styles, context.clipboard.sheet)
  const marker = place && markerOf(element, context.clipboard)
  if (place && marker !== null) {
    const numbering = numberingOf(marker, place.level)
    if (numbering.kind === 'words' || context.tag !== 'p') {
      const lead = numbering.kind === 'bullet' ? '' : leadOf(marker)
      if (lead) out.begin({ href: null, marks: context.marks, text: lead })
    } else {
      const ordered = numbering.kind === 'decimal'
      const number = numbering.kind === 'decimal' ? numbering.number : 1
      context.item = { depth: place.depth, number, ordered, written: false }
    }
  }
  walkChildren(element, out, context)
  out.flush(context)
}

/** The number or bullet that Word wrote into a paragraph; null when it is not marked as one. */
function markerOf(element: Element, clipboard: Clipboard): string | null {
  for (const one of element.querySelectorAll('[style]')) {
    if (/^ignore$/i.test(clipboard.sheet.styleOf(one).get('mso-list') ?? '')) return one.textContent
  }
  // Chrome keeps the conditional comments and may lose the style.
  const comments = [
    ...element.childNodes,
    ...[...element.children].flatMap((one) => [...one.childNodes]),
  ]
  const start = comments.find(
    (one) => one.nodeType === one.COMMENT_NODE && /\[if !supportLists\]/i.test(one.nodeValue ?? ''),
  )
  return start?.nextSibling?.textContent ?? null
}

function walkList(list: Element, styles: Styles, out: Collector, outer: Context): void {
  out.flush(outer)
  const ordered = list.localName === 'ol'
  const depth = outer.listDepth + 1
  const style = styles.get('list-style-type') ?? list.getAttribute('type') ?? ''
  let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1
  for (const child of list.childNodes) {
    const element = child.nodeType === child.ELEMENT_NODE ? (child as Element) : null
    if (element?.localName !== 'li') {
      walk(child, out, { ...outer, item: null, listDepth: depth })
      continue
    }
    const own = outer.clipboard.sheet.styleOf(element)
    if (isHidden(own)) continue
    number = Number.parseInt(element.getAttribute('value') ?? '', 10) || number
    const marker = ordered ? htmlMarker(own.get('list-style-type') ?? style, number) : null
    const item = marker === null ? { depth, number, ordered, written: false } : null
    const tag: BlockTag = 'p'
    const context: Context = { ...outer, align: null, item, listDepth: depth, tag }
    if (marker !== null) out.begin({ href: null, marks: [], text: marker })
    const marks = marksOf(element, own, outer.marks, () => undefined)
    walkChildren(element, out, { ...context, marks })
    out.flush(context)
    number += 1
  }
}
