/**
 * Styles as the source wrote them. The browser's own parser throws away what it does not know, and `mso-list`,
 * `mso-hide` and their kin say most.
 */

export type Styles = ReadonlyMap<string, string>

/** Declarations of one element, those of its classes included. */
export type StyleReader = (element: Element) => Styles

/**
 * Reads `name: value; …`; a semicolon inside quotes or brackets ends nothing.
 * @returns names in lower case; the last of two wins
 */
function declarations(text: string): Map<string, string> {
  const parts = text.match(/(?:[^;"'(]|"[^"]*"?|'[^']*'?|\([^)]*\)?)+/g) ?? []
  return new Map(
    parts.flatMap((part): [string, string][] => {
      const colon = part.indexOf(':')
      const name = part.slice(0, colon).trim().toLowerCase()
      return colon < 0 || name === '' ? [] : [[name, part.slice(colon + 1).trim()]]
    }),
  )
}

const COMMENTS = /\/\*[\s\S]*?\*\/|<!--|-->/g

/** Selectors of a style sheet with their declarations; only plain classes, elements and `@list` are looked at. */
function rulesOf(sheet: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>()
  for (const [, selectors = '', body = ''] of sheet
    .replace(COMMENTS, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    for (const selector of selectors.split(',')) {
      const name = selector.trim().replace(/\s+/g, ' ')
      rules.set(name, new Map([...(rules.get(name) ?? []), ...declarations(body)]))
    }
  }
  return rules
}

/** The style sheets of a pasted document. */
export interface Sheet {
  styleOf: StyleReader
  /** Declarations of Word's `@list l0:level1`; empty when it was not carried */
  listLevel: (list: string, level: number) => Styles
}

const NONE: Styles = new Map()

/**
 * Reads the style sheets that came with a clipboard.
 * @param document the parsed clipboard
 * @returns readers for elements and for Word's list levels
 */
export function sheetOf(document: Document): Sheet {
  const text = [...document.querySelectorAll('style')].map((one) => one.textContent).join('\n')
  const rules = rulesOf(text)
  return {
    listLevel: (list, level) => rules.get(`@list ${list}:level${level}`) ?? NONE,
    styleOf: (element) => {
      const tag = element.localName
      const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean)
      const merged = new Map<string, string>()
      for (const name of classes) {
        const both = [rules.get(`.${name}`), rules.get(`${tag}.${name}`)]
        for (const rule of both) rule?.forEach((value, key) => merged.set(key, value))
      }
      declarations(element.getAttribute('style') ?? '').forEach((value, key) =>
        merged.set(key, value),
      )
      return merged
    },
  }
}

/** Whether the source shows the element at all. */
export function isHidden(styles: Styles): boolean {
  return (
    /^none/i.test(styles.get('display') ?? '') ||
    /^hidden/i.test(styles.get('visibility') ?? '') ||
    /^all/i.test(styles.get('mso-hide') ?? '')
  )
}

/** Whether a weight is bold; null when nothing is said. */
export function isBold(styles: Styles): boolean | null {
  const weight = styles.get('font-weight')
  if (!weight) return null
  return /^(?:bold|bolder)/i.test(weight) || Number.parseInt(weight, 10) >= 600
}
