import { BREAK } from './content'
import type { Inline, TextRun } from './content'

const INVISIBLE = /[\u200b\u200c\u200d\u2060\ufeff\u00ad\ufffc]/g
/** White space at the edge of a block: tabs, no-break, en, em and ideographic spaces. */
const EDGE = /[\s\u00a0\u2000-\u200a\u3000]/u
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u
/** What an indent after a line break looks like: the next paragraph, written with a break */
const INDENT = /^(?:[\u3000\u2003]{2}|[ \u00a0\t]{4})/u

/** The line of the source that ends behind a `<br>` */
const SOURCE_BREAK = /^[ \t]*\r?\n[ \t]*/

interface Letter {
  char: string
  run: TextRun
}

function lettersOf(content: readonly Inline[]): (Letter | typeof BREAK)[] {
  return content.flatMap((one): (Letter | typeof BREAK)[] =>
    one === BREAK
      ? [BREAK]
      : [...one.text.replace(INVISIBLE, '')].map((char) => ({ char, run: one })),
  )
}

/** Lines between breaks. */
function linesOf(letters: readonly (Letter | typeof BREAK)[]): Letter[][] {
  const lines: Letter[][] = [[]]
  for (const letter of letters) {
    if (letter === BREAK) lines.push([])
    else lines.at(-1)?.push(letter)
  }
  return lines
}

const isEdge = ({ char }: Letter): boolean => EDGE.test(char)

function trimmed(line: Letter[]): Letter[] {
  const from = line.findIndex((one) => !isEdge(one))
  return from < 0 ? [] : line.slice(from, line.findLastIndex((one) => !isEdge(one)) + 1)
}

/** White space as a browser shows it; a new line of the source between two Chinese letters is nothing. */
function collapsed(line: Letter[]): Letter[] {
  const kept: Letter[] = []
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at]
    if (!letter) continue
    if (!/[ \t\r\n\f\u00a0]/.test(letter.char)) {
      kept.push(letter)
      continue
    }
    let end = at
    while (end + 1 < line.length && /[ \t\r\n\f\u00a0]/.test(line[end + 1]?.char ?? '')) end += 1
    const space = line.slice(at, end + 1).map(({ char }) => char)
    const [before, after] = [kept.at(-1)?.char ?? '', line[end + 1]?.char ?? '']
    const isSourceBreak = space.includes('\n') && !space.includes('\u00a0')
    if (!(isSourceBreak && WIDE.test(before) && WIDE.test(after))) {
      kept.push({ ...letter, char: ' ' })
    }
    at = end
  }
  return kept
}

function runsOf(line: readonly Letter[]): TextRun[] {
  const runs: TextRun[] = []
  let last: TextRun | null = null
  for (const { char, run } of line) {
    const open = runs.at(-1)
    const same = open && last && last.href === run.href && sameMarks(last, run)
    if (same) open.text += char
    else runs.push({ ...run, text: char })
    last = run
  }
  return runs
}

const sameMarks = (one: TextRun, other: TextRun): boolean =>
  one.marks.length === other.marks.length && one.marks.every((mark) => other.marks.includes(mark))

/**
 * Makes what was collected for one block into paragraphs: white space collapsed, indents and edges dropped. An
 * empty line, and a line that begins with an indent, begin a new paragraph.
 * @param content what stands between two block borders of the source
 * @returns paragraphs that hold something, each without breaks at its edges
 */
export function paragraphsOf(content: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = []
  let open: Inline[] | null = null
  for (const line of linesOf(lettersOf(content))) {
    const starts = INDENT.test(
      line
        .map(({ char }) => char)
        .join('')
        .replace(SOURCE_BREAK, ''),
    )
    const runs = runsOf(collapsed(trimmed(line)))
    if (runs.length === 0) {
      open = null
    } else if (open && !starts) {
      open.push(BREAK, ...runs)
    } else {
      open = [...runs]
      paragraphs.push(open)
    }
  }
  return paragraphs
}
