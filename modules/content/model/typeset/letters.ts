/** Rules for the letters of one block. Each takes and gives the same number of letters; an empty one is left out. */

/** A letter of a block; what stands in a link or in code is kept as it is but seen by its neighbours. */
export interface Letter {
  char: string
  kept: boolean
}

/** What typesetting changed, by kind. */
export interface LetterChanges {
  indents: number
  width: number
  punctuation: number
  documentNumbers: number
  quotes: number
  spaces: number
}

type Rule = (letters: Letter[], changes: LetterChanges) => void

const HAN = /\p{Script=Han}/u
const WIDE_MARK = /[，。；：？！、（）《》〔〕“”…—]/u

const isHan = (letter: Letter | undefined): boolean => letter !== undefined && HAN.test(letter.char)
const isWide = (letter: Letter | undefined): boolean =>
  letter !== undefined && (HAN.test(letter.char) || WIDE_MARK.test(letter.char))

/** The nearest letter that is still there. */
function near(letters: readonly Letter[], from: number, step: -1 | 1): Letter | undefined {
  let at = from + step
  while (letters[at]?.char === '') at += step
  return letters[at]
}

function set(letter: Letter | undefined, char: string): boolean {
  if (!letter || letter.kept || letter.char === char) return false
  letter.char = char
  return true
}

/** Full-width letters and digits are half-width ones (GB/T 15834-2011 leaves full width to punctuation). */
const narrowLetters: Rule = (letters, changes) => {
  for (const letter of letters) {
    if (!/^[０-９Ａ-Ｚａ-ｚ]$/.test(letter.char)) continue
    if (set(letter, String.fromCharCode(letter.char.charCodeAt(0) - 0xfee0))) changes.width += 1
  }
}

const DOCUMENT_NUMBER =
  /(?<issuer>\p{Script=Han}{2,14}?)(?<open>[[［（(【〔﹝])(?<year>(?:19|20)\d{2})(?<close>[\]］）)】〕﹞])(?=\s?第?\s?\d{1,5}\s?号)/gu

/** The year of a 文号 stands in 〔 〕 (standards 1.6; GB/T 9704-2012, 7.2.5). */
const documentNumbers: Rule = (letters, changes) => {
  // A left-out letter keeps its place in the text, so that places stay places.
  const text = letters.map(({ char }) => (char === '' ? '\u0000' : char)).join('')
  if (text.length !== letters.length) return
  for (const { groups, index } of text.matchAll(DOCUMENT_NUMBER)) {
    const open = index + (groups?.['issuer']?.length ?? 0)
    const changed = [set(letters[open], '〔'), set(letters[open + 5], '〕')]
    if (changed.includes(true)) changes.documentNumbers += 1
  }
}

/** Round brackets around Chinese words are full-width, both or neither. */
const brackets: Rule = (letters, changes) => {
  const open: number[] = []
  letters.forEach((letter, at) => {
    if (/^[(（]$/.test(letter.char)) open.push(at)
    if (!/^[)）]$/.test(letter.char)) return
    const from = open.pop()
    const pair = from === undefined ? undefined : letters[from]
    if (from === undefined || !pair || pair.kept || letter.kept) return
    const half = pair.char === '(' || letter.char === ')'
    if (!half || !letters.slice(from + 1, at).some((one) => isHan(one))) return
    const changed = [set(pair, '（'), set(letter, '）')]
    changes.punctuation += changed.filter(Boolean).length
  })
}

const FULL: Readonly<Record<string, string>> = {
  '!': '！',
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
}

/** Punctuation between Chinese letters is full-width; a number or a Latin word beside it keeps it half. */
const punctuation: Rule = (letters, changes) => {
  letters.forEach((letter, at) => {
    const full = FULL[letter.char]
    if (full === undefined || letter.kept) return
    const before = near(letters, at, -1)
    let next = near(letters, at, 1)
    let gap = at + 1
    while (letters[gap] && /^ ?$/.test(letters[gap]?.char ?? '')) gap += 1
    if (next?.char === ' ') next = letters[gap]
    if (!isWide(before) || !(next === undefined || next.char === '\n' || isWide(next))) return
    if (set(letter, full)) changes.punctuation += 1
  })
}

/** A space behind a Chinese punctuation mark is the mark's own. */
const spacesBehindMarks: Rule = (letters, changes) => {
  letters.forEach((letter, at) => {
    if (letter.char !== ' ' || letter.kept) return
    const before = near(letters, at, -1)
    if (before && /^[，。；：？！、]$/.test(before.char) && isHan(near(letters, at, 1))) {
      letter.char = ''
      changes.spaces += 1
    }
  })
}

/** Straight double quotes in pairs around or beside Chinese words open and close. */
const quotes: Rule = (letters, changes) => {
  const straight = letters.filter(({ char, kept }) => char === '"' && !kept)
  const places = letters.flatMap(({ char, kept }, at) => (char === '"' && !kept ? [at] : []))
  if (straight.length % 2 === 1 || letters.some(({ char, kept }) => char === '"' && kept)) return
  for (let pair = 0; pair + 1 < places.length; pair += 2) {
    const [from = 0, to = 0] = [places[pair], places[pair + 1]]
    const inside = letters.slice(from + 1, to)
    const beside = isWide(near(letters, from, -1)) || isWide(near(letters, to, 1))
    if (!beside && !inside.some((one) => isHan(one))) continue
    set(letters[from], '“')
    set(letters[to], '”')
    changes.quotes += 1
  }
}

const EDGE = /^[ \t\u00a0\u2002\u2003\u3000]?$/

/** Lines of a block, as places from and to. */
function linesOf(letters: readonly Letter[]): [number, number][] {
  const ends = letters.flatMap(({ char }, at) => (char === '\n' ? [at] : []))
  return [...ends, letters.length].map((end, line) => [
    line === 0 ? 0 : (ends[line - 1] ?? 0) + 1,
    end,
  ])
}

/** Spaces at the edges of a line: an indent is the page's, and what trails is nobody's. */
const edges: Rule = (letters, changes) => {
  const drop = (from: number, to: number, step: -1 | 1): boolean => {
    let dropped = false
    for (let at = from; at !== to; at += step) {
      const letter = letters[at]
      if (!letter || letter.kept || !EDGE.test(letter.char)) break
      dropped = set(letter, '') || dropped
    }
    return dropped
  }
  for (const [from, to] of linesOf(letters)) {
    if (drop(from, to, 1)) changes.indents += 1
    if (drop(to - 1, from - 1, -1)) changes.spaces += 1
  }
}

const RULES: readonly Rule[] = [
  edges,
  narrowLetters,
  documentNumbers,
  brackets,
  punctuation,
  spacesBehindMarks,
  quotes,
]

const LIMIT = 10

/**
 * Sets the letters of one block in their form, until no rule finds anything more.
 * @param letters changed in place; a line break is `\n`, an object of another kind U+FFFC
 * @param changes counted up
 */
export function typesetLetters(letters: Letter[], changes: LetterChanges): void {
  for (let round = 0; round < LIMIT; round += 1) {
    const before = letters.map(({ char }) => char).join('\u0001')
    for (const rule of RULES) rule(letters, changes)
    if (letters.map(({ char }) => char).join('\u0001') === before) return
  }
}
