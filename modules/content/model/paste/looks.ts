import type { Form } from './collector'
import type { BlockTag, Mark, TextBlock } from './content'
import type { Styles } from './styles'
import { isBold } from './styles'

/** A set of marks with one of them set or taken away. */
function withMark(marks: readonly Mark[], mark: Mark, on: boolean): readonly Mark[] {
  const others = marks.filter((one) => one !== mark)
  return on ? [...others, mark] : others
}

/**
 * The marks of the words in an element: strong, em, u, sub and sup by element or by style. Colours, sizes and fonts
 * are the page's.
 * @param outer marks of the words around
 * @param onStruck called for words struck out, which keep no mark
 */
export function marksOf(
  element: Element,
  styles: Styles,
  outer: readonly Mark[],
  onStruck: () => void,
): readonly Mark[] {
  const name = element.localName
  const decoration = `${styles.get('text-decoration') ?? ''} ${styles.get('text-decoration-line') ?? ''}`
  const raised = styles.get('vertical-align') ?? ''
  let marks = outer
  const bold = isBold(styles)
  if (bold !== null || /^(?:b|strong|th)$/.test(name))
    marks = withMark(marks, 'strong', bold ?? true)
  const slant = styles.get('font-style')
  if (slant || /^(?:i|em)$/.test(name)) {
    marks = withMark(marks, 'em', slant ? /italic|oblique/i.test(slant) : true)
  }
  if (/underline/.test(decoration) || name === 'u') marks = withMark(marks, 'u', name !== 'a')
  if (/^(?:s|strike)$/.test(name) || /line-through/.test(decoration)) onStruck()
  const place = /^(?:sup|sub)$/.test(name) ? name : /^(sup|sub)(?:er)?$/i.exec(raised)?.[1]
  if (place) {
    marks = withMark(withMark(marks, 'sup', false), 'sub', false)
    marks = withMark(marks, place.toLowerCase() === 'sup' ? 'sup' : 'sub', true)
  }
  return marks
}

const ALIGN: Readonly<Record<string, TextBlock['align']>> = {
  center: 'center',
  end: 'right',
  left: null,
  justify: null,
  start: null,
  right: 'right',
}

/**
 * What kind of block an element begins. Alignment is kept where it says something: a signature to the right, a
 * title in the middle; inside cells and lists it says nothing.
 */
export function formOf(
  element: Element,
  styles: Styles,
  outer: Form & { inCell: boolean },
): Pick<Form, 'align' | 'tag'> {
  const name = element.localName
  const given = (styles.get('text-align') ?? element.getAttribute('align') ?? '').toLowerCase()
  const own = name === 'center' || name === 'caption' ? 'center' : ALIGN[given]
  const align = outer.inCell || outer.item ? null : own === undefined ? outer.align : own
  if (/^t[dh]$/.test(name)) return { align: outer.align, tag: outer.tag }
  const inList = outer.inCell || outer.item !== null
  const isHeading = /^h[1-6]$/.test(name) && !inList
  if (isHeading) return { align: null, tag: name as BlockTag }
  if (name === 'blockquote' && !inList) return { align: null, tag: 'blockquote' }
  return { align, tag: outer.tag }
}
