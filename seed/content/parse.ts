/** Trade of a subject; it decides vocabulary, pictures and the office that speaks. */
const THEMES = ['c', 'w', 'e', 's', 'h', 'd', 't', 'a', 'k', 'g', 'f'] as const
export type Theme = (typeof THEMES)[number]

/** 1 spring (March to May), 2 summer, 3 autumn, 4 winter. */
export type Season = 1 | 2 | 3 | 4

export type Subject = {
  theme: Theme
  season: Season | null
  /** Noun phrase of the matter: 既有住宅增设电梯补贴. */
  what: string
  headline: string
  /** One or two sentences that open the report. */
  fact: string
}

export type SiteFacts = {
  /** Fields of the `!` line, meaning by kind of site. */
  names: string[]
  /** 概况 of a place or the duties of a department. */
  about: string
  /** Streets and towns, or internal offices. */
  units: string[]
  sights: { name: string; line: string }[]
  subjects: Subject[]
}

const isTheme = (text: string | undefined): text is Theme =>
  (THEMES as readonly (string | undefined)[]).includes(text)

const parseSubject = (line: string): Subject => {
  const [mark = '', what, headline, fact, rest] = line.split('|')
  const theme = mark[0]
  const season = mark[1] ? Number(mark[1]) : null
  const known = season === null || season === 1 || season === 2 || season === 3 || season === 4
  if (!isTheme(theme) || !known || !what || !headline || !fact || rest !== undefined) {
    throw new Error(`Not a subject line: ${line}`)
  }
  return { theme, season, what, headline, fact }
}

/**
 * Reads the notes of one site: `!` names by `|`, `=` about, `@` units by comma, `^` sights as
 * `name:line` by `;`, every other line a subject `theme[season]|what|headline|fact`.
 * Throws on a line it cannot read, so that a slip of the pen never becomes an empty page.
 */
export const parseFacts = (text: string): SiteFacts => {
  const lines = text.trim().split('\n')
  const marked = (mark: string): string =>
    lines.find((line) => line.startsWith(mark))?.slice(1) ?? ''
  const sights = marked('^')
    .split(';')
    .filter(Boolean)
    .map((entry) => {
      const [name, line] = entry.split(':')
      if (!name || !line) throw new Error(`Not a sight: ${entry}`)
      return { name, line }
    })
  return {
    names: marked('!').split('|'),
    about: marked('='),
    units: marked('@').split(',').filter(Boolean),
    sights,
    subjects: lines.filter((line) => !/^[!=@^]/.test(line)).map(parseSubject),
  }
}
